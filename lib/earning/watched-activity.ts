import type { Actor } from '@/lib/access/actor'
import { heldInTrace, householdInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import { inPortions } from '@/lib/db/portions'
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

/** As `watchedActivity`, and who signed in, by the households or by what the desk was answered. */
export async function watchedSignIn(
  tx: Tx,
  actor: Actor,
  activityId: string,
  comers: { householdIds: readonly string[] } | { number: number; head: string } | undefined,
): Promise<Subject | null> {
  const activity = await watchedActivity(tx, actor, activityId)
  if (!activity || !comers) return activity
  const named =
    'number' in comers
      ? [householdInTrace({ number: comers.number, headName: comers.head })]
      : await householdsInTrace(tx, actor, comers.householdIds)
  return { ...activity, facts: { ...activity.facts, concerned: named } }
}

async function householdsInTrace(
  tx: Tx,
  { villageId }: Actor,
  ids: readonly string[],
): Promise<string[]> {
  const households = await inPortions([...new Set(ids)], (some) =>
    tx.household.findMany({
      where: { villageId, id: { in: some } },
      select: { number: true, headName: true },
    }),
  )
  return households.sort((a, b) => a.number - b.number).map(householdInTrace)
}
