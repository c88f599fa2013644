import { type Actor, todayOf } from '@/lib/access/actor'
import type { BookDates } from '@/lib/earning/queries'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { addDays, type CivilDate, isCivilDate } from '@/lib/shared/civil-date'

export interface Days {
  /** The day of the deed: what the address asks for, else today. */
  day: CivilDate
  /** The oldest day a deed may have. */
  oldest: CivilDate
  today: CivilDate
}

/** The day that the address asks for with `?on=`, where a deed may lie on it. */
export function daysIn(query: PageQuery, actor: Actor, { oldestDeed }: BookDates): Days {
  const today = todayOf(actor)
  const oldest = addDays(today, -oldestDeed)
  const asked = wordIn(query, 'on')
  const day = isCivilDate(asked) && oldest <= asked && asked <= today ? asked : today
  return { day, oldest, today }
}
