import type { EarnDays } from '@/components/earning/earn-day'
import { type Actor, todayOf } from '@/lib/access/actor'
import type { BookDates } from '@/lib/earning/queries'
import { type PageQuery, wordIn } from '@/lib/request/query'
import { addDays, isCivilDate } from '@/lib/shared/civil-date'

/** The day that the address asks for with `?on=` where a deed may lie on it, else today. */
export function daysIn(query: PageQuery, actor: Actor, { oldestDeed }: BookDates): EarnDays {
  const today = todayOf(actor)
  const oldest = addDays(today, -oldestDeed)
  const asked = wordIn(query, 'on')
  const day = isCivilDate(asked) && oldest <= asked && asked <= today ? asked : today
  return { day, oldest, today }
}
