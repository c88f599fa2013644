import { z } from 'zod'
import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { newId } from '@/lib/shared/id'
import { id, int } from '@/lib/shared/inputs'
import { done, type Result, refuse } from '@/lib/shared/result'
import { mostPieces } from './basket'

export const shortageInput = z.object({
  householdId: id,
  goodId: id,
  quantity: int({ min: 1, max: mostPieces }),
})
export type ShortageInput = z.infer<typeof shortageInput>

export const dropShortageInput = z.object({ shortageId: id })
export type DropShortageInput = z.infer<typeof dropShortageInput>

/**
 * 缺货登记: what a household would have taken if it had been there, for the purchase list. Said
 * again of the same good it is the newer number that counts. Refuses HOUSEHOLD_UNKNOWN,
 * HOUSEHOLD_CLOSED, GOOD_UNKNOWN.
 */
export async function noteShortage(
  tx: Tx,
  actor: Actor,
  { householdId, goodId, quantity }: ShortageInput,
): Promise<Result<{ name: string; quantity: number }>> {
  const forbidden = refuseUnless(actor, 'counter.note')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  // two clerks who note the same wish make one line of it
  const book = await lockBook(tx, villageId)
  const household = await tx.household.findFirst({ where: { villageId, id: householdId } })
  if (!household) return refuse('HOUSEHOLD_UNKNOWN', { field: 'householdId' })
  const { number, headName: head, living } = household
  if (living === 'CLOSED') return refuse('HOUSEHOLD_CLOSED', { figures: { number, head } })
  const good = await tx.good.findFirst({ where: { villageId, id: goodId } })
  if (!good) return refuse('GOOD_UNKNOWN', { field: 'goodId' })
  const noted = await tx.shortage.findFirst({
    where: { villageId, householdId, goodId, droppedAt: null },
    orderBy: { notedAt: 'desc' },
  })
  const data = { quantity, windowId: book.openWindowId, notedById: staffId, notedAt: now }
  if (noted) await tx.shortage.update({ where: { id: noted.id }, data })
  else
    await tx.shortage.create({ data: { ...data, id: newId(now), villageId, householdId, goodId } })
  return done({ name: good.name, quantity })
}

/** Not wanted any more, or told that it will not come. Refuses SHORTAGE_UNKNOWN. */
export async function dropShortage(
  tx: Tx,
  actor: Actor,
  { shortageId }: DropShortageInput,
): Promise<Result<{ shortageId: string }>> {
  const forbidden = refuseUnless(actor, 'counter.note')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  const { count } = await tx.shortage.updateMany({
    where: { villageId, id: shortageId, droppedAt: null },
    data: { droppedAt: now, droppedById: staffId },
  })
  return count === 1 ? done({ shortageId }) : refuse('SHORTAGE_UNKNOWN')
}
