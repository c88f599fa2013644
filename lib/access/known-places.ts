import type { Reader, Tx } from '@/lib/db/client'
import { knownSince, type SignInKeys } from './throttle'

/*
 * Places where somebody signed in well of late. There the real people are: what others type
 * elsewhere does not keep them waiting. A place becomes known by a right password, by founding the
 * village there, or by making somebody manager at the server itself: the table stays as small as
 * the office.
 */

/** Who is known at a sign-in's source: this person, others alone, or nobody. */
export type Known = 'THIS_PERSON' | 'OTHERS' | 'NOBODY'

export async function knownAt(
  reader: Reader,
  { source, both }: SignInKeys,
  now: Date,
): Promise<Known> {
  const places = await reader.knownPlace.findMany({
    where: { key: { in: [source, both] }, lastSignIn: { gte: knownSince(now) } },
  })
  if (places.some(({ key }) => key === both)) return 'THIS_PERSON'
  return places.length > 0 ? 'OTHERS' : 'NOBODY'
}

export async function rememberPlace(
  tx: Tx,
  { source, both }: SignInKeys,
  lastSignIn: Date,
): Promise<void> {
  for (const key of [source, both].sort())
    await tx.knownPlace.upsert({
      where: { key },
      create: { key, lastSignIn },
      update: { lastSignIn },
    })
  await tx.knownPlace.deleteMany({ where: { lastSignIn: { lt: knownSince(lastSignIn) } } })
}
