import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { int, readRows } from '@/lib/db/set-based'
import type { Finding } from '@/lib/shared/audit'

/**
 * Every household has one head, who lives in it, and the copy of the head's name is the head's
 * name; a merged one is closed, empty, and carried on by one that is not merged; what leaves a
 * household by a transfer arrives in another.
 */
export async function auditHouseholds(reader: Reader, villageId: string): Promise<Finding[]> {
  const households = await reader.household.findMany({
    where: { villageId },
    select: {
      number: true,
      headName: true,
      living: true,
      balance: true,
      members: { where: { head: true } },
      mergedInto: { select: { mergedIntoId: true } },
    },
  })
  const merged = households.filter(({ mergedInto }) => mergedInto !== null)
  const transfers = await uneven(reader, villageId)
  return [
    {
      check: 'heads',
      checked: households.length,
      differences: households
        .filter(({ headName, members: [head, ...more], mergedInto }) => {
          const gone = mergedInto === null && head?.leftOn !== null
          return more.length > 0 || head?.name !== headName || gone
        })
        .map(({ number }) => `household ${number}: its head is not the member who is head`),
    },
    {
      check: 'merged households',
      checked: merged.length,
      differences: merged
        .filter(
          ({ living, balance, mergedInto }) =>
            living !== 'CLOSED' || balance !== 0 || mergedInto?.mergedIntoId !== null,
        )
        .map(({ number }) => `household ${number}: it is merged and not at its end`),
    },
    {
      check: 'transfers',
      checked: transfers.checked,
      differences: transfers.seqs.map(
        (seq) => `line ${seq}: its transfer does not come to nothing`,
      ),
    },
  ]
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
