import type { Correction, Notice } from '@/lib/months/notice-queries'
import { checkCode } from '@/lib/months/seal'
import { cardsLeadSomewhere } from '@/lib/request/public-address'
import { words } from '@/lib/request/words'

const mostNamed = 200

/** What a notice says around its table: its days, what to do in doubt, its code. */
export async function NoticeDays({ notice, today }: { notice: Notice; today: string }) {
  const { t, formats } = await words()
  const until = formats.date(notice.objectUntil)
  const doubt = cardsLeadSomewhere() ? 'notices.paper.doubt' : 'notices.paper.doubtAtDesk'
  const hangs = notice.sealedAt === null && today <= notice.objectUntil
  return (
    <div className="wall-notes mb-3 leading-snug">
      <p className="text-lead font-bold">
        {t('notices.paper.days', { from: formats.date(notice.postedOn), until })}
      </p>
      <p>{hangs ? t(doubt, { until }) : t('notices.paper.over')}</p>
      <p>{t('notices.paper.code', { code: checkCode(notice.draftCode) })}</p>
    </div>
  )
}

/** Whose figures were corrected, and for which month: nothing of what it was about. */
export async function Corrections(props: {
  corrections: readonly Correction[]
  /** As the reader may see it: in full on paper, as the village chose on the open network. */
  nameOf: (headName: string) => string
}) {
  const { t, formats } = await words()
  const kinds = [
    ['EARLIER', t('notices.paper.earlier')],
    ['LATE', t('notices.paper.late')],
    ['HANGING', t('notices.paper.hanging')],
  ] as const
  return (
    <div className="wall-notes grid gap-1 leading-snug">
      {kinds.map(([kind, label]) => {
        const ofKind = props.corrections.filter((correction) => correction.kind === kind)
        if (ofKind.length === 0) return null
        const names = ofKind.slice(0, mostNamed).map(({ number, headName, month }) =>
          t('notices.paper.correction', {
            number: String(number),
            head: props.nameOf(headName),
            month: formats.month(month),
          }),
        )
        return (
          <p key={kind}>
            <strong>{label}</strong>
            {names.join(t('notices.paper.between'))}
            {ofKind.length > mostNamed && t('notices.paper.more', { count: ofKind.length })}
          </p>
        )
      })}
    </div>
  )
}
