import { addMonths, type CivilMonth, monthsBetween } from '@/lib/shared/civil-date'

/** The last twelve months, this one included. */
export function yearOfMonths(thisMonth: CivilMonth): CivilMonth[] {
  return monthsBetween(addMonths(thisMonth, -11), thisMonth)
}

/** Its two ends. */
export function spanOf(months: readonly CivilMonth[]): { first: CivilMonth; last: CivilMonth } {
  return { first: months[0] ?? '', last: months.at(-1) ?? '' }
}
