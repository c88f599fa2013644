import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { bool, int, readRows } from '@/lib/db/set-based'
import { waitingPoints } from '@/lib/ledger/spend-points'
import type { CivilDate } from '@/lib/shared/civil-date'
import type { WindowTerms } from './counter-queries'

const lineRow = z.object({
  number: int,
  headName: z.string(),
  groupName: z.string(),
  spendable: int,
  mayRedeem: bool,
})
/** A household on the sheet: what it can use in the window; nothing of debts and reasons. */
export type SignOffLine = z.infer<typeof lineRow>

/** 领取登记表: every household and what it can use in a window, by number, in one statement. */
export async function signOffLines(
  reader: Reader,
  villageId: string,
  { id, cutoffMonth, capPoints }: WindowTerms,
  today: CivilDate,
): Promise<SignOffLine[]> {
  const waits = waitingPoints(villageId, Prisma.sql`h."id"`, Prisma.sql`${cutoffMonth}`)
  const rows = await reader.$queryRaw`
    SELECT h."number", h."headName", g."name" AS "groupName", h."balance" - ${waits} AS "spendable",
      CASE WHEN h."barredUntil" IS NULL OR h."barredUntil" <= ${today} THEN 1 ELSE 0 END
        AS "mayRedeem",
      (SELECT CAST(COALESCE(SUM(r."points"), 0) AS INTEGER) FROM "Redemption" r
        WHERE r."villageId" = h."villageId" AND r."householdId" = h."id" AND r."windowId" = ${id}
          AND r."cancelledAt" IS NULL) AS "used"
    FROM "Household" h
    JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
    WHERE h."villageId" = ${villageId} AND CAST(h."living" AS TEXT) <> 'CLOSED'
    ORDER BY h."number"`
  return readRows(lineRow.extend({ used: int }), rows).map(({ used, ...line }) => {
    const left = capPoints === null ? line.spendable : Math.min(line.spendable, capPoints - used)
    return { ...line, spendable: Math.max(0, left) }
  })
}
