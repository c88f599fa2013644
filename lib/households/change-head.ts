import type { Actor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/shared/result'
import type { ChangeHeadInput } from './change-input'
import { beginChange, type ChangeFacts, writeChange } from './write-change'

/**
 * 户主变更: another member is head. The former one stays a member, has died or has left; lines of the
 * book keep the names they had. Refuses as `beginChange`, at `headName` MEMBER_UNKNOWN and
 * LIVES_THERE_ALREADY for who is the head today.
 */
export async function changeHead(
  tx: Tx,
  actor: Actor,
  input: ChangeHeadInput,
): Promise<Result<ChangeFacts>> {
  const begun = await beginChange(tx, actor, input)
  if ('answer' in begun) return begun.answer
  const { household } = begun
  const { id: householdId, number, headName: head, members } = household
  const field = 'headName'
  const next = members.find(({ name }) => name === input.headName)
  if (!next) return refuse('MEMBER_UNKNOWN', { field, figures: { number, head } })
  if (next.head) return refuse('LIVES_THERE_ALREADY', { field, figures: { number, head } })
  // The old head steps down first: a household has one head, and the database says so.
  await tx.member.updateMany({
    where: { villageId: actor.villageId, householdId, head: true },
    data: {
      head: false,
      leftOn: input.formerHead === 'HEAD_CHANGED' ? null : input.holdsFrom,
    },
  })
  const others = members.filter(({ id }) => id !== next.id)
  for (const [position, { id }] of [next, ...others].entries())
    await tx.member.update({ where: { id }, data: { position, head: id === next.id } })
  await tx.household.update({ where: { id: householdId }, data: { headName: next.name } })
  return writeChange(tx, actor, input, {
    kind: input.formerHead,
    household,
    people: [next.name],
  })
}
