/** A day of the village's calendar, `YYYY-MM-DD`. Never taken from UTC. */
export type CivilDate = string
/** A month of the village's calendar, `YYYY-MM`. */
export type CivilMonth = string
/** `YYYY-Qn` for a quarter, `YYYY` for a year. */
export type Period = string

export const timeZone = 'Asia/Shanghai'

const civil = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The village's date at an instant: 07:00 on the 1st at UTC+8 is the 1st. */
export function civilDateOf(instant: Date): CivilDate {
  return civil.format(instant)
}

/*
 * Years that a book can have. Anybody can write 9999 into an address: the month after its last has a
 * digit more, and no longer comes after it.
 */
const year = '(?:19|2\\d)\\d{2}'
const date = new RegExp(`^${year}-\\d{2}-\\d{2}$`)
const monthOfYear = new RegExp(`^${year}-(?:0[1-9]|1[0-2])$`)
const quarterOrYear = new RegExp(`^${year}(?:-Q[1-4])?$`)

export function isCivilDate(text: string): boolean {
  if (!date.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

export function isCivilMonth(text: string): boolean {
  return monthOfYear.test(text)
}

export function monthOf(date: CivilDate): CivilMonth {
  return date.slice(0, 7)
}

export function addDays(date: CivilDate, days: number): CivilDate {
  const day = new Date(`${date}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** The last day that anything is set down for: a later one is a slip of the hand in the year. */
export function latestAhead(today: CivilDate): CivilDate {
  return addDays(today, 366)
}

export function addMonths(month: CivilMonth, months: number): CivilMonth {
  const count = monthsUntil(month) + months
  const year = Math.floor(count / 12)
  return `${String(year).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** A day's first moment on the village's clock: China keeps one zone and no summer time. */
export function dawnOf(date: CivilDate): Date {
  return new Date(`${date}T00:00:00+08:00`)
}

export function firstDayOf(month: CivilMonth): CivilDate {
  return `${month}-01`
}

export function lastDayOf(month: CivilMonth): CivilDate {
  return addDays(firstDayOf(addMonths(month, 1)), -1)
}

/** Months from first to last, both included; empty when last lies before first. */
export function monthsBetween(first: CivilMonth, last: CivilMonth): CivilMonth[] {
  const length = Math.max(0, monthsUntil(last) - monthsUntil(first) + 1)
  return Array.from({ length }, (_, months) => addMonths(first, months))
}

/** Counted from the year 0. */
function monthsUntil(month: CivilMonth): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

export function quarterOf(month: CivilMonth): Period {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`
}

export function yearOf(month: CivilMonth): Period {
  return month.slice(0, 4)
}

export function isPeriod(text: string): boolean {
  return quarterOrYear.test(text)
}

/** The months of a quarter or a year, in order. */
export function monthsOf(period: Period): CivilMonth[] {
  const year = period.slice(0, 4)
  const quarter = Number(period.slice(6))
  return quarter === 0
    ? monthsBetween(`${year}-01`, `${year}-12`)
    : monthsBetween(
        addMonths(`${year}-01`, quarter * 3 - 3),
        addMonths(`${year}-01`, quarter * 3 - 1),
      )
}

/** The quarter before, or the year before. */
export function previousPeriod(period: Period): Period {
  const first = monthsOf(period)[0] ?? period
  const before = addMonths(first, -1)
  return period.includes('Q') ? quarterOf(before) : yearOf(before)
}
