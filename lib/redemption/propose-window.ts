import {
  addDays,
  addMonths,
  type CivilDate,
  type CivilMonth,
  monthOf,
  type Period,
  quarterOf,
  yearOf,
} from '@/lib/shared/civil-date'
import type { PlanWindowInput } from './input'
import { earliestOpening } from './window-days'

/** What the form proposes. Its name is made of the period, in the village's language. */
export type ProposedWindow = Omit<PlanWindowInput, 'name' | 'capPoints'> & { period: Period }

type Kind = PlanWindowInput['kind']
type Cutoff = Pick<PlanWindowInput, 'kind' | 'cutoffMonth'>

export type KnownWindow = Cutoff &
  Pick<PlanWindowInput, 'opensOn' | 'closesOn'> & { state: 'PLANNED' | 'OPEN' | 'CLOSED' }

/** What proposals go by: the day, and how long the village's months hang before they are closed. */
export interface Calendar {
  today: CivilDate
  noticeDays: number
}

/** One day to give out, and a second for those who were away. */
const days = 2

/**
 * The 兑换活动 that comes next: the quarter that is over; in December and January the year-end
 * one; else the quarter that is running. Asked for a kind, the next of that kind. `known` are the
 * windows that are there, of any state; the days of those that are still to come are left to them.
 */
export function proposeWindow(
  calendar: Calendar,
  known: readonly KnownWindow[],
  asked?: Kind,
): ProposedWindow {
  return withDays(calendar, known, nextPeriod(monthOf(calendar.today), known, asked))
}

/**
 * The windows of a year, four quarters and the year end, that are not planned and can still be held:
 * nobody makes up for a quarter that ended before the last one. In the order of their days.
 */
export function proposeYear(
  year: string,
  calendar: Calendar,
  known: readonly KnownWindow[],
): ProposedWindow[] {
  const month = monthOf(calendar.today)
  const quarters = ['03', '06', '09', '12']
    .map((end): Cutoff => ({ kind: 'QUARTER', cutoffMonth: `${year}-${end}` }))
    .filter(({ cutoffMonth }) => cutoffMonth >= endOfLastQuarter(month))
  const thisYears = endOfYear(month)
  const ending = year === yearOf(thisYears) ? thisYears : `${year}-11`
  const yearEnd: Cutoff = { kind: 'YEAR_END', cutoffMonth: ending }
  const unplanned = (ending >= thisYears ? [...quarters, yearEnd] : quarters)
    .filter((window) => !known.some((other) => samePeriod(window, other)))
    .toSorted((one, other) => one.cutoffMonth.localeCompare(other.cutoffMonth))
  const taken = [...known]
  const proposed: ProposedWindow[] = []
  for (const window of unplanned) {
    const next = withDays(calendar, taken, window)
    proposed.push(next)
    taken.push({ ...next, state: 'PLANNED' })
  }
  return proposed.toSorted((one, other) => one.opensOn.localeCompare(other.opensOn))
}

/** The years that can be planned: this one and the next, and before them one whose end is due. */
export function yearsToPlan(calendar: Calendar, known: readonly KnownWindow[]): string[] {
  const year = Number(yearOf(monthOf(calendar.today)))
  const lastIsDue = proposeYear(String(year - 1), calendar, known).length > 0
  return (lastIsDue ? [year - 1, year, year + 1] : [year, year + 1]).map(String)
}

function withDays(
  { today, noticeDays }: Calendar,
  known: readonly KnownWindow[],
  { kind, cutoffMonth }: Cutoff,
): ProposedWindow {
  const firstDay = earliestOpening(cutoffMonth, noticeDays)
  const opensOn = freeFrom(today > firstDay ? today : firstDay, known)
  const closesOn = addDays(opensOn, days - 1)
  return { kind, cutoffMonth, period: periodOf({ kind, cutoffMonth }), opensOn, closesOn }
}

function nextPeriod(month: CivilMonth, known: readonly KnownWindow[], asked?: Kind): Cutoff {
  const isUnplanned = (window: Cutoff) => !known.some((other) => samePeriod(window, other))
  const next = (kind: Kind, first: CivilMonth, months: number): Cutoff => {
    const window = { kind, cutoffMonth: first }
    return isUnplanned(window) ? window : next(kind, addMonths(first, months), months)
  }
  const quarter = next('QUARTER', endOfLastQuarter(month), 3)
  const yearEnd = next('YEAR_END', endOfYear(month), 12)
  if (asked) return asked === 'QUARTER' ? quarter : yearEnd
  const yearEndIsDue = /-(12|01)$/.test(month) && yearEnd.cutoffMonth < month
  return quarter.cutoffMonth >= month && yearEndIsDue ? yearEnd : quarter
}

/** The first day from `day` on with room for a window. */
function freeFrom(day: CivilDate, known: readonly KnownWindow[]): CivilDate {
  return known
    .filter(({ state }) => state !== 'CLOSED')
    .toSorted((one, other) => one.opensOn.localeCompare(other.opensOn))
    .reduce(
      (free, { opensOn, closesOn }) =>
        opensOn < addDays(free, days) && closesOn >= free ? addDays(closesOn, 1) : free,
      day,
    )
}

function samePeriod(window: Cutoff, other: Cutoff): boolean {
  return window.kind === other.kind && periodOf(window) === periodOf(other)
}

function periodOf({ kind, cutoffMonth }: Cutoff): Period {
  return kind === 'QUARTER' ? quarterOf(cutoffMonth) : yearOf(cutoffMonth)
}

/** September in October, November and December. */
function endOfLastQuarter(month: CivilMonth): CivilMonth {
  const monthsInto = (Number(month.slice(5)) - 1) % 3
  return addMonths(month, -monthsInto - 1)
}

/** In January the December behind it; else November, so that it is over before the year is. */
function endOfYear(month: CivilMonth): CivilMonth {
  return month.endsWith('-01') ? addMonths(month, -1) : `${month.slice(0, 4)}-11`
}
