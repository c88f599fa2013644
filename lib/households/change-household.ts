import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { Member } from '@/lib/db/generated/sqlite/client'
import { insertRows } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { done, type Result, refuse } from '@/lib/shared/result'
import { groupsByName, memberRows } from './add-households'
import { type ChangeHouseholdInput, mostMembers } from './input'
import { whyEnded } from './write-change'

/**
 * Number, group, head, members, where it lives, whether it ranks; whether it may redeem is for the
 * review to decide. A head whose name is nobody's here yet is the old one, written rightly. Others who
 * are no longer named have left: their row stays, and is theirs again when they come back. Refuses HOUSEHOLD_UNKNOWN, HOUSEHOLD_MERGED, HOUSEHOLD_NUMBER_TAKEN, TOO_MANY.
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
  // two changes at once cannot take the same number or make the same group
  await lockBook(tx, villageId)
  const household = await tx.household.findFirst({
    where: { villageId, id: householdId },
    // last of a name: the one present, else the one who left last
    include: { members: { orderBy: { leftOn: { sort: 'asc', nulls: 'last' } } } },
  })
  if (!household) return refuse('HOUSEHOLD_UNKNOWN')
  const merged = household.mergedIntoId ? await whyEnded(tx, household) : undefined
  if (merged) return merged
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
    },
  })
  await changeMembers(tx, actor, householdId, household.members, headName, members)
  return done({ householdId })
}

async function changeMembers(
  tx: Tx,
  actor: Actor,
  householdId: string,
  everyone: readonly Member[],
  headName: string,
  members: readonly string[],
): Promise<void> {
  const wanted = memberRows(actor, householdId, headName, members)
  const known = new Map(everyone.map((member) => [member.name, member]))
  const oldHead = everyone.find(({ head }) => head)
  if (oldHead && !known.has(headName) && !members.includes(oldHead.name)) {
    known.delete(oldHead.name)
    known.set(headName, oldHead)
  }
  const staying = new Set(wanted.map(({ name }) => known.get(name)?.id))
  const leaving = everyone.filter(({ id, leftOn }) => leftOn === null && !staying.has(id))
  // The old head steps down first: a household has one head, and the database says so.
  await tx.member.updateMany({
    where: { villageId: actor.villageId, householdId, head: true },
    data: { head: false },
  })
  await tx.member.updateMany({
    where: { villageId: actor.villageId, id: { in: leaving.map(({ id }) => id) } },
    data: { leftOn: todayOf(actor) },
  })
  for (const { name, pinyin, initials, head, position } of wanted) {
    const member = known.get(name)
    if (!member) continue
    await tx.member.update({
      where: { id: member.id },
      data: { name, pinyin, initials, head, position, leftOn: null },
    })
  }
  await insertRows(
    tx,
    'Member',
    wanted.filter(({ name }) => !known.has(name)),
  )
}
