import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { int, readRows } from '@/lib/db/set-based'
import { type Difference, difference, type Finding } from '@/lib/shared/audit'

const recomputed = z.object({ number: int, kept: int, summed: int })
const walked = z.object({ seq: int, balanceAfter: int, summed: int })

/** Recomputes every balance from the lines of the book, and every line's balance after it. */
export async function auditBalances(reader: Reader, villageId: string): Promise<Finding[]> {
  const households = readRows(
    recomputed,
    await reader.$queryRaw`
      SELECT h."number", h."balance" AS "kept", CAST(COALESCE(SUM(e."points"), 0) AS INTEGER) AS "summed"
      FROM "Household" h
      LEFT JOIN "Entry" e ON e."villageId" = h."villageId" AND e."householdId" = h."id" AND e."spendable"
      WHERE h."villageId" = ${villageId}
      GROUP BY h."id", h."number", h."balance"
      ORDER BY h."number"`,
  )
  const lines = readRows(
    walked,
    await reader.$queryRaw`
      SELECT "seq", "balanceAfter",
        CAST(SUM(CASE WHEN "spendable" THEN "points" ELSE 0 END)
          OVER (PARTITION BY "householdId" ORDER BY "seq") AS INTEGER) AS "summed"
      FROM "Entry" WHERE "villageId" = ${villageId}
      ORDER BY "seq"`,
  )
  const { entrySeq } = await reader.village.findUniqueOrThrow({
    where: { id: villageId },
    select: { entrySeq: true },
  })
  return [
    {
      check: 'balances',
      checked: households.length,
      differences: households
        .filter(({ kept, summed }) => kept !== summed)
        .map((household) => difference('balance', household)),
    },
    {
      check: 'balancesAfter',
      checked: lines.length,
      differences: lines
        .filter(({ balanceAfter, summed }) => balanceAfter !== summed)
        .map(({ seq, balanceAfter, summed }) =>
          difference('balanceAfter', { seq, kept: balanceAfter, summed }),
        ),
    },
    {
      check: 'lineNumbers',
      checked: lines.length,
      differences: gapIn(lines, entrySeq),
    },
  ]
}

/** The first number that is missing; the village counts on its own how far the numbers go. */
function gapIn(lines: readonly { seq: number }[], counted: number): Difference[] {
  const expected = lines.findIndex(({ seq }, index) => seq !== index + 1) + 1
  const next = lines[expected - 1]
  if (next) return [difference('lineMissing', { seq: expected, next: next.seq })]
  if (lines.length === counted) return []
  return [difference('linesLost', { lines: lines.length, counted })]
}
