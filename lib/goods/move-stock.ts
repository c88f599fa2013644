import { z } from 'zod'
import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { StockMove } from '@/lib/db/generated/sqlite/client'
import { insertRows, int, readRows } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { newId } from '@/lib/shared/id'
import { done, type Result, refuse, repeated } from '@/lib/shared/result'
import { mostOnShelf, type SendBackInput, type WriteOffInput } from './input'

export interface MovedStock {
  goodId: string
  /** Signed. */
  quantity: number
  stock: number
}

/** Broken, expired, lost: taken off the shelf with a reason. Refuses STOCK_WOULD_BE_NEGATIVE. */
export async function writeOffGoods(
  tx: Tx,
  actor: Actor,
  input: WriteOffInput,
): Promise<Result<MovedStock>> {
  return moveOnce(tx, actor, { ...input, kind: 'DAMAGED', quantity: -input.quantity })
}

/**
 * 退货: back to where it was bought, expired or faulty. What was paid back lowers what goods have
 * cost. Refuses STOCK_WOULD_BE_NEGATIVE.
 */
export async function sendBackGoods(
  tx: Tx,
  actor: Actor,
  { refundFen, ...input }: SendBackInput,
): Promise<Result<MovedStock>> {
  return moveOnce(tx, actor, {
    ...input,
    kind: 'SENT_BACK',
    quantity: -input.quantity,
    costFen: refundFen ? -refundFen : null,
  })
}

interface StockMoveDraft {
  /** The line's own id, where its form made one. */
  moveId?: string | null
  kind: 'BOUGHT' | 'DONATED' | 'DAMAGED' | 'SENT_BACK' | 'COUNTED'
  goodId: string
  quantity: number
  counted?: number
  costFen?: number | null
  invoice?: string | null
  donor?: string | null
  supplier?: string | null
  reason?: string | null
  /** Moves only what stands at exactly this: a count is the difference to it. */
  stockBefore?: number
}

/** The same form again gets the first answer. Refuses SAME_ID_OTHER_INPUT, and as `moveStock`. */
async function moveOnce(tx: Tx, actor: Actor, draft: StockMoveDraft): Promise<Result<MovedStock>> {
  const earlier = await earlierMove(tx, actor, draft.moveId)
  if (!earlier) return moveStock(tx, actor, draft)
  const { goodId, kind, quantity, stockAfter: stock } = earlier
  const same = goodId === draft.goodId && kind === draft.kind && quantity === draft.quantity
  return same ? repeated({ goodId, quantity, stock }) : refuse('SAME_ID_OTHER_INPUT')
}

/** The move that a form wrote when it was sent before, looked for under the village's lock. */
export async function earlierMove(
  tx: Tx,
  { villageId }: Actor,
  moveId: string | null | undefined,
): Promise<StockMove | null> {
  if (!moveId) return null
  await lockBook(tx, villageId)
  return tx.stockMove.findFirst({ where: { villageId, id: moveId } })
}

/**
 * One move of one good: the shelf's figure by a conditional statement, and the line that says why.
 * Refuses GOOD_UNKNOWN, STOCK_MOVED_MEANWHILE, STOCK_WOULD_BE_NEGATIVE, NUMBER_OUT_OF_RANGE.
 */
export async function moveStock(
  tx: Tx,
  actor: Actor,
  draft: StockMoveDraft,
): Promise<Result<MovedStock>> {
  const forbidden = refuseUnless(actor, 'stock.move')
  if (forbidden) return forbidden
  const { stockBefore, moveId, ...move } = draft
  const rows = await tx.$queryRaw`
    UPDATE "Good" SET "stock" = "stock" + CAST(${move.quantity} AS INTEGER)
    WHERE "id" = ${move.goodId} AND "villageId" = ${actor.villageId}
      AND "stock" + CAST(${move.quantity} AS INTEGER)
        BETWEEN 0 AND CAST(${mostOnShelf} AS INTEGER)
      AND "stock" = COALESCE(CAST(${stockBefore ?? null} AS INTEGER), "stock")
    RETURNING "stock"`
  const [moved] = readRows(z.object({ stock: int }), rows)
  if (!moved) return whyNotMoved(tx, actor, draft)
  await insertRows(tx, 'StockMove', [
    {
      ...move,
      id: moveId ?? newId(actor.now),
      villageId: actor.villageId,
      stockAfter: moved.stock,
      recordedById: actor.staffId,
      recordedAt: actor.now,
    },
  ])
  return done({ goodId: move.goodId, quantity: move.quantity, stock: moved.stock })
}

async function whyNotMoved(
  tx: Tx,
  actor: Actor,
  { goodId, quantity, stockBefore }: StockMoveDraft,
): Promise<Result<MovedStock>> {
  const good = await tx.good.findFirst({ where: { villageId: actor.villageId, id: goodId } })
  if (!good) return refuse('GOOD_UNKNOWN', { field: 'goodId' })
  const { name, stock } = good
  if (stockBefore !== undefined && stock !== stockBefore)
    return refuse('STOCK_MOVED_MEANWHILE', { field: 'counted', figures: { name, stock } })
  if (stock + quantity < 0)
    return refuse('STOCK_WOULD_BE_NEGATIVE', { field: 'quantity', figures: { stock } })
  const room = mostOnShelf - stock
  return refuse('NUMBER_OUT_OF_RANGE', { field: 'quantity', figures: { min: 1, max: room } })
}
