import { type Actor, refuseOwnHousehold } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { newId } from '@/lib/shared/id'
import { type Refused, type Result, refuse, refuseAll } from '@/lib/shared/result'
import { addHouseholds } from './add-households'
import type { SplitHouseholdInput } from './change-input'
import { letGo } from './move-members'
import { moveSomePoints } from './move-some-points'
import { beginChange, type ChangedHousehold, type ChangeFacts, writeChange } from './write-change'

/**
 * 分户: some of a household's people become a household of their own, with a number, a card and the
 * points the meeting gives them; both histories stay. Refuses as `beginChange`, OWN_HOUSEHOLD,
 * RELATIVES_HOUSEHOLD, NOBODY_CHOSEN, MEMBER_UNKNOWN, HEAD_STAYS at `people`, HEAD_MUST_MOVE,
 * HOUSEHOLD_NUMBER_TAKEN, TOO_MANY_POINTS_TO_MOVE.
 */
export async function splitHousehold(
  tx: Tx,
  actor: Actor,
  input: SplitHouseholdInput,
): Promise<Result<ChangeFacts>> {
  const begun = await beginChange(tx, actor, input)
  if ('answer' in begun) return begun.answer
  const { household } = begun
  const refused = refuseOwnHousehold(actor, household) ?? refusePeople(household, input)
  if (refused) return refused

  const moving = household.members.filter(({ name }) => input.people.includes(name))
  await letGo(tx, moving, input.holdsFrom)
  const newHouseholdId = newId(actor.now)
  const { headName, groupName } = input
  const members = moving.map(({ name }) => name).filter((name) => name !== headName)
  const added = await addHouseholds(tx, actor, {
    rows: [{ id: newHouseholdId, number: input.number, headName, groupName, members }],
  })
  if (!added.ok)
    return refuseAll(added.refusals.map((refusal) => ({ ...refusal, field: 'number' }))) ?? added
  await leaveToOthers(tx, household.id, newHouseholdId)

  const points = input.points ?? 0
  const reason = input.decidedBy
  const moved = await moveSomePoints(tx, actor, household, newHouseholdId, { points, reason })
  if (!moved.ok) return moved
  return writeChange(tx, actor, input, {
    kind: 'SPLIT',
    household,
    other: { id: newHouseholdId, number: added.value.numbers[0] ?? 0, headName },
    people: [headName, ...members],
    points,
    transferId: moved.value,
  })
}

function refusePeople(
  household: ChangedHousehold,
  { people, headName }: SplitHouseholdInput,
): Refused | undefined {
  const { number, headName: head, members } = household
  if (people.length === 0) return refuse('NOBODY_CHOSEN', { field: 'people' })
  if (people.includes(head))
    return refuse('HEAD_STAYS', { field: 'people', figures: { name: head } })
  if (people.some((name) => !members.some((member) => member.name === name)))
    return refuse('MEMBER_UNKNOWN', { field: 'people', figures: { number, head } })
  return people.includes(headName) ? undefined : refuse('HEAD_MUST_MOVE', { field: 'headName' })
}

/** Who left the old household's affairs to others leaves those of the new one to others too. */
async function leaveToOthers(tx: Tx, householdId: string, newHouseholdId: string): Promise<void> {
  const near = await tx.staff.findMany({
    where: { OR: [{ householdId }, { relatives: { some: { householdId } } }] },
    select: { id: true, villageId: true },
  })
  await tx.staffRelative.createMany({
    data: near.map(({ id: staffId, villageId }) => ({
      villageId,
      staffId,
      householdId: newHouseholdId,
    })),
  })
}
