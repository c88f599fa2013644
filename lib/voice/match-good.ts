import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'
import type { MatchGoodInput } from './input'

/**
 * Which good of the store a wish stands for, whatever the household called it: wishes for the same
 * good add up in the purchase list. Refuses WISH_UNKNOWN, WISH_NOT_OF_A_GOOD, GOOD_UNKNOWN.
 */
export async function matchGood(
  tx: Tx,
  actor: Actor,
  { wishId, goodId }: MatchGoodInput,
): Promise<Result<{ wishId: string }>> {
  const forbidden = refuseUnless(actor, 'wish.answer')
  if (forbidden) return forbidden
  const { villageId } = actor
  const wish = await tx.wish.findFirst({ where: { villageId, id: wishId } })
  if (!wish) return refuse('WISH_UNKNOWN')
  if (wish.kind !== 'GOOD') return refuse('WISH_NOT_OF_A_GOOD')
  if (goodId && !(await tx.good.findFirst({ where: { villageId, id: goodId } })))
    return refuse('GOOD_UNKNOWN', { field: 'goodId' })
  await tx.wish.update({ where: { id: wishId }, data: { goodId } })
  return done({ wishId })
}
