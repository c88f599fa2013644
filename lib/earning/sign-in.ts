import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Reader, Tx } from '@/lib/db/client'
import type { Activity } from '@/lib/db/generated/sqlite/client'
import { inPortions } from '@/lib/db/portions'
import { insertRows } from '@/lib/db/set-based'
import { findAtDesk } from '@/lib/households/find-at-desk'
import { newId } from '@/lib/shared/id'
import { done, type Refusal, type Result, refuse, refuseAll } from '@/lib/shared/result'
import type { ActivityIdInput, SignInHouseholdsInput, SignInTypedInput } from './activity-input'
import { takesNoNames } from './activity-kinds'
import { countsPersons, lockedActivity, refuseBeforeDay, termsOfActivity } from './locked-activity'

/** A sign-in as it is answered at the desk. */
export interface SignedIn {
  number: number
  head: string
  /** How often this household has signed in now: more than once only where persons count. */
  times: number
  /** How many sign-ins count by now, this one included. */
  present: number
}

/** What was typed means several households: one of them has to be picked. */
export interface SeveralMeant {
  several: true
}

interface Comer {
  id: string
  number: number
  headName: string
}

/**
 * Signs in whoever the one field means: a scanned card, a number, a name or its pinyin. Refuses at
 * `typed` ACTIVITY_UNKNOWN, ACTIVITY_OVER, ACTIVITY_NOT_BEGUN, NO_NAMES_TAKEN, CARD_UNKNOWN,
 * HOUSEHOLD_UNKNOWN,
 * and with the household CARD_REPLACED, ALREADY_SIGNED_IN and PLACES_FULL {places}.
 */
export async function signInTyped(
  tx: Tx,
  actor: Actor,
  { activityId, typed }: SignInTypedInput,
): Promise<Result<SignedIn | SeveralMeant>> {
  const activity = await activityNow(tx, actor, activityId)
  if (!activity.ok) return activity
  const { households, deadCard } = await findAtDesk(tx, actor.villageId, typed)
  if (deadCard === 'strange') return refuse('CARD_UNKNOWN', { field: 'typed' })
  if (deadCard) return refuse('CARD_REPLACED', { field: 'typed', figures: deadCard })
  const [comer, another] = households
  if (!comer) return refuse('HOUSEHOLD_UNKNOWN', { field: 'typed' })
  if (another) return done({ several: true })
  const signedIn = await signIn(tx, actor, activity.value, [comer])
  return signedIn.ok ? done(signedIn.value) : atTyped(signedIn.refusals)
}

/**
 * Signs in households that were ticked or picked, all or none. Refuses as `signInTyped`, at
 * `household.<id>` where it is about one of them, NO_HOUSEHOLD_TICKED and HOUSEHOLD_CLOSED.
 */
export async function signInHouseholds(
  tx: Tx,
  actor: Actor,
  { activityId, household: ids }: SignInHouseholdsInput,
): Promise<Result<SignedIn>> {
  const activity = await activityNow(tx, actor, activityId)
  if (!activity.ok) return activity
  const wanted = new Set(ids)
  if (wanted.size === 0) return refuse('NO_HOUSEHOLD_TICKED', { field: 'household' })
  const households = await inPortions([...wanted], (some) =>
    tx.household.findMany({
      where: { villageId: actor.villageId, id: { in: some } },
      select: { id: true, number: true, headName: true, living: true },
    }),
  )
  households.sort((a, b) => a.number - b.number)
  if (households.length < wanted.size) return refuse('HOUSEHOLD_UNKNOWN', { field: 'household' })
  const closed = households.filter(({ living }) => living === 'CLOSED')
  const refused = refuseAll(closed.map((comer) => about('HOUSEHOLD_CLOSED', comer)))
  return refused ?? signIn(tx, actor, activity.value, households)
}

/** Takes back the last sign-in that counts. Refuses as above and NOTHING_TO_UNDO. */
export async function undoLastSignIn(
  tx: Tx,
  actor: Actor,
  { activityId }: ActivityIdInput,
): Promise<Result<SignedIn>> {
  const activity = await activityNow(tx, actor, activityId)
  if (!activity.ok) return activity
  const { villageId } = actor
  const last = await tx.signIn.findFirst({
    where: { villageId, activityId, undoneAt: null },
    orderBy: [{ signedInAt: 'desc' }, { id: 'desc' }],
    include: { household: { select: { number: true, headName: true } } },
  })
  if (!last) return refuse('NOTHING_TO_UNDO')
  const { household, householdId } = last
  await tx.signIn.update({
    where: { id: last.id },
    data: { undoneById: actor.staffId, undoneAt: actor.now },
  })
  const times = await tx.signIn.count({
    where: { villageId, activityId, householdId, undoneAt: null },
  })
  const present = await countPresent(tx, villageId, activityId)
  return done({ number: household.number, head: household.headName, times, present })
}

/** Sign-ins that count. */
export function countPresent(
  reader: Reader,
  villageId: string,
  activityId: string,
): Promise<number> {
  return reader.signIn.count({ where: { villageId, activityId, undoneAt: null } })
}

async function activityNow(tx: Tx, actor: Actor, activityId: string): Promise<Result<Activity>> {
  const forbidden = refuseUnless(actor, 'activity.sign-in')
  if (forbidden) return forbidden
  const activity = await lockedActivity(tx, actor, activityId)
  if (!activity.ok) return activity
  const { kind, title } = activity.value
  if (takesNoNames(kind)) return refuse('NO_NAMES_TAKEN', { figures: { title } })
  return refuseBeforeDay(actor, activity.value) ?? activity
}

/** One statement to look and one to write, however many households come. Under the lock. */
async function signIn(
  tx: Tx,
  actor: Actor,
  activity: Activity,
  comers: readonly Comer[],
): Promise<Result<SignedIn>> {
  const { villageId, now } = actor
  const { id: activityId, places } = activity
  const here = await tx.signIn.findMany({
    where: { villageId, activityId, undoneAt: null },
    select: { householdId: true },
  })
  const timesOf = (id: string) => here.filter(({ householdId }) => householdId === id).length
  const persons = countsPersons(await termsOfActivity(tx, villageId, activity))
  const again = persons ? [] : comers.filter(({ id }) => timesOf(id) > 0)
  const refusedAgain = refuseAll(again.map((comer) => about('ALREADY_SIGNED_IN', comer)))
  if (refusedAgain) return refusedAgain
  const left = places === null ? comers.length : places - here.length
  const turnedAway = refuseAll(
    comers
      .slice(Math.max(0, left))
      .map((comer) => about('PLACES_FULL', comer, { places: places ?? 0 })),
  )
  if (turnedAway) return turnedAway
  await insertRows(
    tx,
    'SignIn',
    comers.map(({ id: householdId }) => ({
      id: newId(now),
      villageId,
      activityId,
      householdId,
      signedInById: actor.staffId,
      signedInAt: now,
    })),
  )
  const last = comers.at(-1)
  return done({
    number: last?.number ?? 0,
    head: last?.headName ?? '',
    times: timesOf(last?.id ?? '') + 1,
    present: here.length + comers.length,
  })
}

function about(
  code: Refusal['code'],
  { id, number, headName }: Comer,
  more: Record<string, number> = {},
): Refusal {
  return { code, field: `household.${id}`, figures: { number, head: headName, ...more } }
}

/** At the desk there is one field, whoever it was about. */
function atTyped([first, ...rest]: [Refusal, ...Refusal[]]): Result<never> {
  const typed = (refusal: Refusal): Refusal => ({ ...refusal, field: 'typed' })
  return { ok: false, refusals: [typed(first), ...rest.map(typed)] }
}
