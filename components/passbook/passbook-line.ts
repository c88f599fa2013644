import { scoresInWords } from '@/components/earning/scores-in-words'
import { dayOf, isLate } from '@/lib/ledger/entry-kinds'
import type { LedgerLine } from '@/lib/ledger/queries'
import type { Formats } from '@/lib/messages/formats'
import type { Translator } from '@/lib/messages/translator'
import type { PassbookLine } from './ledger-page'

interface Words {
  t: Translator
  formats: Formats
}

/** A line of the book in words: what it was for, and under it everything that is known of it. */
export function passbookLine(line: LedgerLine, words: Words): PassbookLine {
  return {
    key: line.id,
    date: words.formats.date(dayOf(line)),
    reason: reasonOf(line, words),
    notes: [...meaningOf(line, words), peopleOf(line, words)],
    photos: line.photoIds.map((id, index) => ({
      href: `/photos/${id}`,
      label: words.t('photos.link', { nth: String(index + 1) }),
    })),
    points: line.spendable ? line.points : 0,
    balance: line.balanceAfter,
  }
}

/** 清扫街道，3 小时 · 兑换：毛巾 ×1 · 更正：清扫街道: what a line was for, in a few words. */
export function reasonOf(line: LedgerLine, { t, formats }: Words): string {
  const goods = formats.list(line.goods)
  switch (line.kind) {
    case 'EARN':
      return deedOf(line, t)
    case 'OPENING':
      return t(line.spendable ? 'passbook.line.opening' : 'passbook.line.openingRank')
    case 'REDEEM':
      return t('passbook.line.redeem', { goods })
    case 'REFUND':
      return t('passbook.line.refund', { goods })
    case 'REVERSAL':
      return line.ruleName
        ? t('passbook.line.reversal', { deed: deedOf(line, t) })
        : t('passbook.line.reversalOther')
    case 'TRANSFER':
      return transferOf(line, t)
    case 'EXPIRE':
      return t('passbook.line.expire')
  }
}

/** 从15号转来: the two halves of a transfer stand beside each other and name each other. */
function transferOf({ points, otherNumber }: LedgerLine, t: Translator): string {
  if (otherNumber === null) return t('passbook.line.transfer')
  const number = String(otherNumber)
  return t(`passbook.line.${points > 0 ? 'transferFrom' : 'transferTo'}`, { number })
}

/** 清扫街道，3 小时. A deed that was done once is named without a figure. */
function deedOf({ ruleName, quantity, unit }: LedgerLine, t: Translator): string {
  const rule = ruleName ?? ''
  if (quantity === null || quantity === 1 || unit === null) return rule
  return t('passbook.line.deed', { rule, quantity, unit: t(`common.units.${unit}`) })
}

/** What a reader has to know to understand the line: 补记, 更正, and what it does not count for. */
function meaningOf(line: LedgerLine, { t, formats }: Words): string[] {
  const notes: string[] = []
  if (line.reversesSeq !== null && line.reversesOn !== null) {
    const date = formats.date(line.reversesOn)
    notes.push(t('passbook.line.reverses', { date, seq: String(line.reversesSeq) }))
  }
  if (line.scores.length > 0) notes.push(t('passbook.line.scores') + scoresInWords(line.scores))
  if (line.reason) notes.push(reasonGiven(line.kind, line.reason, t))
  if (isLate(line)) notes.push(t('passbook.line.late', { month: formats.month(line.countsIn) }))
  if (!line.spendable)
    notes.push(t('passbook.line.onlyRanks', { points: formats.change(line.points) }))
  if (line.kind === 'EARN' && !line.ranks) notes.push(t('passbook.line.onlyBalance'))
  if (line.reversedBySeq !== null)
    notes.push(t('passbook.line.reversed', { seq: String(line.reversedBySeq) }))
  return notes
}

/** A deduction carries how its household was told of it; other lines carry why they were written. */
function reasonGiven(kind: LedgerLine['kind'], reason: string, t: Translator): string {
  return kind === 'EARN'
    ? t('passbook.line.told', { told: reason })
    : t('passbook.line.because', { reason })
}

/**
 * 社会公德 · 做事的人：张小明 · 记：白晓光 · 评：包玉山 · 流水号 12. Labels and names are put together
 * here: a sentence with figures takes the formatter longer than all the rest of a line.
 */
function peopleOf(line: LedgerLine, { t }: Words): string {
  const { list, memberName, recordedBy, approvedBy, seq } = line
  const parts = [
    list && t(`common.lists.${list}`),
    memberName && t('passbook.line.member') + memberName,
    line.kind === 'REDEEM' && collectorOf(line, t),
    recordedBy && t(`passbook.line.${approvedBy ? 'recorded' : 'handled'}`) + recordedBy,
    approvedBy && t('passbook.line.approved') + approvedBy,
    t('passbook.line.seq') + seq,
  ]
  // the dot stays at the end of a line
  return parts.filter(Boolean).join('\u00a0· ')
}

function collectorOf({ collectorName, collectorRelation }: LedgerLine, t: Translator): string {
  if (!collectorRelation) return t('passbook.line.collector') + (collectorName ?? '')
  return `${t('passbook.line.proxy')}${collectorName ?? ''} (${collectorRelation})`
}
