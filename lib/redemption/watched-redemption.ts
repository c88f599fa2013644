import type { Actor } from '@/lib/access/actor'
import { householdInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import type { Handover, Slip } from './redeem'

/** Of a redemption that is made: its verb has the slip at hand, and sixty queue. */
export function toldHandover(made: Handover): Subject | null {
  return made.slip && slipInTrace(made, made.slip)
}

/** Whose redemption was taken back, and of what, as its slip says. */
export async function watchedRedemption(
  tx: Tx,
  { villageId }: Actor,
  id: string | undefined,
): Promise<Subject | null> {
  const redemption =
    id &&
    (await tx.redemption.findFirst({
      where: { villageId, id },
      include: { household: true, lines: { orderBy: { position: 'asc' } } },
    }))
  if (!redemption) return null
  const { onPaper, redeemedOn } = redemption
  const slip = { ...redemption, paperDay: onPaper ? redeemedOn : null }
  return slipInTrace({ ...redemption, redemptionId: id }, slip)
}

function slipInTrace(
  figures: { redemptionId: string; receipt: number; points: number; cancelReason?: string | null },
  slip: Slip,
): Subject {
  const { redemptionId, receipt, points: spent, cancelReason = null } = figures
  const { windowId, collectorName: collector, collectorRelation: relation, paperDay } = slip
  const taken = slip.lines.map(({ goodName, quantity, unit }) => `${goodName} ${quantity} ${unit}`)
  return {
    name: householdInTrace(slip.household),
    page: `/office/windows/${windowId}/${redemptionId}`,
    // the slip's number is none to be added to another
    facts: {
      receipt: String(receipt),
      ...{ collector, relation, homeDelivery: slip.homeDelivery || null, paperDay },
      ...{ taken, spent, cancelReason },
    },
  }
}
