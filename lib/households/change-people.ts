import type { Actor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/shared/result'
import type { JoinHouseholdInput, LeaveHouseholdInput } from './change-input'
import { letGo, memberToLeave, takeIn } from './move-members'
import { moveSomePoints } from './move-some-points'
import {
  beginChange,
  type ChangedHousehold,
  type ChangeFacts,
  type ChangeOfForm,
  otherHousehold,
  writeChange,
} from './write-change'

/**
 * 嫁入, born, moved in. From another household of the village it is a leaving there. Refuses as
 * `beginChange`, MEMBER_ALREADY_THERE and TOO_MANY at `name`, and at `fromNumber` what
 * `otherHousehold` refuses.
 */
export async function joinHousehold(
  tx: Tx,
  actor: Actor,
  input: JoinHouseholdInput,
): Promise<Result<ChangeFacts>> {
  const begun = await beginChange(tx, actor, input)
  if ('answer' in begun) return begun.answer
  const { household } = begun
  const { how, name, fromNumber } = input
  const there = refuseThere(household, name)
  if (there) return there
  if (fromNumber === null || how === 'BORN') {
    const tooMany = await takeIn(tx, actor, household, [name], 'name')
    if (tooMany) return tooMany
    return writeChange(tx, actor, input, { kind: how, household, people: [name] })
  }
  const field = 'fromNumber'
  const from = await otherHousehold(tx, actor, household, { number: fromNumber, field })
  if (!from.ok) return from
  return goOver(tx, actor, input, {
    from: from.value,
    to: household,
    kind: how === 'MARRIED_IN' ? 'MARRIED_OUT' : 'MOVED_OUT',
    name,
    points: 0,
  })
}

/**
 * 嫁出, moved out, died. The points stay with the household unless the meeting lets some go along to
 * another household of the village. Refuses as `beginChange`, at `name` MEMBER_UNKNOWN and
 * HEAD_STAYS, at `toNumber` what `otherHousehold` refuses and MEMBER_ALREADY_THERE, at `points`
 * POINTS_NEED_HOUSEHOLD and TOO_MANY_POINTS_TO_MOVE.
 */
export async function leaveHousehold(
  tx: Tx,
  actor: Actor,
  input: LeaveHouseholdInput,
): Promise<Result<ChangeFacts>> {
  const begun = await beginChange(tx, actor, input)
  if ('answer' in begun) return begun.answer
  const { household } = begun
  const { how, name, toNumber } = input
  const points = input.points ?? 0
  if (toNumber === null || how === 'DIED') {
    if (points > 0) return refuse('POINTS_NEED_HOUSEHOLD', { field: 'points' })
    const member = memberToLeave(household, name, 'name')
    if ('ok' in member) return member
    await letGo(tx, [member], input.holdsFrom)
    return writeChange(tx, actor, input, { kind: how, household, people: [name] })
  }
  const field = 'toNumber'
  const to = await otherHousehold(tx, actor, household, { number: toNumber, field })
  if (!to.ok) return to
  const there = refuseThere(to.value, name, field)
  if (there) return there
  return goOver(tx, actor, input, { from: household, to: to.value, kind: how, name, points })
}

async function goOver(
  tx: Tx,
  actor: Actor,
  input: ChangeOfForm,
  move: {
    from: ChangedHousehold
    to: ChangedHousehold
    kind: 'MARRIED_OUT' | 'MOVED_OUT'
    name: string
    points: number
  },
): Promise<Result<ChangeFacts>> {
  const { from, to, kind, name, points } = move
  const member = memberToLeave(from, name, 'name')
  if ('ok' in member) return member
  await letGo(tx, [member], input.holdsFrom)
  const tooMany = await takeIn(tx, actor, to, [name], 'name')
  if (tooMany) return tooMany
  const reason = input.decidedBy
  const moved = await moveSomePoints(tx, actor, from, to.id, { points, reason })
  if (!moved.ok) return moved
  return writeChange(tx, actor, input, {
    kind,
    household: from,
    other: to,
    people: [name],
    points,
    transferId: moved.value,
  })
}

function refuseThere(household: ChangedHousehold, name: string, field = 'name') {
  const { number, headName: head, members } = household
  return members.some((member) => member.name === name)
    ? refuse('MEMBER_ALREADY_THERE', { field, figures: { number, head, name } })
    : undefined
}
