import { forbidden, redirect } from 'next/navigation'
import { cache } from 'react'
import type { Actor } from '@/lib/access/actor'
import { type Deed, mayDo } from '@/lib/access/deeds'
import { findSignedIn, type SignedIn } from '@/lib/access/queries'
import { now } from './clock'
import { reader } from './reader'
import { readSession } from './session'
import { leadingOn, signInPath } from './sign-in-path'

export const ownPasswordPath = '/office/staff/me'

/** Who is signed in and for which village, asked once per request and shared by layout and page. */
export const signedIn = cache(async (): Promise<SignedIn | null> => {
  const session = await readSession()
  return session && findSignedIn(await reader(), session)
})

/**
 * Who acts in this request; null when nobody is signed in, their session was ended, or they have
 * still to choose their own password (docs/decisions/0058).
 */
export async function currentActor(): Promise<Actor | null> {
  const who = await signedIn()
  return who && !who.passwordGiven ? actorOf(who) : null
}

/** The same, also while the password is one that somebody gave them: for choosing their own. */
export async function whoChoosesPassword(): Promise<Actor | null> {
  const who = await signedIn()
  return who && actorOf(who)
}

function actorOf({ person }: SignedIn): Actor {
  return { ...person, now: now() }
}

/**
 * For loaders: who acts, and that they may. Otherwise the page does not come to be: 303 to the
 * sign-in or to the page where a given password is replaced, which lead back to `here`, or 403.
 */
export async function requireActor(deed: Deed, here = '/office'): Promise<Actor> {
  const actor = await currentActor()
  if (!actor) redirect((await signedIn()) ? leadingOn(ownPasswordPath, here) : signInPath(here))
  if (!mayDo(actor.roles, deed)) forbidden()
  return actor
}

/** Whether the village of whoever is signed in takes points away: else nothing offers it. */
export async function villageDeducts(): Promise<boolean> {
  return (await signedIn())?.deductions ?? false
}
