import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { int, readRows } from '@/lib/db/set-based'
import { systemClock } from '@/lib/shared/clock'
import { readSettings } from '@/lib/shared/env'
import { type AuditReport, reportOf } from './report'
import { readAudits } from './state'

const sumsRow = z.object({
  ...{ lines: int, sealed: int },
  ...{ households: int, inLines: int, inBalances: int },
})
/** What the book says of itself in a few figures; the other lines' months are not closed yet. */
export type BookSums = z.infer<typeof sumsRow>

/** Counted and added up now, in one statement. */
export async function bookSums(reader: Reader, villageId: string): Promise<BookSums> {
  const rows = await reader.$queryRaw`
    SELECT
      (SELECT CAST(COUNT(*) AS INTEGER) FROM "Entry" e WHERE e."villageId" = v."id") AS "lines",
      (SELECT CAST(COALESCE(SUM(m."entryCount"), 0) AS INTEGER) FROM "Month" m
        WHERE m."villageId" = v."id" AND CAST(m."state" AS TEXT) = 'SEALED') AS "sealed",
      (SELECT CAST(COUNT(*) AS INTEGER) FROM "Household" h
        WHERE h."villageId" = v."id" AND CAST(h."living" AS TEXT) <> 'CLOSED') AS "households",
      (SELECT CAST(COALESCE(SUM(e."points"), 0) AS INTEGER) FROM "Entry" e
        WHERE e."villageId" = v."id" AND e."spendable") AS "inLines",
      (SELECT CAST(COALESCE(SUM(h."balance"), 0) AS INTEGER) FROM "Household" h
        WHERE h."villageId" = v."id") AS "inBalances"
    FROM "Village" v WHERE v."id" = ${villageId}`
  const [sums] = readRows(sumsRow, rows)
  if (!sums) throw new Error('the village of this board does not exist')
  return sums
}

/** What is noted of the village's book, or without one of every book of this computer. */
export function auditReport(villageId?: string): AuditReport {
  // by the computer's own clock, as audits are dated: a demo's stays on one day
  return reportOf(readAudits(readSettings().DATA_DIR), systemClock(), villageId)
}
