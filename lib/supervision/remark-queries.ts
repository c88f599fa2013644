import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { instant, int, readRows } from '@/lib/db/set-based'
import type { MonthRange } from '@/lib/months/month-range'
import { mostRows } from './deeds-in-span'

const remarkRow = z.object({
  seq: int,
  kind: z.enum(['LATE', 'REVERSAL']),
  /** Of the first line, where there are several. */
  number: int,
  headName: z.string(),
  ruleName: z.string().nullable(),
  /** Lines of one sheet that were written at once. */
  lines: int,
  points: int,
  occurredOn: z.string(),
  countsIn: z.string(),
  recordedAt: instant,
  recorder: z.string(),
  reason: z.string().nullable(),
  total: int,
})
/** A correction, or a deed that was written into a later month; a whole sheet of them is one. */
export type Remark = z.infer<typeof remarkRow>

/** Corrections with their reasons, and late deeds, the newest first: a page of each. */
export async function remarksIn(
  reader: Reader,
  villageId: string,
  { first, last }: MonthRange,
  pages: Record<Remark['kind'], number> = { LATE: 1, REVERSAL: 1 },
): Promise<Remark[]> {
  const onItsPage = (kind: Remark['kind']) => Prisma.sql`(g."remark" = ${kind}
    AND g."place" BETWEEN CAST(${(pages[kind] - 1) * mostRows + 1} AS INTEGER)
      AND CAST(${pages[kind] * mostRows} AS INTEGER))`
  const rows = await reader.$queryRaw`
    WITH remark AS (
      SELECT e."seq", e."points", e."recordedAt", COALESCE(e."batchId", e."id") AS "together",
        CASE WHEN CAST(e."kind" AS TEXT) = 'REVERSAL' THEN 'REVERSAL' ELSE 'LATE' END AS "remark"
      FROM "Entry" e
      WHERE e."villageId" = ${villageId} AND e."countsIn" BETWEEN ${first} AND ${last}
        AND (CAST(e."kind" AS TEXT) = 'REVERSAL' OR (CAST(e."kind" AS TEXT) = 'EARN'
          AND substr(e."occurredOn", 1, 7) < e."countsIn"))
    ), grouped AS (
      SELECT "remark", MIN("seq") AS "seq", COUNT(*) AS "lines", SUM("points") AS "points",
        COUNT(*) OVER (PARTITION BY "remark") AS "total",
        ROW_NUMBER() OVER (PARTITION BY "remark" ORDER BY MIN("seq") DESC) AS "place"
      FROM remark GROUP BY "remark", "together", "recordedAt"
    )
    SELECT e."seq", g."remark" AS "kind", h."number", h."headName", e."ruleName",
      CAST(g."lines" AS INTEGER) AS "lines", CAST(g."points" AS INTEGER) AS "points",
      e."occurredOn", e."countsIn", e."recordedAt", COALESCE(s."name", '') AS "recorder",
      e."reason", CAST(g."total" AS INTEGER) AS "total"
    FROM grouped g
    JOIN "Entry" e ON e."villageId" = ${villageId} AND e."seq" = g."seq"
    JOIN "Household" h ON h."villageId" = e."villageId" AND h."id" = e."householdId"
    LEFT JOIN "Staff" s ON s."id" = e."recordedById"
    WHERE ${onItsPage('REVERSAL')} OR ${onItsPage('LATE')}
    ORDER BY e."seq" DESC`
  return readRows(remarkRow, rows)
}
