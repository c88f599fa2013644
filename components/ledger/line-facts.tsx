import type { ReactNode } from 'react'
import { scoresInWords } from '@/components/earning/scores-in-words'
import { householdName } from '@/components/households/household-name'
import { reasonOf } from '@/components/passbook/passbook-line'
import { Facts } from '@/components/ui/facts'
import { Points } from '@/components/ui/points'
import { isLate } from '@/lib/ledger/entry-kinds'
import type { FullLine } from '@/lib/ledger/queries'
import type { ledger } from '@/lib/messages/zh-CN/ledger'
import { words } from '@/lib/request/words'

/** A line of the book, fact by fact; what it has not is left out. */
export async function LineFacts({ line, otherHalf }: { line: FullLine; otherHalf?: FullLine }) {
  const asked = await words()
  const { t, formats } = asked
  const fact = (key: Fact, value: ReactNode) =>
    value === null || value === undefined || value === ''
      ? []
      : [{ label: t(`ledger.facts.${key}`), value }]
  const late = isLate(line) && (
    <strong className="ms-2 text-straw">{t('common.nouns.lateEntry')}</strong>
  )
  return (
    <Facts
      items={[
        ...fact(
          'household',
          <a href={`/office/households/${line.number}`}>{householdName(t, line)}</a>,
        ),
        ...fact('kind', t(`common.entryKinds.${line.kind}`)),
        ...fact('list', line.list && t(`common.lists.${line.list}`)),
        ...fact('what', reasonOf(line, asked)),
        ...fact('rule', ruleOf(line)),
        ...fact('member', line.memberName),
        ...fact('scores', scoresInWords(line.scores)),
        ...fact('points', <Points points={line.points} change />),
        ...fact('counts', countsFor(line)),
        ...fact('balance', <Points points={line.balanceAfter} />),
        ...fact('day', formats.date(line.occurredOn)),
        ...fact(
          'month',
          <>
            <a href={`/office/months/${line.countsIn}`}>{formats.month(line.countsIn)}</a>
            {late}
          </>,
        ),
        ...fact('recordedAt', formats.moment(line.recordedAt)),
        ...fact('recordedBy', line.recordedBy),
        ...fact('approvedBy', line.approvedBy),
        ...fact('reportedBy', line.reportedBy && t(`ledger.facts.reported.${line.reportedBy}`)),
        ...fact('note', line.note),
        ...fact(line.kind === 'EARN' ? 'told' : 'reason', line.reason),
        ...fact('collector', collectorOf(line)),
        ...fact('redemption', redemptionOf(line)),
        ...fact('reverses', lineLink(line.reversesSeq)),
        ...fact('reversedBy', lineLink(line.reversedBySeq)),
        ...fact('otherHalf', lineLink(otherHalf?.seq ?? null)),
      ]}
    />
  )

  function ruleOf({ ruleName, ruleVersion }: FullLine): string | null {
    if (ruleName === null || ruleVersion === null) return null
    return t('ledger.facts.ruleVersion', { rule: ruleName, version: ruleVersion })
  }

  function countsFor({ spendable, ranks }: FullLine): string {
    if (spendable && ranks) return t('ledger.facts.countsBoth')
    return t(spendable ? 'ledger.line.onlyBalance' : 'ledger.line.onlyRanks')
  }

  function lineLink(seq: number | null): ReactNode {
    if (seq === null) return null
    return <a href={`/office/ledger/${seq}`}>{t('ledger.line.title', { seq: String(seq) })}</a>
  }

  function redemptionOf({ windowId, redemptionId }: FullLine): ReactNode {
    if (!windowId || !redemptionId) return null
    const href = `/office/windows/${windowId}/${redemptionId}`
    return <a href={href}>{t('common.actions.show')}</a>
  }
}

type Fact = Exclude<keyof (typeof ledger)['facts'], 'reported' | 'ruleVersion'>

function collectorOf({ collectorName, collectorRelation }: FullLine): string | null {
  if (!collectorName) return null
  return collectorRelation ? `${collectorName} (${collectorRelation})` : collectorName
}
