import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import type { CivilMonth } from '@/lib/shared/civil-date'

/**
 * Keeps what every household is called now for the tables up to a month: a head who changes later
 * does not change what hung on the wall. What was kept when the table was posted stays.
 */
export async function keepNames(tx: Tx, villageId: string, month: CivilMonth): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "MonthName" ("villageId", "month", "householdId", "number", "headName", "groupName")
    SELECT h."villageId", ${month}, h."id", h."number", h."headName", g."name"
    FROM "Household" h
    JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
    WHERE h."villageId" = ${villageId}
    ON CONFLICT DO NOTHING`
}

/** The names of a table that ends with a month, `named`, of the household `h`: none while it is open. */
export function namesOfTable(villageId: string, month: CivilMonth): Prisma.Sql {
  return Prisma.sql`LEFT JOIN "MonthName" named ON named."villageId" = h."villageId"
    AND named."householdId" = h."id" AND named."month" = (
      SELECT MIN(kept."month") FROM "MonthName" kept
      WHERE kept."villageId" = ${villageId} AND kept."month" >= ${month})`
}
