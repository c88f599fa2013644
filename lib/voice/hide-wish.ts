import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/shared/result'
import type { WishReasonInput } from './input'
import { lockWish, step } from './step-wish'

/**
 * Insults, or somebody's troubles: out of the board and the list, with why, and never out of the book.
 * Whoever said it still finds it in the passbook. Refuses WISH_UNKNOWN, WISH_HIDDEN.
 */
export async function hideWish(
  tx: Tx,
  actor: Actor,
  { wishId, reason }: WishReasonInput,
): Promise<Result<{ wishId: string }>> {
  const forbidden = refuseUnless(actor, 'wish.hide')
  if (forbidden) return forbidden
  const wish = await lockWish(tx, actor, wishId)
  if (!wish) return refuse('WISH_UNKNOWN')
  if (wish.hiddenReason !== null) return refuse('WISH_HIDDEN')
  const said = { kind: 'HIDDEN' as const, happenedOn: todayOf(actor), note: reason }
  return step(tx, actor, wish, { hiddenReason: reason }, said)
}

/** It was hidden by mistake. Refuses WISH_UNKNOWN, WISH_NOT_HIDDEN. */
export async function showWish(
  tx: Tx,
  actor: Actor,
  { wishId, reason }: WishReasonInput,
): Promise<Result<{ wishId: string }>> {
  const forbidden = refuseUnless(actor, 'wish.hide')
  if (forbidden) return forbidden
  const wish = await lockWish(tx, actor, wishId)
  if (!wish) return refuse('WISH_UNKNOWN')
  if (wish.hiddenReason === null) return refuse('WISH_NOT_HIDDEN')
  const said = { kind: 'SHOWN' as const, happenedOn: todayOf(actor), note: reason }
  return step(tx, actor, wish, { hiddenReason: null }, said)
}
