import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { int, readRows } from '@/lib/db/set-based'
import type { CivilMonth } from '@/lib/shared/civil-date'

/**
 * SQL: the points of a household that wait for the next window. Positive lines that count after
 * the cut-off month wait, negative ones do not, so that what hung on the wall is what can be
 * spent. Two lines that cancel each other out after the cut-off weigh nothing, and points given
 * back for goods brought back were never new, nor are points that came over from another household;
 * what waited in a household that was merged into this one goes on waiting. `household` is the SQL
 * of the household's id.
 */
export function waitingPoints(villageId: string, household: Prisma.Sql, cutoffMonth: Prisma.Sql) {
  return Prisma.sql`(
    SELECT CAST(COALESCE(SUM(e."points"), 0) AS INTEGER) FROM "Entry" e
    WHERE e."villageId" = ${villageId} AND e."householdId" IN (
        SELECT ${household} UNION ALL SELECT p."id" FROM "Household" p
        WHERE p."villageId" = ${villageId} AND p."mergedIntoId" = ${household})
      AND e."countsIn" > ${cutoffMonth} AND e."spendable" AND e."points" > 0
      AND CAST(e."kind" AS TEXT) NOT IN ('REFUND', 'TRANSFER')
      AND NOT EXISTS (
        SELECT 1 FROM "Entry" r WHERE r."villageId" = e."villageId" AND r."reversesId" = e."id")
      AND NOT EXISTS (
        SELECT 1 FROM "Entry" o WHERE o."villageId" = e."villageId" AND o."id" = e."reversesId"
          AND o."countsIn" > ${cutoffMonth}))`
}

/**
 * Takes points from a household if that many can be spent in the window: one conditional
 * statement. Returns the balance after, or undefined when nothing was taken. The caller holds
 * the book's lock, writes the REDEEM entry, and says why when nothing was taken.
 */
export async function spendPoints(
  tx: Tx,
  villageId: string,
  spend: { householdId: string; points: number; cutoffMonth: CivilMonth; today: string },
): Promise<number | undefined> {
  const waiting = waitingPoints(
    villageId,
    Prisma.sql`"Household"."id"`,
    Prisma.sql`${spend.cutoffMonth}`,
  )
  const rows = await tx.$queryRaw`
    UPDATE "Household" SET "balance" = "balance" - CAST(${spend.points} AS INTEGER)
    WHERE "id" = ${spend.householdId} AND "villageId" = ${villageId}
      AND CAST("living" AS TEXT) <> 'CLOSED'
      AND ("barredUntil" IS NULL OR "barredUntil" <= ${spend.today})
      AND "balance" - ${waiting} >= CAST(${spend.points} AS INTEGER)
    RETURNING "balance"`
  return readRows(z.object({ balance: int }), rows)[0]?.balance
}
