import { addDays, type CivilDate, monthOf } from '@/lib/shared/civil-date'
import { dayOfBackup } from './backup-name'

/** Whole: what was pressed after a mistake must not push out the one from before it. */
const daysKeptWhole = 2
const daysKept = 14
const weeksKept = 9

/**
 * Of one installation's backups those that may go: all of the last two days stay, the newest of each
 * of the last fourteen, of each of the last nine weeks, and of every month for ever. Counted are days that have a
 * backup, never the days since: a computer that was off, or whose clock once stood wrong, loses none
 * by it. `made`, the one that was just written, stays whatever its name says.
 */
export function superfluous(names: readonly string[], made?: string): string[] {
  const newestFirst = [...names].sort().reverse()
  const days = firstOfEach(newestFirst, dayOfBackup)
  const whole = days.slice(0, daysKeptWhole).map(dayOfBackup)
  const kept = new Set([
    ...newestFirst.filter((name) => whole.includes(dayOfBackup(name))),
    ...days.slice(0, daysKept),
    ...firstOfEach(days, (name) => mondayOf(dayOfBackup(name))).slice(0, weeksKept),
    ...firstOfEach(days, (name) => monthOf(dayOfBackup(name))),
  ])
  return newestFirst.filter((name) => !kept.has(name) && name !== made).reverse()
}

function firstOfEach(names: readonly string[], spanOf: (name: string) => string): string[] {
  const spans = new Map<string, string>()
  for (const name of names) {
    const span = spanOf(name)
    if (!spans.has(span)) spans.set(span, name)
  }
  return [...spans.values()]
}

function mondayOf(day: CivilDate): CivilDate {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}
