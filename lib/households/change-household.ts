import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { Member } from '@/lib/db/generated/sqlite/client'
import { insertRows } from '@/lib/db/set-based'
import { done, type Result, refuse } from '@/lib/shared/result'
import { groupsByName, memberRows } from './add-households'
import { cardCodeOf, cardHashOf } from './card-code'
import { type ChangeHouseholdInput, mostMembers, type ReissueCardInput } from './input'

/**
 * Number, group, head, members, where it lives, whether it ranks or may redeem. People who are no
 * longer named have left: their row stays. Refuses HOUSEHOLD_UNKNOWN, HOUSEHOLD_NUMBER_TAKEN,
 * TOO_MANY, and REQUIRED for the reason of a bar.
 */
export async function changeHousehold(
  tx: Tx,
  actor: Actor,
  input: ChangeHouseholdInput,
): Promise<Result<{ householdId: string }>> {
  const forbidden = refuseUnless(actor, 'household.change')
  if (forbidden) return forbidden
  const { villageId } = actor
  const { householdId, number, headName, members } = input
  if (members.length > mostMembers)
    return refuse('TOO_MANY', { field: 'members', figures: { max: mostMembers } })
  if (input.barredUntil && !input.barredReason) return refuse('REQUIRED', { field: 'barredReason' })
  const household = await tx.household.findFirst({
    where: { villageId, id: householdId },
    include: { members: { where: { leftOn: null } } },
  })
  if (!household) return refuse('HOUSEHOLD_UNKNOWN')
  const namesake = await tx.household.count({
    where: { villageId, number, NOT: { id: householdId } },
  })
  if (namesake > 0)
    return refuse('HOUSEHOLD_NUMBER_TAKEN', { field: 'number', figures: { number } })
  const groups = await groupsByName(tx, actor, [input.groupName])
  await tx.household.update({
    where: { id: householdId },
    data: {
      number,
      headName,
      groupId: groups.get(input.groupName),
      living: input.living,
      ranked: !input.notRanked,
      barredUntil: input.barredUntil,
      barredReason: input.barredUntil ? input.barredReason : null,
    },
  })
  await changeMembers(tx, actor, householdId, household.members, headName, members)
  return done({ householdId })
}

async function changeMembers(
  tx: Tx,
  actor: Actor,
  householdId: string,
  present: readonly Member[],
  headName: string,
  members: readonly string[],
): Promise<void> {
  const wanted = memberRows(actor, householdId, headName, members)
  const staying = new Map(present.map((member) => [member.name, member]))
  const leaving = present.filter(({ name }) => !wanted.some((member) => member.name === name))
  // The old head steps down first: a household has one head, and the database says so.
  await tx.member.updateMany({
    where: { villageId: actor.villageId, householdId, head: true },
    data: { head: false },
  })
  await tx.member.updateMany({
    where: { villageId: actor.villageId, id: { in: leaving.map(({ id }) => id) } },
    data: { leftOn: todayOf(actor) },
  })
  for (const { name, head, position } of wanted) {
    const member = staying.get(name)
    if (member) await tx.member.update({ where: { id: member.id }, data: { head, position } })
  }
  await insertRows(
    tx,
    'Member',
    wanted.filter(({ name }) => !staying.has(name)),
  )
}

/** A new card for a lost one; the old one leads nowhere from this moment. HOUSEHOLD_UNKNOWN. */
export async function reissueCard(
  tx: Tx,
  actor: Actor,
  { householdId }: ReissueCardInput,
): Promise<Result<{ householdId: string; cardVersion: number }>> {
  const forbidden = refuseUnless(actor, 'household.change')
  if (forbidden) return forbidden
  const { villageId } = actor
  const household = await tx.household.findFirst({ where: { villageId, id: householdId } })
  if (!household) return refuse('HOUSEHOLD_UNKNOWN')
  const cardVersion = household.cardVersion + 1
  const cardHash = cardHashOf(cardCodeOf({ villageId, householdId, cardVersion }))
  await tx.household.update({ where: { id: householdId }, data: { cardVersion, cardHash } })
  return done({ householdId, cardVersion })
}
