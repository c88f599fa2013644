import { type CivilDate, civilDateOf } from '@/lib/shared/civil-date'
import { processClock } from '@/lib/shared/clock'

/** The instant of this request. */
export function now(): Date {
  return processClock()()
}

/** The village's date at this request. */
export function today(): CivilDate {
  return civilDateOf(now())
}
