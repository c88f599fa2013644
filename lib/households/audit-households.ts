import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { bool, int, readRows } from '@/lib/db/set-based'
import { difference, type Finding } from '@/lib/shared/audit'

/**
 * Every household has one head, who lives in it, and the copy of the head's name is the head's
 * name; a merged one is closed, empty, and carried on by one that is not merged; what leaves a
 * household by a transfer arrives in another.
 */
export async function auditHouseholds(reader: Reader, villageId: string): Promise<Finding[]> {
  const households = await headsAndHeirs(reader, villageId)
  const merged = households.filter(({ merged }) => merged)
  const transfers = await uneven(reader, villageId)
  return [
    {
      check: 'heads',
      checked: households.length,
      differences: households
        .filter(({ rightHead }) => !rightHead)
        .map(({ number }) => difference('head', { number })),
    },
    {
      check: 'merged',
      checked: merged.length,
      differences: merged
        .filter(({ atItsEnd }) => !atItsEnd)
        .map(({ number }) => difference('merged', { number })),
    },
    {
      check: 'transfers',
      checked: transfers.checked,
      differences: transfers.seqs.map((seq) => difference('transfer', { seq })),
    },
  ]
}

const household = z.object({ number: int, merged: bool, rightHead: bool, atItsEnd: bool })

/**
 * Read by the database: relations of more households than a statement has parameters come back
 * empty, without an error, and every household would seem to be without a head.
 */
async function headsAndHeirs(reader: Reader, villageId: string) {
  const rows = await reader.$queryRaw`
    SELECT h."number", h."mergedIntoId" IS NOT NULL AS "merged",
      COUNT(m."id") = 1 AND MIN(m."name") = h."headName"
        AND (h."mergedIntoId" IS NOT NULL OR COUNT(m."leftOn") = 0) AS "rightHead",
      CAST(h."living" AS TEXT) = 'CLOSED' AND h."balance" = 0
        AND heir."id" IS NOT NULL AND heir."mergedIntoId" IS NULL AS "atItsEnd"
    FROM "Household" h
    LEFT JOIN "Member" m ON m."villageId" = h."villageId" AND m."householdId" = h."id" AND m."head"
    LEFT JOIN "Household" heir ON heir."villageId" = h."villageId" AND heir."id" = h."mergedIntoId"
    WHERE h."villageId" = ${villageId}
    GROUP BY h."id", heir."id"
    ORDER BY h."number"`
  return readRows(household, rows)
}

const pair = z.object({ seq: int, halves: int, points: int })

async function uneven(reader: Reader, villageId: string) {
  const pairs = readRows(
    pair,
    await reader.$queryRaw`
      SELECT MIN("seq") AS "seq", COUNT(*) AS "halves", SUM("points") AS "points"
      FROM "Entry" WHERE "villageId" = ${villageId} AND "transferId" IS NOT NULL
      GROUP BY "transferId", "kind" ORDER BY MIN("seq")`,
  )
  const wrong = pairs.filter(({ halves, points }) => halves !== 2 || points !== 0)
  return { checked: pairs.length, seqs: wrong.map(({ seq }) => seq) }
}
