import { z } from 'zod'
import { type Actor, refuseOwnHousehold, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { insertRows, int, readRows } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { newId } from '@/lib/shared/id'
import { id, int as pieces, text } from '@/lib/shared/inputs'
import { done, type Result, refuse } from '@/lib/shared/result'
import { mostPieces } from './basket'

export const exchangeInput = z.object({
  redemptionId: id,
  goodId: id,
  quantity: pieces({ min: 1, max: mostPieces }),
  reason: text(100),
})
export type ExchangeInput = z.infer<typeof exchangeInput>

/**
 * 换货: a faulty piece is exchanged for a new one at any time, by a stock move alone; the redemption
 * stays as it was, and so do the points. The faulty piece is thrown away. Refuses
 * REDEMPTION_UNKNOWN, ALREADY_CANCELLED, OWN_HOUSEHOLD, RELATIVES_HOUSEHOLD, and at `quantity`
 * MORE_THAN_TAKEN {taken} and SOLD_OUT {left}.
 */
export async function exchangeFaulty(
  tx: Tx,
  actor: Actor,
  { redemptionId, goodId, quantity, reason }: ExchangeInput,
): Promise<Result<{ redemptionId: string }>> {
  const forbidden = refuseUnless(actor, 'counter.note')
  if (forbidden) return forbidden
  const { villageId } = actor
  await lockBook(tx, villageId)
  const redemption = await tx.redemption.findFirst({
    where: { villageId, id: redemptionId },
    include: { lines: { where: { goodId } }, household: true },
  })
  const [line] = redemption?.lines ?? []
  if (!redemption || !line) return refuse('REDEMPTION_UNKNOWN')
  if (redemption.cancelledAt)
    return refuse('ALREADY_CANCELLED', { figures: { receipt: redemption.receipt } })
  const own = refuseOwnHousehold(actor, redemption.household)
  if (own) return own
  const field = 'quantity'
  if (quantity > line.quantity)
    return refuse('MORE_THAN_TAKEN', { field, figures: { taken: line.quantity } })
  const rows = await tx.$queryRaw`
    UPDATE "Good" SET "stock" = "stock" - CAST(${quantity} AS INTEGER)
    WHERE "id" = ${goodId} AND "villageId" = ${villageId}
      AND "stock" >= CAST(${quantity} AS INTEGER)
    RETURNING "stock"`
  const [left] = readRows(z.object({ stock: int }), rows)
  if (!left) {
    const { name, stock } = await tx.good.findUniqueOrThrow({ where: { id: goodId } })
    return refuse('SOLD_OUT', { field, figures: { name, left: stock } })
  }
  await insertRows(tx, 'StockMove', [
    {
      id: newId(actor.now),
      villageId,
      goodId,
      kind: 'EXCHANGED',
      quantity: -quantity,
      stockAfter: left.stock,
      redemptionId,
      reason,
      recordedById: actor.staffId,
      recordedAt: actor.now,
    },
  ])
  return done({ redemptionId })
}
