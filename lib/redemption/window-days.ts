import {
  addDays,
  addMonths,
  type CivilDate,
  type CivilMonth,
  civilDateOf,
  firstDayOf,
} from '@/lib/shared/civil-date'

/**
 * The days a 兑换活动 has, or had: once it is closed, up to the day it was really closed, earlier or
 * later than planned. Nothing could be handed out after that.
 */
export function daysOf(window: {
  opensOn: CivilDate
  closesOn: CivilDate
  closedAt: Date | null
}): { first: CivilDate; last: CivilDate } {
  const { opensOn, closesOn, closedAt } = window
  return { first: opensOn, last: closedAt ? civilDateOf(closedAt) : closesOn }
}

/** How many days before its announced first day a window would be opened; 0 from that day on. */
export function daysEarly(today: CivilDate, opensOn: CivilDate): number {
  if (today >= opensOn) return 0
  return (Date.parse(opensOn) - Date.parse(today)) / (24 * 60 * 60 * 1000)
}

/** The day after the cut-off month: before it nobody can close that month, nor post it. */
export function dayAfter(cutoffMonth: CivilMonth): CivilDate {
  return firstDayOf(addMonths(cutoffMonth, 1))
}

/**
 * The first day on which a window with this cut-off can be opened: its month is over by then, and
 * has hung on notice for its days if the village posts its months first.
 */
export function earliestOpening(cutoffMonth: CivilMonth, noticeDays: number): CivilDate {
  const over = dayAfter(cutoffMonth)
  return noticeDays > 0 ? addDays(over, noticeDays + 1) : over
}
