import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { done, type Refusal, type Result, refuse, refuseAll, repeated } from '@/lib/shared/result'
import type { ReceiveInput } from './input'
import { earlierMove, moveStock } from './move-stock'

export interface ReceivedGoods {
  kinds: number
  pieces: number
}

/**
 * 进货: a lot comes in, bought or donated, all of it or nothing; the same form again gets the first
 * answer. Refuses SAME_ID_OTHER_INPUT, NOTHING_RECEIVED, and at
 * `good.<id>.quantity` REQUIRED where a cost was typed without pieces, GOOD_UNKNOWN,
 * NUMBER_OUT_OF_RANGE when the shelf overflows.
 */
export async function receiveGoods(
  tx: Tx,
  actor: Actor,
  { moveId, kind, invoice, donor, reason, good }: ReceiveInput,
): Promise<Result<ReceivedGoods>> {
  const forbidden = refuseUnless(actor, 'stock.move')
  if (forbidden) return forbidden
  // by id: the lock order of goods
  const rows = Object.entries(good)
    .map(([goodId, row]) => ({ goodId, ...row }))
    .filter(({ quantity, costFen }) => quantity !== null || costFen !== null)
    .sort((a, b) => (a.goodId < b.goodId ? -1 : 1))
  if (rows.length === 0) return refuse('NOTHING_RECEIVED')
  const earlier = await earlierMove(tx, actor, moveId)
  if (earlier) {
    const [first] = rows
    const same = first?.goodId === earlier.goodId && first.quantity === earlier.quantity
    if (!same) return refuse('SAME_ID_OTHER_INPUT')
    const pieces = rows.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0)
    return repeated({ kinds: rows.length, pieces })
  }
  const refusals: Refusal[] = []
  let pieces = 0
  for (const [index, { goodId, quantity, costFen }] of rows.entries()) {
    const field = `good.${goodId}.quantity`
    if (quantity === null) {
      refusals.push({ code: 'REQUIRED', field })
      continue
    }
    // the lot's first line carries the form's id
    const move = {
      moveId: index === 0 ? moveId : null,
      kind,
      goodId,
      quantity,
      costFen,
      invoice,
      donor,
      reason,
    }
    const moved = await moveStock(tx, actor, move)
    if (!moved.ok) refusals.push(...moved.refusals.map((refusal) => ({ ...refusal, field })))
    pieces += quantity
  }
  return refuseAll(refusals) ?? done({ kinds: rows.length, pieces })
}
