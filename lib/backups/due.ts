import { addDays, civilDateOf, dawnOf } from '@/lib/shared/civil-date'
import { mayTryAgain, since } from '@/lib/shared/elapsed'

/* When the server does it by itself. */

const hour = 3_600_000
/** Of the village's clock; a computer that is off at night makes it up when it is next started. */
const quietHour = 3
const betweenDrills = 7 * 24 * hour

interface Attempts {
  lastDone: Date | undefined
  lastFailed: Date | undefined
}

/** Once after every three o'clock in the morning; after a failure again an hour later. */
export function isBackupDue(now: Date, { lastDone, lastFailed }: Attempts): boolean {
  return (
    since(now, lastDone) > now.getTime() - lastQuietHour(now).getTime() &&
    mayTryAgain(now, lastFailed)
  )
}

/** Once a week; after a failure again an hour later. */
export function isDrillDue(now: Date, { lastDone, lastFailed }: Attempts): boolean {
  return since(now, lastDone) > betweenDrills && mayTryAgain(now, lastFailed)
}

function lastQuietHour(now: Date): Date {
  const today = civilDateOf(now)
  const at = (day: string) => new Date(dawnOf(day).getTime() + quietHour * hour)
  return at(today) <= now ? at(today) : at(addDays(today, -1))
}
