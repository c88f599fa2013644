import { type Actor, refuseOwnHousehold } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { transferPoints } from '@/lib/ledger/transfer-points'
import type { Result } from '@/lib/shared/result'
import { barHousehold } from './bar-household'
import type { MergeHouseholdInput } from './change-input'
import { letGo, takeIn } from './move-members'
import {
  beginChange,
  type ChangedHousehold,
  type ChangeFacts,
  otherHousehold,
  writeChange,
} from './write-change'

/**
 * 并户: a household ends and another carries it on. Its people and its whole balance, a debt too, go
 * over; its number, its lines and its card stay readable. Nothing undoes it: a split parts them
 * again. Refuses as `beginChange`, at `intoNumber` SAME_HOUSEHOLD_TWICE, HOUSEHOLD_UNKNOWN,
 * HOUSEHOLD_CLOSED, HOUSEHOLD_MERGED, TOO_MANY, and OWN_HOUSEHOLD, RELATIVES_HOUSEHOLD of either.
 */
export async function mergeHousehold(
  tx: Tx,
  actor: Actor,
  input: MergeHouseholdInput,
): Promise<Result<ChangeFacts>> {
  const begun = await beginChange(tx, actor, input)
  if ('answer' in begun) return begun.answer
  const { household } = begun
  const field = 'intoNumber'
  const heir = await otherHousehold(tx, actor, household, { number: input.intoNumber, field })
  if (!heir.ok) return heir
  const own = refuseOwnHousehold(actor, household) ?? refuseOwnHousehold(actor, heir.value)
  if (own) return own

  const people = household.members.map(({ name }) => name)
  const tooMany = await takeIn(tx, actor, heir.value, people, field)
  if (tooMany) return tooMany
  await letGo(tx, household.members, input.holdsFrom)
  const moved = await moveEverything(tx, actor, household, heir.value.id, input.decidedBy)
  if (!moved.ok) return moved
  await end(tx, household, heir.value.id)
  return writeChange(tx, actor, input, {
    kind: 'MERGED',
    household,
    other: heir.value,
    people,
    points: household.balance,
    transferId: moved.value[0]?.transferId,
  })
}

async function moveEverything(
  tx: Tx,
  actor: Actor,
  { id: fromId, balance: points }: ChangedHousehold,
  toId: string,
  reason: string,
) {
  return points === 0
    ? { ok: true as const, value: [] }
    : transferPoints(tx, actor, { fromId, toId, points, reason })
}

/**
 * Whoever it carried on, and whoever in the office was near to it, is the heir's from now on. Its
 * bar goes over like a debt: nobody gets out of one by merging.
 */
async function end(tx: Tx, household: ChangedHousehold, heirId: string): Promise<void> {
  const { id, villageId, barredUntil: until, barredReason: reason } = household
  if (until) await barHousehold(tx, { villageId, householdId: heirId }, { until, reason })
  await tx.household.update({
    where: { id },
    data: { living: 'CLOSED', mergedIntoId: heirId, visitNeeded: false, visitNote: null },
  })
  await tx.household.updateMany({
    where: { villageId, mergedIntoId: id },
    data: { mergedIntoId: heirId },
  })
  await tx.staff.updateMany({
    where: { villageId, householdId: id },
    data: { householdId: heirId },
  })
  const near = await tx.staff.findMany({
    where: {
      villageId,
      relatives: { some: { householdId: id }, none: { householdId: heirId } },
    },
    select: { id: true },
  })
  await tx.staffRelative.createMany({
    data: near.map(({ id: staffId }) => ({ villageId, staffId, householdId: heirId })),
  })
}
