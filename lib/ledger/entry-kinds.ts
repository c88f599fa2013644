import { type CivilDate, type CivilMonth, civilDateOf } from '@/lib/shared/civil-date'

export const ruleLists = ['SOCIAL', 'FAMILY', 'BONUS', 'DEDUCTION', 'TEMPORARY'] as const
/** The five lists of the record: 社会公德 家庭美德 加分项 扣分项 临时项. */
export type RuleList = (typeof ruleLists)[number]

export const entryKinds = [
  'EARN',
  'OPENING',
  'REDEEM',
  'REFUND',
  'REVERSAL',
  'TRANSFER',
  'EXPIRE',
] as const
export type EntryKind = (typeof entryKinds)[number]

/** Most points one entry may move; a slip of the keyboard must not reach the book. */
export const largestEntry = 100_000

/** A line about to be written. What it counts for is said by the line itself (rule 4). */
export interface EntryDraft {
  householdId: string
  kind: EntryKind
  list: RuleList | null
  points: number
  spendable: boolean
  ranks: boolean
  occurredOn: CivilDate
  recordedById: string
  approvedById?: string | null
  ruleId?: string | null
  ruleVersion?: number | null
  ruleName?: string | null
  unit?: 'HOUSEHOLD' | 'PERSON' | 'HOUR' | 'YEAR' | null
  quantity?: number | null
  memberId?: string | null
  memberName?: string | null
  claimId?: string | null
  batchId?: string | null
  redemptionId?: string | null
  reversesId?: string | null
  transferId?: string | null
  reason?: string | null
}

const onlySpendable: readonly EntryKind[] = ['REDEEM', 'REFUND', 'EXPIRE', 'TRANSFER']
const alwaysNegative: readonly EntryKind[] = ['REDEEM', 'EXPIRE']

/** What is wrong with a draft, or undefined. A wrong draft is a fault of ours, never the user's. */
export function faultOf(draft: EntryDraft): string | undefined {
  const { kind, points, list } = draft
  if (!Number.isInteger(points) || points === 0) return 'an entry moves a whole number of points'
  if (Math.abs(points) > largestEntry) return `an entry moves at most ${largestEntry} points`
  if (!draft.spendable && !draft.ranks)
    return 'an entry counts for the balance, the standing or both'
  if (onlySpendable.includes(kind) && (draft.ranks || !draft.spendable))
    return `${kind} changes the balance and never the standing`
  if (alwaysNegative.includes(kind) && points > 0) return `${kind} takes points`
  if (kind === 'REFUND' && points < 0) return 'REFUND gives points back'
  if (kind === 'EARN' && list === null) return 'EARN belongs to one of the five lists'
  if (kind === 'EARN' && (list === 'DEDUCTION') !== points < 0)
    return 'deductions take points, the other lists give them'
  if (kind === 'REVERSAL' && !(draft.reversesId && draft.reason))
    return 'a reversal names its entry and its reason'
  if (kind === 'TRANSFER' && !draft.transferId) return 'a transfer names its pair'
  return undefined
}

/** A deed counts in its own month; if that is closed, in the first open one (补记). */
export function countingMonth(occurredOn: CivilDate, openMonth: CivilMonth): CivilMonth {
  const own = occurredOn.slice(0, 7)
  return own < openMonth ? openMonth : own
}

/** 补记: a deed that is written into a later month than its own. A correction says so by itself. */
export function isLate(line: {
  kind: EntryKind
  occurredOn: CivilDate
  countsIn: CivilMonth
}): boolean {
  return line.kind !== 'REVERSAL' && line.occurredOn.slice(0, 7) < line.countsIn
}

/** The day a line is read under: that of the deed; of a correction the day it was made. */
export function dayOf(line: {
  kind: EntryKind
  occurredOn: CivilDate
  recordedAt: Date
}): CivilDate {
  return line.kind === 'REVERSAL' ? civilDateOf(line.recordedAt) : line.occurredOn
}

/**
 * Lines that go to the household that carries a merged one on: what follows from something written
 * before the merger. Anything else that names a merged household is refused.
 */
export function followsMerger(kind: EntryKind): boolean {
  return kind === 'EARN' || kind === 'REFUND' || kind === 'REVERSAL'
}

export function canBeReversed(kind: EntryKind): boolean {
  return kind === 'EARN' || kind === 'OPENING' || kind === 'TRANSFER' || kind === 'EXPIRE'
}
