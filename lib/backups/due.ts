import { addDays, civilDateOf, dawnOf } from '@/lib/shared/civil-date'

/*
 * When the server does it by itself. What lies in the future was noted by a clock that stood wrong,
 * and counts as not done.
 */

const hour = 3_600_000
/** Of the village's clock; a computer that is off at night makes it up when it is next started. */
const quietHour = 3
const betweenAttempts = hour
const betweenDrills = 7 * 24 * hour

interface Attempts {
  lastDone: Date | undefined
  lastFailed: Date | undefined
}

/** Once after every three o'clock in the morning; after a failure again an hour later. */
export function isBackupDue(now: Date, { lastDone, lastFailed }: Attempts): boolean {
  return (
    since(now, lastDone) > now.getTime() - lastQuietHour(now).getTime() && mayTry(now, lastFailed)
  )
}

/** Once a week; after a failure again an hour later. */
export function isDrillDue(now: Date, { lastDone, lastFailed }: Attempts): boolean {
  return since(now, lastDone) > betweenDrills && mayTry(now, lastFailed)
}

function lastQuietHour(now: Date): Date {
  const today = civilDateOf(now)
  const at = (day: string) => new Date(dawnOf(day).getTime() + quietHour * hour)
  return at(today) <= now ? at(today) : at(addDays(today, -1))
}

function mayTry(now: Date, lastFailed: Date | undefined): boolean {
  return since(now, lastFailed) >= betweenAttempts
}

/** Milliseconds; endless when it never was, or lies in the future. */
function since(now: Date, moment: Date | undefined): number {
  if (!moment || moment > now) return Number.POSITIVE_INFINITY
  return now.getTime() - moment.getTime()
}
