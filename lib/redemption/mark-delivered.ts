import { z } from 'zod'
import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { id } from '@/lib/shared/inputs'
import { done, type Result, refuse } from '@/lib/shared/result'

export const deliveredInput = z.object({ redemptionId: id })
export type DeliveredInput = z.infer<typeof deliveredInput>

/**
 * 送到了: what was to be carried to the house has arrived there. Said twice it is the first time that
 * counts. Refuses REDEMPTION_UNKNOWN, also of a slip that nobody carries, ALREADY_CANCELLED.
 */
export async function markDelivered(
  tx: Tx,
  actor: Actor,
  { redemptionId }: DeliveredInput,
): Promise<Result<{ redemptionId: string; windowId: string }>> {
  const forbidden = refuseUnless(actor, 'counter.note')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  const slip = await tx.redemption.findFirst({
    where: { villageId, id: redemptionId, homeDelivery: true },
    select: { windowId: true, receipt: true, cancelledAt: true },
  })
  if (!slip) return refuse('REDEMPTION_UNKNOWN')
  const { windowId, receipt } = slip
  if (slip.cancelledAt) return refuse('ALREADY_CANCELLED', { figures: { receipt } })
  await tx.redemption.updateMany({
    where: { villageId, id: redemptionId, deliveredAt: null },
    data: { deliveredAt: now, deliveredById: staffId },
  })
  return done({ redemptionId, windowId })
}
