import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { bool, int, readRows } from '@/lib/db/set-based'
import type { ChangeFacts } from './write-change'

/** Changes of one household that are shown; nobody's history is as long. */
export const mostChanges = 50

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

export const mostDuplicates = 50

// no name holds a control character
const nameBreak = '\u001f'

const duplicateRow = z.object({
  number: int,
  headName: z.string(),
  groupName: z.string(),
  otherNumber: int,
  otherHeadName: z.string(),
  otherGroupName: z.string(),
  sameHead: bool,
  sameGroup: bool,
  shared: z.string().transform((together) => together.split(nameBreak)),
})

/** Two households that may be one. */
export type PossibleDuplicate = z.infer<typeof duplicateRow>

/**
 * Households that share the head's name, or two names and more: the likely ones first, those whose
 * heads have one name in different groups last.
 */
export async function possibleDuplicates(
  reader: Reader,
  villageId: string,
): Promise<PossibleDuplicate[]> {
  const sameHead = Prisma.sql`a."headName" = b."headName"`
  const sameGroup = Prisma.sql`a."groupId" = b."groupId"`
  const rows = await reader.$queryRaw`
    WITH person AS (
      SELECT m."name", h."number", h."headName", h."groupId", g."name" AS "groupName"
      FROM "Member" m
      JOIN "Household" h ON h."villageId" = m."villageId" AND h."id" = m."householdId"
      JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
      WHERE m."villageId" = ${villageId} AND m."leftOn" IS NULL
        AND CAST(h."living" AS TEXT) <> 'CLOSED')
    SELECT a."number", a."headName", a."groupName", b."number" AS "otherNumber",
      b."headName" AS "otherHeadName", b."groupName" AS "otherGroupName",
      ${sameHead} AS "sameHead", ${sameGroup} AS "sameGroup",
      string_agg(a."name", ${nameBreak}) AS "shared"
    FROM person a JOIN person b ON b."name" = a."name" AND b."number" > a."number"
    GROUP BY a."number", a."headName", a."groupName", a."groupId", b."number", b."headName",
      b."groupName", b."groupId"
    HAVING COUNT(*) >= 2 OR ${sameHead}
    ORDER BY CASE WHEN COUNT(*) >= 2 OR ${sameGroup} THEN 0 ELSE 1 END, a."number", b."number"
    LIMIT ${Prisma.raw(String(mostDuplicates))}`
  return readRows(duplicateRow, rows)
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
