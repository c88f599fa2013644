import type { ReactNode } from 'react'
import { Facts } from '@/components/ui/facts'
import { Points } from '@/components/ui/points'
import type { Objection } from '@/lib/months/objection-queries'
import { words } from '@/lib/request/words'
import { civilDateOf } from '@/lib/shared/civil-date'
import { doubtedDeed } from './doubted-deed'

/** An objection with the line it is about, and its answer once it has one. */
export async function ObjectionFacts({ objection }: { objection: Objection }) {
  const { t, formats } = await words()
  const { origin, raisedOn, cameBy, writtenBy, outcome, answer, answeredAt } = objection
  const date = formats.date(raisedOn)
  const line = (seq: number): ReactNode => (
    <a href={`/office/ledger/${seq}`}>{t('objections.line', { seq: String(seq) })}</a>
  )
  return (
    <Facts
      items={[
        {
          label: t('objections.one.line'),
          value: (
            <>
              {doubtedDeed(objection, t)} · {line(objection.seq)}
            </>
          ),
        },
        { label: t('objections.one.points'), value: <Points points={objection.points} change /> },
        { label: t('objections.one.day'), value: formats.date(objection.occurredOn) },
        { label: t('objections.one.month'), value: formats.month(objection.countsIn) },
        { label: t('objections.one.recordedBy'), value: objection.entryRecordedBy ?? '' },
        {
          label: t('objections.one.from'),
          value:
            origin === 'PASSBOOK'
              ? t('objections.one.passbook', { date })
              : t('objections.one.office', { date, came: cameBy ?? '', name: writtenBy ?? '' }),
        },
        {
          label: t('objections.one.said'),
          value: <strong className="whitespace-pre-line">{objection.text}</strong>,
        },
        ...(outcome && answeredAt
          ? [
              { label: t('objections.one.outcome'), value: t(`objections.states.${outcome}`) },
              {
                label: t('objections.one.answer'),
                value: <span className="whitespace-pre-line">{answer}</span>,
              },
              {
                label: t('objections.answer.title'),
                value: t('objections.one.answeredBy', {
                  date: formats.date(civilDateOf(answeredAt)),
                  name: objection.answeredBy ?? '',
                }),
              },
            ]
          : []),
        ...(objection.reversalSeq === null
          ? []
          : [{ label: t('objections.one.reversal'), value: line(objection.reversalSeq) }]),
      ]}
    />
  )
}
