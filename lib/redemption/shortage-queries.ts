import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { onPage } from '@/lib/db/on-page'
import { instant, int, readRows } from '@/lib/db/set-based'

export const shortagesPerPage = 50

const shortageRow = z.object({
  id: z.string(),
  goodId: z.string(),
  goodName: z.string(),
  unit: z.string(),
  stock: int,
  number: int,
  headName: z.string(),
  quantity: int,
  notedAt: instant,
  notedBy: z.string().nullable(),
  total: int,
})
export type ShortageLine = z.infer<typeof shortageRow>

/**
 * What households still wait for, good by good, the longest wait first: not dropped, and not taken
 * by the household since.
 */
export async function openShortages(
  reader: Reader,
  villageId: string,
  page: number,
): Promise<ShortageLine[]> {
  const rows = await reader.$queryRaw`
    SELECT s."id", s."goodId", g."name" AS "goodName", g."unit", g."stock", h."number",
      h."headName", s."quantity", s."notedAt", p."name" AS "notedBy",
      CAST(COUNT(*) OVER () AS INTEGER) AS "total"
    FROM "Shortage" s
    JOIN "Good" g ON g."villageId" = s."villageId" AND g."id" = s."goodId"
    JOIN "Household" h ON h."villageId" = s."villageId" AND h."id" = s."householdId"
    LEFT JOIN "Staff" p ON p."villageId" = s."villageId" AND p."id" = s."notedById"
    WHERE s."villageId" = ${villageId} AND s."droppedAt" IS NULL AND NOT EXISTS (
      SELECT 1 FROM "Redemption" r
      JOIN "RedemptionLine" l ON l."villageId" = r."villageId" AND l."redemptionId" = r."id"
      WHERE r."villageId" = s."villageId" AND r."householdId" = s."householdId"
        AND l."goodId" = s."goodId" AND r."redeemedAt" > s."notedAt" AND r."cancelledAt" IS NULL)
    ORDER BY g."position", s."notedAt", h."number"
    ${onPage(page, shortagesPerPage)}`
  return readRows(shortageRow, rows)
}
