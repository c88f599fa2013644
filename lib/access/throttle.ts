import { sha256 } from '@/lib/shared/hash'

/*
 * Guessing passwords is slowed per sign-in name and per source address. Nobody is locked out: the
 * longest wait is a minute, because whoever knows a name, or sits behind the same router, could
 * otherwise shut the village's office by typing nonsense. A minute leaves 1,440 guesses a day at
 * one name, against passwords that are at least eight characters and not among the commonest.
 */

const freeFailures = 5
const firstWait = 5
const longestWait = 60
const forgottenAfter = 60 * 60

/** Failed sign-ins of one name or one source. */
export interface Failures {
  failures: number
  lastFailure: Date
}

/** Seconds still to wait before the next try; 0 when it may be made now. */
export function waitSeconds(past: Failures, now: Date): number {
  if (past.failures < freeFailures || isForgotten(past, now)) return 0
  const wait = Math.min(firstWait * 2 ** (past.failures - freeFailures), longestWait)
  return Math.max(0, Math.ceil(wait - secondsSince(past.lastFailure, now)))
}

/** An hour without a failure starts the count anew. */
export function isForgotten(past: Failures, now: Date): boolean {
  return secondsSince(past.lastFailure, now) >= forgottenAfter
}

export function forgottenBefore(now: Date): Date {
  return new Date(now.getTime() - forgottenAfter * 1000)
}

/** A clock that was set back must not make anybody wait for it to catch up. */
function secondsSince(then: Date, now: Date): number {
  return Math.abs(now.getTime() - then.getTime()) / 1000
}

/** The keys a sign-in counts under. Hashed: the table names neither people nor addresses. */
export function throttleKeys(signInName: string, source: string): string[] {
  return [sha256(`sign-in/name/${signInName}`), sha256(`sign-in/source/${source}`)].sort()
}
