import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { int, readRows } from '@/lib/db/set-based'
import { type Difference, difference, type Finding } from '@/lib/shared/audit'

const claimApart = z.object({
  number: int,
  ruleName: z.string(),
  occurredOn: z.string(),
  passed: int,
  points: int,
  seq: int.nullable(),
  written: int.nullable(),
})

const entryAlone = z.object({ seq: int })

/**
 * Points come by the review alone: every claim that passed has its entry, as it was passed, and no
 * other claim has one. Of what sets to zero the entry is what the household had, which may be nothing,
 * and what bars from redeeming has none.
 */
export async function auditClaims(reader: Reader, villageId: string): Promise<Finding[]> {
  const checked = await reader.claim.count({ where: { villageId } })
  const apart = readRows(
    claimApart,
    await reader.$queryRaw`
      SELECT h."number", c."ruleName", c."occurredOn", c."points", e."seq", e."points" AS "written",
        CASE WHEN CAST(c."status" AS TEXT) = 'PASSED' THEN 1 ELSE 0 END AS "passed"
      FROM "Claim" c
      JOIN "Household" h ON h."villageId" = c."villageId" AND h."id" = c."householdId"
      LEFT JOIN "Entry" e ON e."villageId" = c."villageId" AND e."claimId" = c."id"
      WHERE c."villageId" = ${villageId} AND (
        (CAST(c."status" AS TEXT) <> 'PASSED' AND e."seq" IS NOT NULL)
        OR (CAST(c."status" AS TEXT) = 'PASSED' AND CAST(c."scale" AS TEXT) NOT IN ('TO_ZERO', 'BAR')
          AND (e."seq" IS NULL OR e."points" <> c."points")))
      ORDER BY h."number", c."occurredOn", c."id"`,
  )
  const alone = readRows(
    entryAlone,
    await reader.$queryRaw`
      SELECT e."seq" FROM "Entry" e
      LEFT JOIN "Claim" c ON c."villageId" = e."villageId" AND c."id" = e."claimId"
      WHERE e."villageId" = ${villageId} AND CAST(e."kind" AS TEXT) = 'EARN' AND c."id" IS NULL
      ORDER BY e."seq"`,
  )
  const differences = [
    ...apart.map(differenceOf),
    ...alone.map(({ seq }) => difference('entryUnclaimed', { seq })),
  ]
  return [{ check: 'claims', checked, differences }]
}

function differenceOf(claim: z.infer<typeof claimApart>): Difference {
  const { number, ruleName: rule, occurredOn: day, passed, points, seq, written } = claim
  if (seq === null || written === null) return difference('claimUnwritten', { number, rule, day })
  return passed
    ? difference('claimOther', { seq, points, written })
    : difference('claimUnpassed', { seq, number, rule, day })
}
