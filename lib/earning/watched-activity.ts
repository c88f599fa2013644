import type { Actor } from '@/lib/access/actor'
import {
  heldInTrace,
  householdInTrace,
  householdsInTrace,
  type Subject,
  withFacts,
} from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import { inPortions } from '@/lib/db/portions'
import { ruleById } from '@/lib/rules/queries'
import type { ClosedActivity } from './close-activity'
import { countPresent } from './sign-in'
import { watchedClaims } from './watched-claims'

/** An activity as it is planned, and how many have signed in, as a trace compares it. */
export async function watchedActivity(
  tx: Tx,
  { villageId }: Actor,
  id: string | undefined,
): Promise<Subject | null> {
  const activity = id && (await tx.activity.findFirst({ where: { villageId, id } }))
  if (!activity) return null
  const { title, place, heldOn, startsAt, hours, places, state, cancelReason } = activity
  const { partner, bring, headcount, ruleId } = activity
  const rule = ruleId === null ? null : await ruleById(tx, villageId, ruleId)
  return {
    name: heldInTrace(heldOn, title),
    facts: {
      ...{ title, place, heldOn, startsAt, hours, places, partner, bring },
      ruleName: rule?.versions[0]?.name ?? null,
      ...{ activityState: state, cancelReason, headcount },
      signedIn: await countPresent(tx, villageId, id),
    },
  }
}

/** As `watchedActivity`, and once it is closed who was written down for it, and who was left out. */
export async function watchedClosing(
  tx: Tx,
  actor: Actor,
  { activityId, leaveOut }: { activityId: string; leaveOut: readonly string[] },
  closed?: ClosedActivity,
): Promise<Subject | null> {
  const activity = await watchedActivity(tx, actor, activityId)
  if (!closed) return activity
  const sheet = await watchedClaims(tx, actor, closed.sheet ? { sheetId: activityId } : undefined)
  const leftOut = await householdsNamed(tx, actor, leaveOut)
  return withFacts(activity, { ...sheet?.facts, ...(leftOut.length > 0 && { leftOut }) })
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
      : await householdsNamed(tx, actor, comers.householdIds)
  return { ...activity, facts: { ...activity.facts, concerned: named } }
}

async function householdsNamed(
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
  return householdsInTrace(households)
}
