import { isClosed, rangeOf, yearsOf } from '@/lib/months/month-range'
import { bookSpan } from '@/lib/months/queries'
import { today } from '@/lib/request/clock'
import { reader } from '@/lib/request/reader'
import type { Period } from '@/lib/shared/civil-date'

export interface BookYear {
  year: Period
  /** All of its months are closed: the group can decide. */
  closed: boolean
}

/** The years of the book, oldest first. */
export async function yearsToAward(villageId: string): Promise<BookYear[]> {
  const span = await bookSpan(await reader(), villageId, today())
  return yearsOf(span).map((year) => {
    const range = rangeOf(year)
    return { year, closed: range !== undefined && isClosed(range, span) }
  })
}

/** The year that is awarded now: the last one that is closed, else the running one. */
export function yearToAward(years: readonly BookYear[]): Period {
  return (years.findLast(({ closed }) => closed) ?? years.at(-1))?.year ?? ''
}
