import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { int, readRows } from '@/lib/db/set-based'
import { difference, type Finding } from '@/lib/shared/audit'

const recomputed = z.object({
  receipt: int,
  points: int,
  lines: int,
  entries: int,
  pieces: int,
  moved: int,
  cancelled: int,
})

/**
 * Points used = goods given: every redemption against its lines, its entries and its stock moves. A
 * faulty piece that was exchanged changes none of it.
 */
export async function auditRedemptions(reader: Reader, villageId: string): Promise<Finding[]> {
  const redemptions = readRows(
    recomputed,
    await reader.$queryRaw`
      SELECT r."receipt", r."points",
        CAST(CASE WHEN r."cancelledAt" IS NULL THEN 0 ELSE 1 END AS INTEGER) AS "cancelled",
        CAST(COALESCE(l."points", 0) AS INTEGER) AS "lines",
        CAST(COALESCE(l."pieces", 0) AS INTEGER) AS "pieces",
        CAST(COALESCE(e."points", 0) AS INTEGER) AS "entries",
        CAST(COALESCE(m."pieces", 0) AS INTEGER) AS "moved"
      FROM "Redemption" r
      LEFT JOIN (SELECT "redemptionId", SUM("points" * "quantity") AS "points", SUM("quantity") AS "pieces"
        FROM "RedemptionLine" WHERE "villageId" = ${villageId} GROUP BY "redemptionId") l
        ON l."redemptionId" = r."id"
      LEFT JOIN (SELECT "redemptionId", SUM("points") AS "points"
        FROM "Entry" WHERE "villageId" = ${villageId} GROUP BY "redemptionId") e
        ON e."redemptionId" = r."id"
      LEFT JOIN (SELECT "redemptionId", SUM("quantity") AS "pieces"
        FROM "StockMove" WHERE "villageId" = ${villageId}
          AND CAST("kind" AS TEXT) <> 'EXCHANGED' GROUP BY "redemptionId") m
        ON m."redemptionId" = r."id"
      WHERE r."villageId" = ${villageId} ORDER BY r."receipt"`,
  )
  return [
    {
      check: 'redemptions',
      checked: redemptions.length,
      differences: redemptions.flatMap((row) => {
        const counts = row.cancelled === 0
        const agrees =
          row.lines === row.points &&
          row.entries === (counts ? -row.points : 0) &&
          row.moved === (counts ? -row.pieces : 0)
        const { receipt, points, lines, entries } = row
        return agrees ? [] : [difference('redemption', { receipt, points, lines, entries })]
      }),
    },
  ]
}
