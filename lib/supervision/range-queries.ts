import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { int, readRows } from '@/lib/db/set-based'
import type { MonthRange } from '@/lib/months/month-range'
import { deedsIn, top, total } from './deeds-in-span'

const rangeRow = z.object({
  recorder: z.string(),
  ruleName: z.string(),
  deeds: int,
  smallest: int,
  largest: int,
  points: int,
  /** What the rule allows. */
  least: int.nullable(),
  most: int.nullable(),
  total: int,
})
/** Points that a person decided within a range, by rule, with their spread. */
export type RangeLine = z.infer<typeof rangeRow>

export async function rangesIn(
  reader: Reader,
  villageId: string,
  span: MonthRange,
): Promise<RangeLine[]> {
  const rows = await reader.$queryRaw`
    SELECT COALESCE(s."name", '') AS "recorder", MAX(e."ruleName") AS "ruleName",
      CAST(COUNT(*) AS INTEGER) AS "deeds", MIN(e."points") AS "smallest",
      MAX(e."points") AS "largest", CAST(SUM(e."points") AS INTEGER) AS "points",
      MIN(v."minPoints") AS "least", MAX(v."maxPoints") AS "most", ${total}
    FROM "Entry" e
    JOIN "RuleVersion" v ON v."villageId" = e."villageId" AND v."ruleId" = e."ruleId"
      AND v."version" = e."ruleVersion" AND CAST(v."scale" AS TEXT) = 'RANGE'
    LEFT JOIN "Staff" s ON s."id" = e."recordedById"
    WHERE ${deedsIn(villageId, span)}
    GROUP BY e."recordedById", s."name", e."ruleId"
    ORDER BY "ruleName", "deeds" DESC ${top}`
  return readRows(rangeRow, rows)
}
