import { type Actor, refuseOwnHousehold, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { newId } from '@/lib/shared/id'
import { type Result, refuse } from '@/lib/shared/result'
import type { PostedEntry } from './append-entries'
import { lockBook } from './lock-book'
import { postEntries } from './post-entries'

export interface TransferInput {
  fromId: string
  toId: string
  /** What moves; a debt moves as a negative number. */
  points: number
  reason: string
}

/**
 * Moves points between households that split or merge: a linked pair that changes balances and no
 * standing. Refuses HOUSEHOLD_UNKNOWN, HOUSEHOLD_CLOSED, SAME_HOUSEHOLD_TWICE, OWN_HOUSEHOLD,
 * RELATIVES_HOUSEHOLD, and NOT_ENOUGH_POINTS when more is to move than is there.
 */
export async function transferPoints(
  tx: Tx,
  actor: Actor,
  { fromId, toId, points, reason }: TransferInput,
): Promise<Result<PostedEntry[]>> {
  const forbidden = refuseUnless(actor, 'household.change')
  if (forbidden) return forbidden
  if (fromId === toId) return refuse('SAME_HOUSEHOLD_TWICE')
  await lockBook(tx, actor.villageId)
  const households = await tx.household.findMany({
    where: { villageId: actor.villageId, id: { in: [fromId, toId] } },
  })
  const from = households.find(({ id }) => id === fromId)
  if (!from || households.length < 2) return refuse('HOUSEHOLD_UNKNOWN')
  for (const household of households) {
    const own = refuseOwnHousehold(actor, household)
    if (own) return own
  }
  if (points > 0 && points > from.balance)
    return refuse('NOT_ENOUGH_POINTS', {
      field: 'points',
      figures: { short: points - from.balance, spendable: from.balance, total: points },
    })
  const half = {
    kind: 'TRANSFER' as const,
    list: null,
    spendable: true,
    ranks: false,
    occurredOn: todayOf(actor),
    transferId: newId(actor.now),
    recordedById: actor.staffId,
    reason,
  }
  return postEntries(tx, actor, [
    { ...half, householdId: fromId, points: -points },
    { ...half, householdId: toId, points },
  ])
}
