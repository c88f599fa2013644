import type { Database } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'
import { countSignIn, forgetSignIns } from './count-sign-in'
import { passwordFits } from './password'
import { throttleKeys } from './throttle'

export interface SignInTry {
  signInName: string
  password: string
  /** The address the request came from. */
  source: string
  /** By the computer's own clock, also in a demo, whose day ends twelve hours after its start: waits have to. */
  now: Date
}

/**
 * Name and password → who it is. Refuses SIGN_IN_SLOWED {seconds} after repeated failures,
 * STRANGERS_SLOWED {seconds} when many strangers try at once, and SIGN_IN_FAILED alike, at the
 * password, for a wrong name, a wrong password and somebody who has retired.
 * Three short steps instead of one transaction: nobody's write waits for a password to be hashed.
 */
export async function checkSignIn(
  database: Database,
  { signInName, password, source, now }: SignInTry,
): Promise<Result<{ staffId: string; sessionVersion: number }>> {
  const keys = throttleKeys(signInName, source)
  const admitted = await database.write((tx) => countSignIn(tx, keys, now))
  if (!admitted.ok) return admitted
  const staff = await database.read.staff.findUnique({
    where: { signInName },
    select: { id: true, passwordHash: true, sessionVersion: true, retiredAt: true },
  })
  const hash = staff && !staff.retiredAt ? staff.passwordHash : null
  const fits = await passwordFits(password, hash)
  if (!staff || !fits) return refuse('SIGN_IN_FAILED', { field: 'password' })
  const { counted } = admitted.value
  await database.write((tx) => forgetSignIns(tx, keys, counted, now))
  return done({ staffId: staff.id, sessionVersion: staff.sessionVersion })
}
