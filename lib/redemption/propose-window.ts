import {
  addDays,
  addMonths,
  type CivilDate,
  type CivilMonth,
  firstDayOf,
  monthOf,
  type Period,
  quarterOf,
  yearOf,
} from '@/lib/shared/civil-date'
import type { PlanWindowInput } from './input'

/** What the form proposes. Its name is made of the period, in the village's language. */
export type ProposedWindow = Omit<PlanWindowInput, 'name'> & { period: Period }

type Known = Pick<PlanWindowInput, 'kind' | 'cutoffMonth'>

/** One day to give out, and a second for those who were away. */
const days = 2

/**
 * The 兑换活动 that comes next: the quarter that is over; in December and January the year-end
 * one; else the quarter that is running. `known` are the windows that are there, of any state.
 */
export function proposeWindow(today: CivilDate, known: readonly Known[]): ProposedWindow {
  const month = monthOf(today)
  const lastQuarter = endOfLastQuarter(month)
  const nextQuarter = addMonths(lastQuarter, 3)
  const proposed = [
    { kind: 'QUARTER' as const, cutoffMonth: lastQuarter },
    ...(/-(12|01)$/.test(month)
      ? [{ kind: 'YEAR_END' as const, cutoffMonth: addMonths(month, -1) }]
      : []),
  ].find((window) => !known.some((other) => samePeriod(window, other)))
  return proposed
    ? dated(proposed, today)
    : dated({ kind: 'QUARTER', cutoffMonth: nextQuarter }, firstDayOf(addMonths(nextQuarter, 1)))
}

function dated(window: Known, opensOn: CivilDate): ProposedWindow {
  return { ...window, period: periodOf(window), opensOn, closesOn: addDays(opensOn, days - 1) }
}

function samePeriod(window: Known, other: Known): boolean {
  return window.kind === other.kind && periodOf(window) === periodOf(other)
}

function periodOf({ kind, cutoffMonth }: Known): Period {
  return kind === 'QUARTER' ? quarterOf(cutoffMonth) : yearOf(cutoffMonth)
}

/** September in October, November and December. */
function endOfLastQuarter(month: CivilMonth): CivilMonth {
  const monthsInto = (Number(month.slice(5)) - 1) % 3
  return addMonths(month, -monthsInto - 1)
}
