import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { int, readRows } from '@/lib/db/set-based'

const openingRow = z.object({ householdId: z.string(), opening: int, earned: int })

/** What a household brought over from paper: to be spent, and only for the standing. */
export interface OpeningInBook {
  opening: number
  earned: number
}

/** Per household with any, or of those alone; corrected ones are left out. One statement. */
export async function openingsInBook(
  reader: Reader,
  villageId: string,
  householdIds?: readonly string[],
): Promise<Map<string, OpeningInBook>> {
  const rows = await reader.$queryRaw`
    SELECT e."householdId",
      CAST(SUM(CASE WHEN e."spendable" THEN e."points" ELSE 0 END) AS INTEGER) AS "opening",
      CAST(SUM(CASE WHEN e."spendable" THEN 0 ELSE e."points" END) AS INTEGER) AS "earned"
    FROM "Entry" e
    WHERE e."villageId" = ${villageId} AND CAST(e."kind" AS TEXT) = 'OPENING'
      AND NOT EXISTS (SELECT 1 FROM "Entry" r
        WHERE r."villageId" = e."villageId" AND r."reversesId" = e."id")
      ${householdIds ? Prisma.sql`AND e."householdId" IN (${Prisma.join([...householdIds])})` : Prisma.empty}
    GROUP BY e."householdId"`
  return new Map(readRows(openingRow, rows).map(({ householdId, ...sums }) => [householdId, sums]))
}
