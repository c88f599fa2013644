import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { bool, int, readRows } from '@/lib/db/set-based'
import type { MonthRange } from '@/lib/months/month-range'
import { deedsIn, top, total } from './deeds-in-span'

const reviewRow = z.object({
  reviewer: z.string(),
  recorder: z.string(),
  /** The recorder reviewed it: a rule that one person may pass alone. */
  alone: bool,
  deeds: int,
  points: int,
  total: int,
})
/** Who passed what whom wrote down. */
export type ReviewLine = z.infer<typeof reviewRow>

export async function reviewsIn(
  reader: Reader,
  villageId: string,
  span: MonthRange,
): Promise<ReviewLine[]> {
  const rows = await reader.$queryRaw`
    WITH tallied AS (
      SELECT e."approvedById", e."recordedById", CAST(COUNT(*) AS INTEGER) AS "deeds",
        CAST(SUM(e."points") AS INTEGER) AS "points"
      FROM "Entry" e WHERE ${deedsIn(villageId, span)}
      GROUP BY e."approvedById", e."recordedById"
    )
    SELECT COALESCE(reviewer."name", '') AS "reviewer", COALESCE(recorder."name", '') AS "recorder",
      CASE WHEN e."approvedById" = e."recordedById" THEN 1 ELSE 0 END AS "alone",
      e."deeds", e."points", ${total}
    FROM tallied e
    LEFT JOIN "Staff" reviewer ON reviewer."id" = e."approvedById"
    LEFT JOIN "Staff" recorder ON recorder."id" = e."recordedById"
    ORDER BY "alone" DESC, "deeds" DESC, "reviewer", "recorder" ${top}`
  return readRows(reviewRow, rows)
}
