import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/shared/result'
import type { TakeUpWishInput } from './input'
import { lockWish, refuseStepDay, step } from './step-wish'
import { isOpen } from './wish'

/**
 * Somebody sees to it; 微心愿: 认领 by a person or a partner unit, who needs no sign-in. Said again it is
 * somebody else's. Refuses WISH_UNKNOWN, WISH_ENDED, DATE_IN_FUTURE, STEP_BEFORE_WISH.
 */
export async function takeUpWish(
  tx: Tx,
  actor: Actor,
  { wishId, who, happenedOn }: TakeUpWishInput,
): Promise<Result<{ wishId: string }>> {
  const forbidden = refuseUnless(actor, 'wish.answer')
  if (forbidden) return forbidden
  const wish = await lockWish(tx, actor, wishId)
  if (!wish) return refuse('WISH_UNKNOWN')
  if (!isOpen(wish.state)) return refuse('WISH_ENDED')
  const whyNot = refuseStepDay(actor, wish, happenedOn)
  if (whyNot) return whyNot
  const data = { state: 'TAKEN_UP' as const, takenUpBy: who }
  return step(tx, actor, wish, data, { kind: 'TAKEN_UP', happenedOn, who })
}
