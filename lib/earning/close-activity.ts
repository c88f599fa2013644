import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { Activity, RuleVersion } from '@/lib/db/generated/sqlite/client'
import { lockBook } from '@/lib/ledger/lock-book'
import {
  done,
  type Refusal,
  type Refused,
  type Result,
  refuse,
  repeated,
} from '@/lib/shared/result'
import type { CloseActivityInput } from './activity-input'
import { takesNoNames } from './activity-kinds'
import type { SheetInput } from './input'
import { lockedActivity, quantityAt, refuseBeforeDay, termsOfActivity } from './locked-activity'
import { recordSheet } from './record-sheet'

export interface ClosedActivity {
  activityId: string
  present: number
  /** Whether it made a sheet of claims, which has the activity's id. */
  sheet: boolean
}

/**
 * Ends an activity. With a rule, everybody who signed in is written down on one sheet, which waits
 * for the review like any other; without one it is counted, by the sign-ins or by a headcount.
 * Where no names are taken there is the headcount alone. Closing twice counts once. Refuses what
 * `recordSheet` refuses, at `household.<id>` where it is about one household: who closes it then
 * unticks it; nobody is left out unasked. Besides NOBODY_SIGNED_IN, ACTIVITY_UNKNOWN,
 * ACTIVITY_OVER (cancelled), ACTIVITY_NOT_BEGUN, and at `headcount` REQUIRED, HEADCOUNT_NOT_TAKEN
 * and HEADCOUNT_BELOW_SIGN_INS {count}.
 */
export async function closeActivity(
  tx: Tx,
  actor: Actor,
  input: CloseActivityInput,
): Promise<Result<ClosedActivity>> {
  const forbidden = refuseUnless(actor, 'activity.plan')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  const { activityId } = input
  await lockBook(tx, villageId)
  const before = await closedBefore(tx, villageId, activityId)
  if (before) return repeated(before)
  const found = await lockedActivity(tx, actor, activityId)
  if (!found.ok) return found
  const activity = found.value
  const tooSoon = refuseBeforeDay(actor, activity)
  if (tooSoon) return tooSoon
  const signIns = await tx.signIn.findMany({
    where: { villageId, activityId, undoneAt: null },
    select: { householdId: true },
  })
  const whyNot = refuseHeadcount(activity, input.headcount, signIns.length)
  if (whyNot) return whyNot
  const terms = await termsOfActivity(tx, villageId, activity)
  const sheet =
    activity.ruleId === null || takesNoNames(activity.kind)
      ? undefined
      : sheetOf(activity, activity.ruleId, terms, signIns, input)
  const written = sheet !== undefined && sheet.households.length > 0
  if (written) {
    const recorded = await recordSheet(tx, actor, sheet)
    if (!recorded.ok) return atItsBox(recorded.refusals)
  }
  const present = signIns.length
  const { headcount } = input
  await tx.activity.update({
    where: { id: activityId },
    data: { state: 'CLOSED', endedById: staffId, endedAt: now, present, headcount },
  })
  return done({ activityId, present, sheet: written })
}

/** A headcount is asked for where no names are, and taken wherever no points follow from them. */
function refuseHeadcount(
  { kind, ruleId }: Activity,
  headcount: number | null,
  signIns: number,
): Refused | undefined {
  const field = 'headcount'
  if (takesNoNames(kind)) return headcount === null ? refuse('REQUIRED', { field }) : undefined
  if (headcount === null) return signIns === 0 ? refuse('NOBODY_SIGNED_IN') : undefined
  if (ruleId !== null) return refuse('HEADCOUNT_NOT_TAKEN', { field })
  return headcount < signIns
    ? refuse('HEADCOUNT_BELOW_SIGN_INS', { field, figures: { count: signIns } })
    : undefined
}

async function closedBefore(
  tx: Tx,
  villageId: string,
  activityId: string,
): Promise<ClosedActivity | undefined> {
  const closed = await tx.activity.findFirst({
    where: { villageId, id: activityId, state: 'CLOSED' },
  })
  if (!closed) return undefined
  const sheets = await tx.batch.count({ where: { villageId, id: activityId } })
  return { activityId, present: closed.present ?? 0, sheet: sheets > 0 }
}

/** The sheet a cadre would have filled in from the list of who was there. */
function sheetOf(
  { id, title, place, heldOn, hours }: Activity,
  ruleId: string,
  terms: RuleVersion | undefined,
  signIns: readonly { householdId: string }[],
  { decided, sameDayMeant, leaveOut }: CloseActivityInput,
): SheetInput {
  const times = new Map<string, number>()
  for (const { householdId } of signIns)
    if (!leaveOut.includes(householdId)) times.set(householdId, (times.get(householdId) ?? 0) + 1)
  return {
    sheetId: id,
    ruleId,
    occurredOn: heldOn,
    reportedBy: 'CADRE',
    decided,
    note: `${title} · ${place}`,
    toldHousehold: null,
    sameDayMeant,
    households: [...times].map(([householdId, heads]) => ({
      householdId,
      quantity: quantityAt(terms, { hours }, heads),
      memberName: null,
    })),
  }
}

/** On the closing page a household is a box, and nothing else; its refusal stands there. */
function atItsBox([first, ...rest]: [Refusal, ...Refusal[]]): Result<never> {
  const at = (refusal: Refusal): Refusal => {
    const household = /^(?:household|line)\.([^.]+)/.exec(refusal.field ?? '')?.[1]
    if (household !== undefined) return { ...refusal, field: `household.${household}` }
    return refusal.field === 'decided' || refusal.field === 'sameDayMeant'
      ? refusal
      : { ...refusal, field: undefined }
  }
  return { ok: false, refusals: [at(first), ...rest.map(at)] }
}
