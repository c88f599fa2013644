import { type CivilDate, monthOf, type Period, quarterOf } from '@/lib/shared/civil-date'

/** When a wish was said, and when it was answered, if it was. */
export interface WishDays {
  saidOn: CivilDate
  endedOn: CivilDate | null
}

export interface QuarterOfWishes {
  quarter: Period
  said: number
  answered: number
  /** Days until the answer, of the one in the middle; null while there is none. */
  medianDays: number | null
}

/** Days until the answer, of the one in the middle of them all; null while there is none. */
export function daysToAnswer(wishes: readonly WishDays[]): number | null {
  return medianOf(
    wishes.flatMap(({ saidOn, endedOn }) => (endedOn === null ? [] : [daysFrom(saidOn, endedOn)])),
  )
}

/** Wishes by the quarter they were said in, oldest first: how many, how many answered, how fast. */
export function wishesByQuarter(wishes: readonly WishDays[]): QuarterOfWishes[] {
  const quarters = new Map<Period, { said: number; days: number[] }>()
  for (const { saidOn, endedOn } of wishes) {
    const quarter = quarterOf(monthOf(saidOn))
    const sum = quarters.get(quarter) ?? { said: 0, days: [] }
    sum.said += 1
    if (endedOn !== null) sum.days.push(daysFrom(saidOn, endedOn))
    quarters.set(quarter, sum)
  }
  return [...quarters]
    .map(([quarter, { said, days }]) => ({
      ...{ quarter, said, answered: days.length },
      medianDays: medianOf(days),
    }))
    .sort((a, b) => (a.quarter < b.quarter ? -1 : 1))
}

function daysFrom(first: CivilDate, last: CivilDate): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / 86_400_000)
}

/** Of an even number the lower one of the two in the middle: a day that was really waited. */
function medianOf(days: readonly number[]): number | null {
  return days.toSorted((a, b) => a - b)[Math.ceil(days.length / 2) - 1] ?? null
}
