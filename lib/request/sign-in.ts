import { checkSignIn } from '@/lib/access/check-sign-in'
import type { SignInInput } from '@/lib/access/input'
import { findSignedIn } from '@/lib/access/queries'
import { database } from '@/lib/db/client'
import { systemClock } from '@/lib/shared/clock'
import { type Result, refuse } from '@/lib/shared/result'
import { now } from './clock'
import { logRefusedSignIn } from './log-refused-sign-in'
import { noteDeed } from './note-deed'
import { type Session, startSession } from './session'
import { sourceAddress } from './source-address'

/**
 * Checks a name and its password and signs the person in, in this browser. Our own way in, and not
 * next-auth's: its callback sends a phone that came over a LAN address to localhost, and its form
 * needs JavaScript. SIGN_IN_FAILED, SIGN_IN_SLOWED {seconds}, BUSY.
 */
export async function signInWith(input: SignInInput): Promise<Result<Session>> {
  const entered = await letIn(input)
  if (entered.ok) await startSession(entered.value)
  return entered
}

/** Whoever comes in, by whichever way, is checked here and leaves a trace. */
export async function letIn(input: SignInInput): Promise<Result<Session>> {
  const source = await sourceAddress()
  const entered = await enter(input, source)
  logRefusedSignIn(entered, source)
  return entered
}

async function enter(input: SignInInput, source: string): Promise<Result<Session>> {
  const db = await database()
  const checked = await checkSignIn(db, { ...input, source, now: systemClock() })
  if (!checked.ok) return checked
  const who = await findSignedIn(db.read, checked.value)
  if (!who) return refuse('SIGN_IN_FAILED', { field: 'password' })
  const noted = await noteDeed({ ...who.person, now: now() }, 'session.start')
  return noted.ok ? checked : noted
}
