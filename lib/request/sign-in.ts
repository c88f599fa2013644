import { checkSignIn } from '@/lib/access/check-sign-in'
import type { SignInInput } from '@/lib/access/input'
import { database } from '@/lib/db/client'
import type { Result } from '@/lib/shared/result'
import { now } from './clock'
import { type Session, startSession } from './session'
import { sourceAddress } from './source-address'

/**
 * Checks a name and its password and signs the person in, in this browser. Our own way in, and not
 * next-auth's: its callback sends a phone that came over a LAN address to localhost, and its form
 * needs JavaScript. SIGN_IN_FAILED, SIGN_IN_SLOWED {seconds}.
 */
export async function signInWith(input: SignInInput): Promise<Result<Session>> {
  const source = await sourceAddress()
  const checked = await checkSignIn(await database(), { ...input, source, now: now() })
  if (checked.ok) await startSession(checked.value)
  return checked
}
