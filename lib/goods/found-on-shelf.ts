import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'
import type { FoundInput } from './input'
import { moveStock } from './move-stock'

/**
 * The hand holds it and the book says there is none: written down as a count that found more, with a
 * reason. Refuses GOOD_UNKNOWN, NUMBER_OUT_OF_RANGE when the shelf overflows.
 */
export async function foundOnShelf(
  tx: Tx,
  actor: Actor,
  { goodId, quantity, reason }: FoundInput,
): Promise<Result<{ name: string; stock: number }>> {
  const forbidden = refuseUnless(actor, 'stock.move')
  if (forbidden) return forbidden
  const good = await tx.good.findFirst({ where: { villageId: actor.villageId, id: goodId } })
  if (!good) return refuse('GOOD_UNKNOWN', { field: 'goodId' })
  const counted = good.stock + quantity
  const move = { kind: 'COUNTED' as const, goodId, quantity, counted, reason }
  const moved = await moveStock(tx, actor, { ...move, stockBefore: good.stock })
  return moved.ok ? done({ name: good.name, stock: moved.value.stock }) : moved
}
