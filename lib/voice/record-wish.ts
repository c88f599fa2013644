import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { type Result, refuse } from '@/lib/shared/result'
import type { RecordWishInput } from './input'
import { type WishFrom, writeWish } from './write-wish'

/**
 * Types a wish in: for somebody who stands at the counter, or from a slip of a box that was opened,
 * with or without a name. Refuses HOUSEHOLD_UNKNOWN, HOUSEHOLD_CLOSED, BOX_UNKNOWN, BOX_WAS_EMPTY, and
 * as `writeWish`.
 */
export async function recordWish(
  tx: Tx,
  actor: Actor,
  { number, openingId, ...said }: RecordWishInput,
): Promise<Result<{ wishId: string }>> {
  const forbidden = refuseUnless(actor, 'wish.record')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  await lockBook(tx, villageId)
  let householdId: string | null = null
  if (number !== null) {
    const household = await tx.household.findFirst({ where: { villageId, number } })
    if (!household) return refuse('HOUSEHOLD_UNKNOWN', { field: 'number' })
    if (household.living === 'CLOSED')
      return refuse('HOUSEHOLD_CLOSED', {
        field: 'number',
        figures: { number, head: household.headName },
      })
    householdId = household.id
  }
  const from: WishFrom = {
    ...{ villageId, householdId, recordedById: staffId, now },
    origin: 'COUNTER',
    saidOn: todayOf(actor),
  }
  if (openingId === null) return writeWish(tx, from, said)
  const opening = await tx.boxOpening.findFirst({ where: { villageId, id: openingId } })
  if (!opening) return refuse('BOX_UNKNOWN')
  if (opening.empty) return refuse('BOX_WAS_EMPTY')
  return writeWish(tx, { ...from, origin: 'BOX', openingId, saidOn: opening.openedOn }, said)
}
