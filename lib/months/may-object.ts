import type { EntryKind } from '@/lib/ledger/entry-kinds'
import { addDays, type CivilDate, type CivilMonth, lastDayOf } from '@/lib/shared/civil-date'
import type { Refusal } from '@/lib/shared/result'

/** Points that were given or taken. What was redeemed or moved is put right where it was done. */
const doubtable = ['EARN', 'OPENING', 'EXPIRE'] as const satisfies readonly EntryKind[]

/** A line as an objection to it depends on it. */
export interface DoubtedLine {
  kind: EntryKind
  countsIn: CivilMonth
  reversedBySeq: number | null
}

/** How the book's months stand for objections. */
export interface DoubtDays {
  openMonth: CivilMonth
  /** The notice that hangs, if one does. */
  notice: { firstMonth: CivilMonth; lastMonth: CivilMonth; objectUntil: CivilDate } | null
}

/**
 * Why a line takes no objection, whoever raises it: CANNOT_BE_DOUBTED, ALREADY_REVERSED {seq}.
 * Whether one is unanswered already is asked by the write.
 */
export function whyNotDoubted({ kind, reversedBySeq }: DoubtedLine): Refusal | undefined {
  if (!doubtable.some((one) => one === kind)) return { code: 'CANNOT_BE_DOUBTED' }
  if (reversedBySeq !== null) return { code: 'ALREADY_REVERSED', figures: { seq: reversedBySeq } }
  return undefined
}

/**
 * As `whyNotDoubted`, from the passbook: while the line's month is open, and on notice up to its
 * last day. OBJECTION_TOO_LATE {month} afterwards: then somebody comes to the office.
 */
export function whyNotFromPassbook(
  line: DoubtedLine,
  { openMonth, notice }: DoubtDays,
  today: CivilDate,
): Refusal | undefined {
  const whyNot = whyNotDoubted(line)
  if (whyNot || line.countsIn >= openMonth) return whyNot
  if (notice && line.countsIn >= notice.firstMonth && today <= notice.objectUntil) return undefined
  return { code: 'OBJECTION_TOO_LATE', figures: { month: line.countsIn } }
}

/** As `whyNotDoubted`, at the office: also of a sealed month, as long as a deed may be recorded late. */
export function whyNotAtOffice(
  line: DoubtedLine,
  oldestDeed: number,
  today: CivilDate,
): Refusal | undefined {
  const whyNot = whyNotDoubted(line)
  if (whyNot || lastDayOf(line.countsIn) >= addDays(today, -oldestDeed)) return whyNot
  return { code: 'OBJECTION_TOO_LATE', figures: { month: line.countsIn } }
}
