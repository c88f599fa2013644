import { type CivilDate, isCivilDate } from '@/lib/shared/civil-date'

/** The day that `?on=` asks the rule book for; undefined for what is no day. */
export function dayOfBook(asked: string): CivilDate | undefined {
  return isCivilDate(asked) ? asked : undefined
}
