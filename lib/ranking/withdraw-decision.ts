import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { done, type Result, refuse } from '@/lib/shared/result'
import type { WithdrawDecisionInput } from './honour-input'

/**
 * A mistaken decision is taken off the wall, with why, and stays in the book; the honour can be
 * decided anew. Refuses DECISION_UNKNOWN, DECISION_WITHDRAWN.
 */
export async function withdrawDecision(
  tx: Tx,
  actor: Actor,
  { decisionId, reason }: WithdrawDecisionInput,
): Promise<Result<{ honourId: string; year: string }>> {
  const forbidden = refuseUnless(actor, 'honour.change')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  await lockBook(tx, villageId)
  const decision = await tx.honourDecision.findFirst({ where: { villageId, id: decisionId } })
  if (!decision) return refuse('DECISION_UNKNOWN')
  if (decision.withdrawnAt) return refuse('DECISION_WITHDRAWN')
  await tx.honourDecision.update({
    where: { id: decisionId },
    data: { withdrawnById: staffId, withdrawnAt: now, withdrawReason: reason },
  })
  const { honourId, year } = decision
  return done({ honourId, year })
}
