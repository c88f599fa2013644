import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { type Result, refuse } from '@/lib/shared/result'
import type { AnswerWishInput } from './input'
import { lockWish, refuseStepDay, step } from './step-wish'
import { isOpen } from './wish'

/**
 * Done or declined, with an answer that the household reads in its passbook, and the village on its
 * board where the household agreed. Refuses WISH_UNKNOWN, WISH_ENDED, DATE_IN_FUTURE,
 * STEP_BEFORE_WISH.
 */
export async function answerWish(
  tx: Tx,
  actor: Actor,
  { wishId, outcome, answer, happenedOn }: AnswerWishInput,
): Promise<Result<{ wishId: string }>> {
  const forbidden = refuseUnless(actor, 'wish.answer')
  if (forbidden) return forbidden
  const wish = await lockWish(tx, actor, wishId)
  if (!wish) return refuse('WISH_UNKNOWN')
  if (!isOpen(wish.state)) return refuse('WISH_ENDED')
  const whyNot = refuseStepDay(actor, wish, happenedOn)
  if (whyNot) return whyNot
  const data = { state: outcome, answer, endedOn: happenedOn }
  return step(tx, actor, wish, data, { kind: outcome, happenedOn, note: answer })
}
