import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { newestVersion } from '@/lib/rules/terms'
import { latestAhead } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import { done, type Refused, type Result, refuse } from '@/lib/shared/result'
import type { ActivityInput, CancelActivityInput, ChangeActivityInput } from './activity-input'
import { takesNoNames } from './activity-kinds'
import { countsHours, lockedActivity, termsOfActivity } from './locked-activity'
import { countPresent } from './sign-in'

/**
 * Plans an activity; from now on it stands on the board. Refuses at their fields ACTIVITY_IN_PAST,
 * ACTIVITY_TOO_FAR {latest}, RULE_UNKNOWN, RULE_ARCHIVED, RULE_NOT_IN_FORCE, NOT_A_CHOICE (a
 * deduction), POINTS_NEED_NAMES, HOURS_NEEDED and HOURS_NOT_COUNTED.
 */
export async function planActivity(
  tx: Tx,
  actor: Actor,
  input: ActivityInput,
): Promise<Result<{ activityId: string }>> {
  const forbidden = refuseUnless(actor, 'activity.plan')
  if (forbidden) return forbidden
  const refused = refuseDay(actor, input) ?? (await refusePlan(tx, actor.villageId, input))
  if (refused) return refused
  const activityId = newId(actor.now)
  await tx.activity.create({
    data: {
      ...input,
      id: activityId,
      villageId: actor.villageId,
      plannedById: actor.staffId,
      plannedAt: actor.now,
    },
  })
  return done({ activityId })
}

/**
 * Changes what is planned until it is over. Refuses what `planActivity` does, ACTIVITY_UNKNOWN,
 * ACTIVITY_OVER, PLACES_TAKEN {count} at `places`, and NAMES_TAKEN_ALREADY {count} at `kind` where it
 * becomes one that takes no names.
 */
export async function changeActivity(
  tx: Tx,
  actor: Actor,
  { activityId, ...plan }: ChangeActivityInput,
): Promise<Result<{ activityId: string }>> {
  const forbidden = refuseUnless(actor, 'activity.plan')
  if (forbidden) return forbidden
  const activity = await lockedActivity(tx, actor, activityId)
  if (!activity.ok) return activity
  const moved = plan.heldOn !== activity.value.heldOn
  const refused =
    (moved ? refuseDay(actor, plan) : undefined) ?? (await refusePlan(tx, actor.villageId, plan))
  if (refused) return refused
  const count = await countPresent(tx, actor.villageId, activityId)
  if (plan.places !== null && plan.places < count)
    return refuse('PLACES_TAKEN', { field: 'places', figures: { count } })
  if (count > 0 && takesNoNames(plan.kind) && !takesNoNames(activity.value.kind))
    return refuse('NAMES_TAKEN_ALREADY', { field: 'kind', figures: { count } })
  await tx.activity.update({ where: { id: activityId }, data: plan })
  return done({ activityId })
}

/** It does not take place; the board says why. Refuses ACTIVITY_UNKNOWN, ACTIVITY_OVER. */
export async function cancelActivity(
  tx: Tx,
  actor: Actor,
  { activityId, reason }: CancelActivityInput,
): Promise<Result<{ activityId: string }>> {
  const forbidden = refuseUnless(actor, 'activity.plan')
  if (forbidden) return forbidden
  const activity = await lockedActivity(tx, actor, activityId)
  if (!activity.ok) return activity
  await tx.activity.update({
    where: { id: activityId },
    data: {
      state: 'CANCELLED',
      cancelReason: reason,
      endedById: actor.staffId,
      endedAt: actor.now,
    },
  })
  return done({ activityId })
}

/** Not over yet, and not so far away that the year is a slip of the hand. */
function refuseDay(actor: Actor, { heldOn }: ActivityInput): Refused | undefined {
  const field = 'heldOn'
  const today = todayOf(actor)
  if (heldOn < today) return refuse('ACTIVITY_IN_PAST', { field })
  const latest = latestAhead(today)
  return heldOn > latest ? refuse('ACTIVITY_TOO_FAR', { field, figures: { latest } }) : undefined
}

/** The rule has to hold on the day, and to be one that is earned. */
async function refusePlan(
  tx: Tx,
  villageId: string,
  { kind, ruleId, heldOn, hours }: ActivityInput,
): Promise<Refused | undefined> {
  if (ruleId === null) return undefined
  const field = 'ruleId'
  if (takesNoNames(kind)) return refuse('POINTS_NEED_NAMES', { field })
  const rule = await tx.rule.findFirst({
    where: { villageId, id: ruleId },
    include: { versions: true },
  })
  const name = newestVersion(rule?.versions ?? [])?.name
  if (!rule || name === undefined) return refuse('RULE_UNKNOWN', { field })
  if (rule.archivedAt) return refuse('RULE_ARCHIVED', { field, figures: { name } })
  const terms = await termsOfActivity(tx, villageId, { ruleId, heldOn })
  if (!terms) return refuse('RULE_NOT_IN_FORCE', { field, figures: { name } })
  if (terms.list === 'DEDUCTION') return refuse('NOT_A_CHOICE', { field })
  if (countsHours(terms) && hours === null) return refuse('HOURS_NEEDED', { field: 'hours' })
  if (!countsHours(terms) && hours !== null)
    return refuse('HOURS_NOT_COUNTED', { field: 'hours', figures: { name } })
  return undefined
}
