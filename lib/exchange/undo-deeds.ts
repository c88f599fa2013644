import type { Actor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { withdrawBatch } from '@/lib/earning/withdraw-batch'
import { withdrawableClaims, withdrawalBy } from '@/lib/earning/withdrawable-claims'
import { done, type Refusal, type Result } from '@/lib/shared/result'

/**
 * Takes the sheets back that some claims stand on, each as a whole: what waits is withdrawn, what
 * has passed is reversed. Says per claim, in their order, why it was left.
 */
export async function undoDeeds(
  tx: Tx,
  actor: Actor,
  claimIds: readonly string[],
  reason: string,
): Promise<Result<(Refusal | undefined)[]>> {
  const { villageId } = actor
  const claims = await tx.claim.findMany({
    where: { villageId, id: { in: [...claimIds] } },
    select: { batchId: true },
    distinct: ['batchId'],
  })
  const left = new Map<string, Refusal>()
  for (const { batchId: sheetId } of claims)
    for (const [claimId, why] of await takeBack(tx, actor, sheetId, reason)) left.set(claimId, why)
  return done(claimIds.map((id) => left.get(id)))
}

/** What of one sheet had to be left, by claim. */
async function takeBack(
  tx: Tx,
  actor: Actor,
  sheetId: string,
  reason: string,
): Promise<[string, Refusal][]> {
  const standing = await withdrawableClaims(tx, actor.villageId, sheetId)
  if (standing.length === 0) return []
  const withdrawn = await withdrawBatch(tx, actor, { sheetId, reason })
  if (withdrawn.ok)
    return withdrawalBy(actor, standing).left.map(({ claim, why }) => [claim.id, why])
  const own = new Map(withdrawalBy(actor, standing).left.map(({ claim, why }) => [claim.id, why]))
  return standing.map(({ id }) => [id, own.get(id) ?? withdrawn.refusals[0]])
}
