import { type Actor, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { Activity, RuleVersion } from '@/lib/db/generated/sqlite/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { versionInForce } from '@/lib/rules/terms'
import type { CivilDate } from '@/lib/shared/civil-date'
import { done, type Result, refuse } from '@/lib/shared/result'

/**
 * An activity that is still to take place or taking place, under the village's lock: sign-ins and
 * closing cannot pass each other. Refuses ACTIVITY_UNKNOWN and ACTIVITY_OVER {title}.
 */
export async function lockedActivity(
  tx: Tx,
  actor: Actor,
  activityId: string,
): Promise<Result<Activity>> {
  const { villageId } = actor
  await lockBook(tx, villageId)
  const activity = await tx.activity.findFirst({ where: { villageId, id: activityId } })
  if (!activity) return refuse('ACTIVITY_UNKNOWN')
  if (activity.state !== 'PLANNED')
    return refuse('ACTIVITY_OVER', { figures: { title: activity.title } })
  return done(activity)
}

/** Nobody signs in before the day: ACTIVITY_NOT_BEGUN {title, day}. */
export function refuseBeforeDay(actor: Actor, { title, heldOn }: Activity) {
  return todayOf(actor) < heldOn
    ? refuse('ACTIVITY_NOT_BEGUN', { figures: { title, day: heldOn } })
    : undefined
}

/** The terms by which taking part counts on a day; undefined without a rule in force then. */
export async function termsOfActivity(
  tx: Tx,
  villageId: string,
  { ruleId, heldOn }: { ruleId: string | null; heldOn: CivilDate },
): Promise<RuleVersion | undefined> {
  if (ruleId === null) return undefined
  const versions = await tx.ruleVersion.findMany({ where: { villageId, ruleId } })
  return versionInForce(versions, heldOn)
}

/** 人次: a household signs in once for each person who came. */
export function countsPersons(terms: Pick<RuleVersion, 'unit' | 'scale'> | undefined): boolean {
  return terms?.scale === 'PER_UNIT' && terms.unit === 'PERSON'
}

/** 小时: each household gets the activity's hours. */
export function countsHours(terms: Pick<RuleVersion, 'unit' | 'scale'> | undefined): boolean {
  return terms?.scale === 'PER_UNIT' && terms.unit === 'HOUR'
}

/** For how many a household that signed in `times` is counted. */
export function quantityAt(
  terms: Pick<RuleVersion, 'unit' | 'scale'> | undefined,
  { hours }: { hours: number | null },
  times: number,
): number {
  if (countsPersons(terms)) return times
  return countsHours(terms) ? (hours ?? 1) : 1
}
