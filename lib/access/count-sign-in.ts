import type { Tx } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'
import { forgottenBefore, isForgotten, waitSeconds } from './throttle'

/**
 * Counts one sign-in under each key, before the password is looked at: a hundred guesses sent at
 * once are a hundred failures and not one. Refuses SIGN_IN_SLOWED {seconds} and then counts
 * nothing, so that knocking during a wait does not make it longer.
 */
export async function countSignIn(tx: Tx, keys: string[], now: Date): Promise<Result<void>> {
  const waits: number[] = []
  for (const key of keys) {
    // the row is locked by being counted; what it says about the past is read afterwards
    const row = await tx.signInThrottle.upsert({
      where: { key },
      create: { key, failures: 1, lastFailure: now },
      update: { failures: { increment: 1 } },
    })
    const past = { failures: row.failures - 1, lastFailure: row.lastFailure }
    waits.push(waitSeconds(past, now))
    const failures = isForgotten(past, now) ? 1 : row.failures
    await tx.signInThrottle.update({ where: { key }, data: { failures, lastFailure: now } })
  }
  const seconds = Math.max(0, ...waits)
  if (seconds > 0) return refuse('SIGN_IN_SLOWED', { figures: { seconds } })
  await tx.signInThrottle.deleteMany({ where: { lastFailure: { lt: forgottenBefore(now) } } })
  return done(undefined)
}

/** A success clears what was counted for the name and the source. */
export async function forgetSignIns(tx: Tx, keys: string[]): Promise<Result<void>> {
  await tx.signInThrottle.deleteMany({ where: { key: { in: keys } } })
  return done(undefined)
}
