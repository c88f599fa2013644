import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { done, type Result, refuse, repeated } from '@/lib/shared/result'
import {
  type AddGroupInput,
  type ChangeGroupInput,
  type DeleteGroupInput,
  mostGroups,
} from './group-input'
import { standing } from './taken-back'

/** A new group, the last one of the list. The same form again gets the first answer. GROUP_NAME_TAKEN, TOO_MANY. */
export async function addGroup(
  tx: Tx,
  actor: Actor,
  { groupId, name }: AddGroupInput,
): Promise<Result<{ name: string }>> {
  const forbidden = refuseUnless(actor, 'household.change')
  if (forbidden) return forbidden
  const { villageId } = actor
  await lockBook(tx, villageId)
  const groups = await tx.group.findMany({ where: { villageId }, orderBy: { position: 'asc' } })
  if (groups.some((group) => group.id === groupId && group.name === name)) return repeated({ name })
  if (groups.length >= mostGroups)
    return refuse('TOO_MANY', { field: 'name', figures: { max: mostGroups } })
  if (groups.some((group) => group.name === name))
    return refuse('GROUP_NAME_TAKEN', { field: 'name', figures: { name } })
  const position = (groups.at(-1)?.position ?? 0) + 1
  await tx.group.create({ data: { id: groupId, villageId, name, position } })
  return done({ name })
}

/**
 * Name, place in the lists and 组长 of a group. The 组长 holds that part and is in office. Refuses
 * GROUP_UNKNOWN, GROUP_NAME_TAKEN, STAFF_UNKNOWN.
 */
export async function changeGroup(
  tx: Tx,
  actor: Actor,
  { groupId, name, place, leaderId }: ChangeGroupInput,
): Promise<Result<{ name: string }>> {
  const forbidden = refuseUnless(actor, 'household.change')
  if (forbidden) return forbidden
  const { villageId } = actor
  await lockBook(tx, villageId)
  const groups = await tx.group.findMany({ where: { villageId }, orderBy: { position: 'asc' } })
  const group = groups.find(({ id }) => id === groupId)
  if (!group) return refuse('GROUP_UNKNOWN')
  if (groups.some((other) => other !== group && other.name === name))
    return refuse('GROUP_NAME_TAKEN', { field: 'name', figures: { name } })
  if (leaderId !== null) {
    const leader = await tx.staff.count({
      where: { villageId, id: leaderId, retiredAt: null, roles: { some: { role: 'LEADER' } } },
    })
    if (leader === 0) return refuse('STAFF_UNKNOWN', { field: 'leaderId' })
  }
  const order = groups.filter((other) => other !== group).toSpliced(place - 1, 0, group)
  for (const [index, { id, position }] of order.entries())
    if (position !== index) await tx.group.update({ where: { id }, data: { position: index } })
  await tx.group.update({ where: { id: groupId }, data: { name, leaderId } })
  return done({ name })
}

/** Only a group that no household is in, closed ones too. GROUP_UNKNOWN, GROUP_HAS_HOUSEHOLDS {count}. */
export async function deleteGroup(
  tx: Tx,
  actor: Actor,
  { groupId }: DeleteGroupInput,
): Promise<Result<{ name: string }>> {
  const forbidden = refuseUnless(actor, 'household.change')
  if (forbidden) return forbidden
  const { villageId } = actor
  await lockBook(tx, villageId)
  const group = await tx.group.findFirst({ where: { villageId, id: groupId } })
  if (!group) return refuse('GROUP_UNKNOWN')
  const { name } = group
  const count = await tx.household.count({ where: { villageId, groupId, ...standing } })
  if (count > 0) return refuse('GROUP_HAS_HOUSEHOLDS', { figures: { name, count } })
  await moveTakenBack(tx, villageId, groupId)
  await tx.group.delete({ where: { id: groupId } })
  return done({ name })
}

/** Households that an import's undoing left no trace of still lie in some group. */
async function moveTakenBack(tx: Tx, villageId: string, groupId: string): Promise<void> {
  const other = await tx.group.findFirst({ where: { villageId, id: { not: groupId } } })
  if (!other) return
  await tx.household.updateMany({ where: { villageId, groupId }, data: { groupId: other.id } })
}
