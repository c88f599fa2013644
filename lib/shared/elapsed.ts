/*
 * How long ago something was noted. What lies in the future was noted by a clock that stood wrong, and
 * counts as never.
 */

const hour = 3_600_000
const day = 24 * hour
const betweenAttempts = hour

/** Milliseconds; endless when it never was, or lies in the future. */
export function since(now: Date, moment: Date | undefined): number {
  if (!moment || moment > now) return Number.POSITIVE_INFINITY
  return now.getTime() - moment.getTime()
}

/** What a server does by itself is tried again an hour after it failed. */
export function mayTryAgain(now: Date, lastFailed: Date | undefined): boolean {
  return since(now, lastFailed) >= betweenAttempts
}

/** Either way: by a clock that stood wrong, tomorrow is no young moment. */
export function daysBetween(a: Date, b: Date): number {
  return Math.abs(a.getTime() - b.getTime()) / day
}
