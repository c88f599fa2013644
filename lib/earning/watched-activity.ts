import type { Actor } from '@/lib/access/actor'
import { heldInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import { countPresent } from './sign-in'

/** An activity as it is planned, and how many have signed in, as a trace compares it. */
export async function watchedActivity(
  tx: Tx,
  { villageId }: Actor,
  id: string | undefined,
): Promise<Subject | null> {
  const activity = id && (await tx.activity.findFirst({ where: { villageId, id } }))
  if (!activity) return null
  const { title, place, heldOn, startsAt, hours, places, state, cancelReason } = activity
  return {
    name: heldInTrace(heldOn, title),
    facts: {
      ...{ title, place, heldOn, startsAt, hours, places, activityState: state, cancelReason },
      signedIn: await countPresent(tx, villageId, id),
    },
  }
}
