import { type CivilDate, dawnOf, timeZone } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'

/*
 * A backup is called after its moment on the village's clock: points-2026-10-08-213005. So their
 * order by name is their order in time.
 */

const clock = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
})

export function backupName(moment: Date): string {
  const part = Object.fromEntries(
    clock.formatToParts(moment).map(({ type, value }) => [type, value]),
  )
  return `points-${part.year}-${part.month}-${part.day}-${part.hour}${part.minute}${part.second}`
}

export function isBackupName(name: string): boolean {
  return /^points-\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])-\d{6}$/.test(name)
}

const asItIs = 'as-it-is-'

/** Of a book that does not add up, which is no backup and has no moment in its name. */
export function asItIsName(installation: string): string {
  return `${asItIs}${installation}-${newId()}`
}

export function isAsItIs(name: string): boolean {
  return name.startsWith(asItIs)
}

/** To the second, as the name has it. */
export function momentOfBackup(name: string): Date {
  const time = name.slice(-'213005'.length).match(/../g) ?? []
  const [hours = 0, minutes = 0, seconds = 0] = time.map(Number)
  const sinceDawn = ((hours * 60 + minutes) * 60 + seconds) * 1000
  return new Date(dawnOf(dayOfBackup(name)).getTime() + sinceDawn)
}

export function dayOfBackup(name: string): CivilDate {
  return name.slice('points-'.length, 'points-2026-10-08'.length)
}
