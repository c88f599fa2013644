import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { int, jsonRows, readRows } from '@/lib/db/set-based'

/** Which deeds are asked for: one household's by one rule, within some days. */
export interface DeedsAsked {
  householdId: string
  ruleId: string
  first: string
  last: string
}

const deedRow = z.object({
  householdId: z.string(),
  ruleId: z.string(),
  occurredOn: z.string(),
  memberName: z.string().nullable(),
  points: int,
  declined: int,
  importId: z.string().nullable(),
})
/** A deed that waits, has passed or was declined; withdrawn and reversed ones are no deeds any more. */
export type DeedInBook = z.infer<typeof deedRow>

/** One statement, and one look into the index, however many deeds a village has. */
export async function deedsInBook(
  reader: Reader,
  villageId: string,
  asked: readonly DeedsAsked[],
): Promise<DeedInBook[]> {
  if (asked.length === 0) return []
  const columns = { householdId: 'text', ruleId: 'text', first: 'text', last: 'text' } as const
  // CROSS JOIN: SQLite goes through the asked ones and looks each up, never the other way round
  const rows = await reader.$queryRaw`
    SELECT c."householdId", c."ruleId", c."occurredOn", c."memberName", c."points", b."importId",
      CASE WHEN CAST(c."status" AS TEXT) = 'DECLINED' THEN 1 ELSE 0 END AS "declined"
    FROM ${jsonRows([...asked], columns, 'asked')}
    CROSS JOIN "Claim" c
    LEFT JOIN "Batch" b ON b."villageId" = c."villageId" AND b."id" = c."batchId"
    WHERE c."villageId" = ${villageId} AND c."householdId" = asked."householdId"
      AND c."ruleId" = asked."ruleId" AND c."occurredOn" BETWEEN asked."first" AND asked."last"
      AND CAST(c."status" AS TEXT) IN ('WAITING', 'POSTPONED', 'PASSED', 'DECLINED')
      AND (CAST(c."status" AS TEXT) <> 'PASSED' OR NOT EXISTS (
        SELECT 1 FROM "Entry" e JOIN "Entry" r ON r."villageId" = e."villageId" AND r."reversesId" = e."id"
        WHERE e."villageId" = c."villageId" AND e."claimId" = c."id"))`
  return readRows(deedRow, rows)
}
