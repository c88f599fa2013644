import type { Tx } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'
import { knownAt, rememberPlace } from './known-places'
import {
  forgottenAt,
  isForgotten,
  leftOfStrangers,
  type SignInKeys,
  strangersKey,
  strangersWaitSeconds,
  waitSeconds,
} from './throttle'

/**
 * Counts one sign-in before the password is looked at: a hundred guesses sent at once are a hundred
 * failures and not one. Somebody known here counts here alone; others under name and source, and
 * from a source that nobody is known at with all strangers together. Refuses SIGN_IN_SLOWED
 * {seconds} and STRANGERS_SLOWED {seconds} and then counts nothing, so that knocking during a wait
 * does not make it longer. Hands out what is forgotten again after a success.
 */
export async function countSignIn(
  tx: Tx,
  keys: SignInKeys,
  now: Date,
): Promise<Result<{ counted: string[] }>> {
  const known = await knownAt(tx, keys, now)
  if (known === 'NOBODY') {
    const seconds = await countStranger(tx, now)
    if (seconds > 0) return refuse('STRANGERS_SLOWED', { figures: { seconds } })
  }
  const counted = known === 'THIS_PERSON' ? [keys.both] : [keys.name, keys.source].sort()
  const waits: number[] = []
  for (const key of counted) waits.push(await countOne(tx, key, now))
  const seconds = Math.max(...waits)
  if (seconds > 0) return refuse('SIGN_IN_SLOWED', { figures: { seconds } })
  await tx.signInThrottle.deleteMany({ where: { lastFailure: { lte: forgottenAt(now) } } })
  return done({ counted: known === 'NOBODY' ? [strangersKey, ...counted] : counted })
}

/**
 * A success clears what was counted for the person and the source, and makes both known here. Of
 * the strangers' tries it takes back its own alone.
 */
export async function forgetSignIns(
  tx: Tx,
  keys: SignInKeys,
  counted: readonly string[],
  now: Date,
): Promise<Result<void>> {
  if (counted.includes(strangersKey))
    await tx.signInThrottle.updateMany({
      where: { key: strangersKey, failures: { gt: 0 } },
      data: { failures: { decrement: 1 } },
    })
  const own = counted.filter((key) => key !== strangersKey)
  await tx.signInThrottle.deleteMany({ where: { OR: [{ key: { in: own } }, { failures: 0 }] } })
  await rememberPlace(tx, keys, now)
  return done(undefined)
}

/** Counts one of a name or a source; seconds that it has to wait instead. */
async function countOne(tx: Tx, key: string, now: Date): Promise<number> {
  const past = await lockedPast(tx, key, now)
  const failures = isForgotten(past, now) ? 1 : past.failures + 1
  await tx.signInThrottle.update({ where: { key }, data: { failures, lastFailure: now } })
  return waitSeconds(past, now)
}

async function countStranger(tx: Tx, now: Date): Promise<number> {
  const left = leftOfStrangers(await lockedPast(tx, strangersKey, now), now)
  await tx.signInThrottle.update({
    where: { key: strangersKey },
    data: { ...left, failures: left.failures + 1 },
  })
  return strangersWaitSeconds(left, now)
}

/** The row is locked by being counted; what it says about the past is read afterwards. */
async function lockedPast(tx: Tx, key: string, now: Date) {
  const { failures, lastFailure } = await tx.signInThrottle.upsert({
    where: { key },
    create: { key, failures: 1, lastFailure: now },
    update: { failures: { increment: 1 } },
  })
  return { failures: failures - 1, lastFailure }
}
