import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { int, readRows } from '@/lib/db/set-based'
import { waitingPoints } from '@/lib/ledger/spend-points'
import type { CivilMonth } from '@/lib/shared/civil-date'

const expiringRow = z.object({
  householdId: z.string(),
  number: int,
  headName: z.string(),
  groupName: z.string(),
  points: int,
})
export type ExpiringLine = z.infer<typeof expiringRow>

/** What would expire, household by household: all that counts up to the cut-off and is above zero. */
export async function expiringPoints(
  reader: Pick<Reader, '$queryRaw'>,
  villageId: string,
  cutoffMonth: CivilMonth,
): Promise<ExpiringLine[]> {
  const waits = waitingPoints(villageId, Prisma.sql`h."id"`, Prisma.sql`${cutoffMonth}`)
  const rows = await reader.$queryRaw`
    SELECT * FROM (
      SELECT h."id" AS "householdId", h."number", h."headName", g."name" AS "groupName",
        h."balance" - ${waits} AS "points"
      FROM "Household" h
      JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
      WHERE h."villageId" = ${villageId} AND CAST(h."living" AS TEXT) <> 'CLOSED') expiring
    WHERE expiring."points" > 0
    ORDER BY expiring."number"`
  return readRows(expiringRow, rows)
}

/** What was announced about a window's points, if it was, and whether the village lets any expire. */
export async function expiryOf(reader: Reader, villageId: string, windowId: string) {
  const [expiry, village] = await Promise.all([
    reader.expiry.findFirst({ where: { villageId, windowId, withdrawnAt: null } }),
    reader.village.findUniqueOrThrow({
      where: { id: villageId },
      select: { yearEnd: true, noticeDays: true },
    }),
  ])
  return { expiry, ...village }
}
