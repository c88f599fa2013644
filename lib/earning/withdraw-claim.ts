import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { done, type Result, refuse, repeated } from '@/lib/shared/result'
import type { WithdrawClaimInput } from './input'
import { isUndecided } from './who-may-decide'

/**
 * The recorder takes one claim of a sheet back while nobody has decided it, with a reason. Others
 * decline it in the review. Refuses CLAIM_UNKNOWN, ONLY_RECORDER_WITHDRAWS, CLAIM_ALREADY_DECIDED.
 */
export async function withdrawClaim(
  tx: Tx,
  actor: Actor,
  { claimId, reason }: WithdrawClaimInput,
): Promise<Result<{ sheetId: string }>> {
  const forbidden = refuseUnless(actor, 'claim.record')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  await lockBook(tx, villageId)
  const claim = await tx.claim.findFirst({
    where: { villageId, id: claimId },
    include: { household: { select: { number: true, headName: true } } },
  })
  if (!claim) return refuse('CLAIM_UNKNOWN')
  if (claim.recordedById !== staffId) return refuse('ONLY_RECORDER_WITHDRAWS')
  const answer = { sheetId: claim.batchId }
  if (claim.status === 'WITHDRAWN') return repeated(answer)
  const { number, headName: head } = claim.household
  if (!isUndecided(claim.status))
    return refuse('CLAIM_ALREADY_DECIDED', { figures: { number, head } })
  await tx.claim.update({
    where: { id: claimId },
    data: { status: 'WITHDRAWN', decidedById: staffId, decidedAt: now, decisionNote: reason },
  })
  return done(answer)
}
