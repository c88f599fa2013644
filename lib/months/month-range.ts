import {
  addMonths,
  type CivilMonth,
  dawnOf,
  firstDayOf,
  isCivilMonth,
  isPeriod,
  monthsBetween,
  monthsOf,
  type Period,
  previousPeriod,
  quarterOf,
  yearOf,
} from '@/lib/shared/civil-date'

/** Months from first to last, both included. */
export interface MonthRange {
  first: CivilMonth
  last: CivilMonth
}

/**
 * How far a village's book reaches: its first month, the first that is not sealed, the first that
 * still takes entries, the one of today. What lies between the second and third is on notice.
 */
export interface BookSpan {
  first: CivilMonth
  unsealed: CivilMonth
  open: CivilMonth
  running: CivilMonth
}

/** Months closed at once: a year that nobody closed. */
export const mostMonthsAtOnce = 12

/** The months that a month, quarter or year is made of; undefined for any other text. */
export function rangeOf(period: CivilMonth | Period): MonthRange | undefined {
  if (isCivilMonth(period)) return { first: period, last: period }
  if (!isPeriod(period)) return undefined
  const months = monthsOf(period)
  return { first: months[0] ?? period, last: months.at(-1) ?? period }
}

/** As `rangeOf`, for a period of which the book knows something; a page of another does not exist. */
export function rangeInBook(period: string, span: BookSpan): MonthRange | undefined {
  const range = rangeOf(period)
  const known = range && range.first <= span.running && range.last >= span.first
  return known ? range : undefined
}

/** Closed is sealed: a month on notice is not. */
export function isClosed(range: MonthRange, span: Pick<BookSpan, 'unsealed'>): boolean {
  return range.last < span.unsealed
}

/** As `rangeInBook`, where all of it is closed. */
export function closedRange(period: string, span: BookSpan): MonthRange | undefined {
  const range = rangeInBook(period, span)
  return range && isClosed(range, span) ? range : undefined
}

/** The months that can be closed today, in their order: open and over. At most twelve. */
export function closableMonths({ open, running }: BookSpan): CivilMonth[] {
  return monthsBetween(open, addMonths(running, -1)).slice(0, mostMonthsAtOnce)
}

/** What a closing proposes: up to the end of the quarter if that is over, else all that is over. */
export function proposedClosing(closable: readonly CivilMonth[]): CivilMonth | undefined {
  const [open] = closable
  if (open === undefined) return undefined
  return closable.findLast((month) => quarterOf(month) === quarterOf(open))
}

/**
 * The quarter whose standing people ask for: the one that is over and waits to be published, else
 * the running one.
 */
export function standingToShow(span: BookSpan, published: readonly Period[]): Period {
  const running = quarterOf(span.running)
  const last = previousPeriod(running)
  return rangeInBook(last, span) && !published.includes(last) ? last : running
}

/** The last quarter that is closed, else the one that runs: what a household is told of on paper. */
export function lastClosedQuarter(span: BookSpan): Period {
  const running = quarterOf(span.running)
  const closed = quarterOf(addMonths(span.unsealed, -1))
  const range = rangeInBook(closed, span)
  if (range && isClosed(range, span)) return closed
  const before = previousPeriod(closed)
  return rangeInBook(before, span) ? before : running
}

/** The quarters of the book and its last twelve months, newest first. */
export function recentPeriods(span: BookSpan): (CivilMonth | Period)[] {
  const months = monthsBetween(span.first, span.running).toReversed()
  return [...new Set(months.map(quarterOf)), ...months.slice(0, 12)]
}

/** The years of the book, oldest first. */
export function yearsOf({ first, running }: Pick<BookSpan, 'first' | 'running'>): Period[] {
  const [from, to] = [Number(yearOf(first)), Number(yearOf(running))]
  return Array.from({ length: Math.max(0, to - from) + 1 }, (_, index) => String(from + index))
}

export function quartersOf(year: Period): Period[] {
  return [1, 2, 3, 4].map((number) => `${year}-Q${number}`)
}

/** A month, quarter or year among its neighbours: of a year its quarters, else those of its quarter. */
export function periodsAround(period: CivilMonth | Period): (CivilMonth | Period)[] {
  const year = yearOf(period)
  if (period === year) return [year, ...quartersOf(year)]
  const quarter = isCivilMonth(period) ? quarterOf(period) : period
  return [year, quarter, ...monthsOf(quarter)]
}

/** What is complete once this month is: first its quarter, if it is the last of it, then the month. */
export function completedWith(month: CivilMonth): (CivilMonth | Period)[] {
  const quarter = quarterOf(month)
  return rangeOf(quarter)?.last === month ? [quarter, month] : [month]
}

/** The month, quarter or year that a run of months is; undefined where it is none of them. */
export function periodOf({ first, last }: MonthRange): CivilMonth | Period | undefined {
  return [first, quarterOf(first), yearOf(first)].find((period) => {
    const range = rangeOf(period)
    return range?.first === first && range.last === last
  })
}

/** The moment a range is over. */
export function endOf({ last }: MonthRange): Date {
  return dawnOf(firstDayOf(addMonths(last, 1)))
}
