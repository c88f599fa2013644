import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/shared/result'
import type { WishReasonInput } from './input'
import { lockWish, step } from './step-wish'
import { isOpen } from './wish'

/**
 * The answer was wrong or did not hold: the wish waits again, with whoever saw to it; the answer
 * stays among its steps. Refuses WISH_UNKNOWN, WISH_NOT_ENDED.
 */
export async function reopenWish(
  tx: Tx,
  actor: Actor,
  { wishId, reason }: WishReasonInput,
): Promise<Result<{ wishId: string }>> {
  const forbidden = refuseUnless(actor, 'wish.answer')
  if (forbidden) return forbidden
  const wish = await lockWish(tx, actor, wishId)
  if (!wish) return refuse('WISH_UNKNOWN')
  if (isOpen(wish.state)) return refuse('WISH_NOT_ENDED')
  const state = wish.takenUpBy === null ? 'RECEIVED' : 'TAKEN_UP'
  const said = { kind: 'REOPENED' as const, happenedOn: todayOf(actor), note: reason }
  return step(tx, actor, wish, { state, answer: null, endedOn: null }, said)
}
