import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { bool, instant, int, readRows } from '@/lib/db/set-based'
import type { CivilMonth } from '@/lib/shared/civil-date'
import { canonicalLine } from './seal'

const sealedLine = z.object({
  seq: int,
  kind: z.string(),
  list: z.string().nullable(),
  points: int,
  spendable: bool,
  ranks: bool,
  balanceAfter: int,
  householdId: z.string(),
  countsIn: z.string(),
  occurredOn: z.string(),
  recordedAt: instant,
  ruleId: z.string().nullable(),
  ruleVersion: int.nullable(),
  ruleName: z.string().nullable(),
  unit: z.string().nullable(),
  quantity: int.nullable(),
  memberId: z.string().nullable(),
  memberName: z.string().nullable(),
  claimId: z.string().nullable(),
  batchId: z.string().nullable(),
  redemptionId: z.string().nullable(),
  reversesId: z.string().nullable(),
  transferId: z.string().nullable(),
  recordedById: z.string(),
  approvedById: z.string().nullable(),
  reason: z.string().nullable(),
})

/** Rows held at once: a month of 50,000 lines must not sit in memory as objects. */
const chunk = 5_000
/** Of a line: what the column holds on both engines. */
const largestNumber = 2_147_483_647

/**
 * The canonical lines of a month, by number; of a notice those up to the number it was posted with.
 * The caller holds the book's lock, or reads a sealed month.
 */
export async function canonicalLinesOf(
  reader: Reader,
  villageId: string,
  month: CivilMonth,
  throughSeq = largestNumber,
): Promise<string[]> {
  const lines: string[] = []
  for (let after = 0; ; ) {
    const rows = readRows(
      sealedLine,
      await reader.$queryRaw`
        SELECT "seq", CAST("kind" AS TEXT) AS "kind", CAST("list" AS TEXT) AS "list", "points",
          "spendable", "ranks", "balanceAfter", "householdId", "countsIn", "occurredOn",
          "recordedAt", "ruleId", "ruleVersion", "ruleName", CAST("unit" AS TEXT) AS "unit",
          "quantity", "memberId", "memberName", "claimId", "batchId", "redemptionId",
          "reversesId", "transferId", "recordedById", "approvedById", "reason"
        FROM "Entry"
        WHERE "villageId" = ${villageId} AND "countsIn" = ${month}
          AND "seq" > CAST(${after} AS INTEGER) AND "seq" <= CAST(${throughSeq} AS INTEGER)
        ORDER BY "seq" LIMIT CAST(${chunk} AS INTEGER)`,
    )
    for (const row of rows) lines.push(canonicalLine(row))
    if (rows.length < chunk) return lines
    after = rows.at(-1)?.seq ?? after
  }
}
