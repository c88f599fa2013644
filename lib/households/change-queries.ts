import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { int, readRows } from '@/lib/db/set-based'
import type { ChangeFacts } from './write-change'

/** Changes of one household that are shown; nobody's history is as long. */
const mostChanges = 50

export type ChangeLine = ChangeFacts & { id: string; recordedAt: Date; recordedBy: string }

/** What happened to a household, also from the other side of it, newest first. */
export async function changesOf(
  reader: Reader,
  villageId: string,
  householdId: string,
): Promise<ChangeLine[]> {
  const changes = await reader.householdChange.findMany({
    where: { villageId, OR: [{ householdId }, { otherId: householdId }] },
    orderBy: [{ recordedAt: 'desc' }, { id: 'desc' }],
    take: mostChanges,
  })
  if (changes.length === 0) return []
  const staff = await reader.staff.findMany({
    where: { villageId, id: { in: changes.map(({ recordedById }) => recordedById) } },
    select: { id: true, name: true },
  })
  const names = new Map(staff.map(({ id, name }) => [id, name]))
  return changes.map((change) => ({
    ...change,
    recordedBy: names.get(change.recordedById) ?? '',
  }))
}

const predecessorRow = z.object({
  id: z.string(),
  number: int,
  headName: z.string(),
  entries: int,
  earned: int,
  spent: int,
})

/** A household that was merged into another, with what its lines came to. */
export type Predecessor = z.infer<typeof predecessorRow>

/** The households that this one carries on, by number. */
export async function predecessorsOf(
  reader: Reader,
  villageId: string,
  householdId: string,
): Promise<Predecessor[]> {
  const rows = await reader.$queryRaw`
    SELECT h."id", h."number", h."headName", COUNT(e."id") AS "entries",
      CAST(COALESCE(SUM(CASE WHEN CAST(e."kind" AS TEXT) IN ('EARN', 'OPENING', 'REVERSAL')
        AND e."spendable" THEN e."points" ELSE 0 END), 0) AS INTEGER) AS "earned",
      CAST(COALESCE(SUM(CASE WHEN CAST(e."kind" AS TEXT) IN ('REDEEM', 'REFUND', 'EXPIRE')
        THEN -e."points" ELSE 0 END), 0) AS INTEGER) AS "spent"
    FROM "Household" h
    LEFT JOIN "Entry" e ON e."villageId" = h."villageId" AND e."householdId" = h."id"
    WHERE h."villageId" = ${villageId} AND h."mergedIntoId" = ${householdId}
    GROUP BY h."id", h."number", h."headName"
    ORDER BY h."number"`
  return readRows(predecessorRow, rows)
}

/** Households that need a visit, by group and number. */
export async function visitsToMake(reader: Reader, villageId: string) {
  return reader.household.findMany({
    where: { villageId, visitNeeded: true },
    orderBy: [{ group: { position: 'asc' } }, { number: 'asc' }],
    select: {
      id: true,
      number: true,
      headName: true,
      visitNote: true,
      group: { select: { name: true } },
    },
    // of 500 their groups would come back empty: two parameters each, and SQLite takes 999
    take: 400,
  })
}

/** The groups in their order, who leads them, and how many households live in each. */
export async function groupsWithLeaders(reader: Reader, villageId: string) {
  return reader.group.findMany({
    where: { villageId },
    orderBy: { position: 'asc' },
    include: {
      leader: { select: { id: true, name: true } },
      _count: { select: { households: { where: { living: { not: 'CLOSED' } } } } },
    },
  })
}

/** Who can be made 组长: the people in office who hold that part. */
export async function possibleLeaders(reader: Reader, villageId: string) {
  return reader.staff.findMany({
    where: { villageId, retiredAt: null, roles: { some: { role: 'LEADER' } } },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
    take: 200,
  })
}
