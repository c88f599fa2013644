import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import { householdInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import { int, readRows } from '@/lib/db/set-based'

const slipLine = z.object({
  windowId: z.string(),
  number: int,
  headName: z.string(),
  receipt: int,
  collectorName: z.string(),
  points: int,
  cancelReason: z.string().nullable(),
  goodName: z.string(),
  quantity: int,
  unit: z.string(),
})

/** Whose redemption was made or taken back, and of what, as its slip says. One statement: sixty queue. */
export async function watchedRedemption(
  tx: Tx,
  { villageId }: Actor,
  id: string | undefined,
): Promise<Subject | null> {
  if (id === undefined) return null
  const lines = readRows(
    slipLine,
    await tx.$queryRaw`
      SELECT r."windowId", h."number", h."headName", r."receipt", r."collectorName", r."points",
        r."cancelReason", l."goodName", l."quantity", l."unit"
      FROM "Redemption" r
      JOIN "Household" h ON h."villageId" = r."villageId" AND h."id" = r."householdId"
      JOIN "RedemptionLine" l ON l."villageId" = r."villageId" AND l."redemptionId" = r."id"
      WHERE r."villageId" = ${villageId} AND r."id" = ${id} ORDER BY l."position"`,
  )
  const [slip] = lines
  if (!slip) return null
  const { windowId, receipt, collectorName: collector, points: spent, cancelReason } = slip
  const taken = lines.map(({ goodName, quantity, unit }) => `${goodName} ${quantity} ${unit}`)
  return {
    name: householdInTrace(slip),
    page: `/office/windows/${windowId}/${id}`,
    // the slip's number is none to be added to another
    facts: { receipt: String(receipt), collector, taken, spent, cancelReason },
  }
}
