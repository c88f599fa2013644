import { z } from 'zod'
import type { Actor } from '@/lib/access/actor'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { int, readRows } from '@/lib/db/set-based'
import { isOpen } from '@/lib/earning/who-may-decide'
import { countingMonth } from '@/lib/ledger/entry-kinds'
import type { CivilMonth } from '@/lib/shared/civil-date'

/** What taking back an import of deeds comes to in the book. */
export interface UndoneDeeds {
  /** Deeds that nobody has decided: they are withdrawn. */
  waiting: number
  /** Lines of the book that each get an opposite one, by the month that one will count in. */
  reversals: { month: CivilMonth; count: number }[]
}

const row = z.object({ month: z.string(), waiting: int, passed: int })

/**
 * What this person's taking back of an import of deeds would do now, to be read before it is done.
 * Leaves out what stays: lines of closed households and of their own house.
 */
export async function whatUndoDoes(
  reader: Reader,
  { villageId, householdId, relativeIds }: Actor,
  importId: string,
): Promise<UndoneDeeds> {
  const own = Prisma.join([householdId ?? '', ...relativeIds])
  const rows = await reader.$queryRaw`
    SELECT SUBSTR(c."occurredOn", 1, 7) AS "month",
      CAST(SUM(CASE WHEN ${isOpen} THEN 1 ELSE 0 END) AS INTEGER) AS "waiting",
      COUNT(e."id") AS "passed"
    FROM "Batch" b
    JOIN "Claim" c ON c."villageId" = b."villageId" AND c."batchId" = b."id"
    JOIN "Household" h ON h."villageId" = c."villageId" AND h."id" = c."householdId"
    LEFT JOIN "Entry" e ON e."villageId" = c."villageId" AND e."claimId" = c."id"
    LEFT JOIN "Entry" r ON r."villageId" = e."villageId" AND r."reversesId" = e."id"
    WHERE b."villageId" = ${villageId} AND b."importId" = ${importId} AND r."id" IS NULL
      AND c."householdId" NOT IN (${own})
      AND (${isOpen} OR (e."id" IS NOT NULL AND CAST(h."living" AS TEXT) <> 'CLOSED'))
    GROUP BY SUBSTR(c."occurredOn", 1, 7)
    ORDER BY 1`
  const { openMonth } = await reader.village.findUniqueOrThrow({
    where: { id: villageId },
    select: { openMonth: true },
  })
  const months = readRows(row, rows)
  const reversals = new Map<CivilMonth, number>()
  for (const { month, passed } of months.filter((found) => found.passed > 0)) {
    const countsIn = countingMonth(`${month}-01`, openMonth)
    reversals.set(countsIn, (reversals.get(countsIn) ?? 0) + passed)
  }
  return {
    waiting: months.reduce((sum, { waiting }) => sum + waiting, 0),
    reversals: [...reversals].map(([month, count]) => ({ month, count })),
  }
}
