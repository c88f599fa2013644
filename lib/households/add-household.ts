import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { done, type Result, refuse, refuseAll, repeated } from '@/lib/shared/result'
import { addHouseholds } from './add-households'
import type { NewHouseholdInput } from './input'

/**
 * Takes one household into the book. The same form sent again gets the first answer. Refuses as
 * `addHouseholds` does, at the form's own fields, and SAME_ID_OTHER_INPUT.
 */
export async function addHousehold(
  tx: Tx,
  actor: Actor,
  { householdId, ...input }: NewHouseholdInput,
): Promise<Result<{ number: number }>> {
  const forbidden = refuseUnless(actor, 'household.change')
  if (forbidden) return forbidden
  const { villageId } = actor
  await lockBook(tx, villageId)
  const earlier = await tx.household.findUnique({ where: { id: householdId } })
  if (earlier) {
    const same = earlier.villageId === villageId && earlier.headName === input.headName
    return same ? repeated({ number: earlier.number }) : refuse('SAME_ID_OTHER_INPUT')
  }
  const added = await addHouseholds(tx, actor, { rows: [{ ...input, id: householdId }] })
  if (added.ok) return done({ number: added.value.numbers[0] ?? 0 })
  const atFields = added.refusals.map((refusal) => ({
    ...refusal,
    field: refusal.code === 'TOO_MANY' ? 'members' : 'number',
  }))
  return refuseAll(atFields) ?? added
}
