import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { int, readRows } from '@/lib/db/set-based'
import { addMonths, type CivilMonth, firstDayOf, lastDayOf, monthOf } from '@/lib/shared/civil-date'

const sums = z.object({
  opening: int,
  social: int,
  family: int,
  bonus: int,
  deduction: int,
  temporary: int,
  /** Earned in the five lists but not to be redeemed. */
  notSpendable: int,
  redeemed: int,
  /** Transfers and expired points. */
  other: int,
  closing: int,
})

const householdTotals = sums.extend({
  householdId: z.string(),
  number: int,
  headName: z.string(),
  groupName: z.string(),
})

/** `closing = opening + the five lists − notSpendable + redeemed + other`; redeemed is negative. */
export type MonthSums = z.infer<typeof sums>
export type HouseholdTotals = z.infer<typeof householdTotals>

export interface MonthRange {
  first: CivilMonth
  last: CivilMonth
}

export const householdsPerPage = 50

/** 月度汇总: households × the five lists over the months of a range, one statement. */
export async function monthTotals(
  reader: Reader,
  villageId: string,
  range: MonthRange,
  paging?: { page: number },
): Promise<HouseholdTotals[]> {
  const limit = paging
    ? Prisma.sql`LIMIT CAST(${householdsPerPage} AS INTEGER)
        OFFSET CAST(${(paging.page - 1) * householdsPerPage} AS INTEGER)`
    : Prisma.empty
  const rows = await reader.$queryRaw`
    SELECT h."id" AS "householdId", h."number", h."headName", g."name" AS "groupName",
      ${columns(range)}
    FROM "Household" h
    JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
    LEFT JOIN "Entry" e ON e."villageId" = h."villageId" AND e."householdId" = h."id"
      AND e."countsIn" <= ${range.last}
    WHERE h."villageId" = ${villageId}
    GROUP BY h."id", h."number", h."headName", g."name"
    ORDER BY h."number" ${limit}`
  return readRows(householdTotals, rows)
}

/** The last line of the table: the same columns over the whole village, and how many households. */
export async function villageTotals(
  reader: Reader,
  villageId: string,
  range: MonthRange,
): Promise<MonthSums & { households: number }> {
  const rows = await reader.$queryRaw`
    SELECT ${columns(range)},
      (SELECT CAST(COUNT(*) AS INTEGER) FROM "Household" WHERE "villageId" = ${villageId}) AS "households"
    FROM "Entry" e WHERE e."villageId" = ${villageId} AND e."countsIn" <= ${range.last}`
  const [totals] = readRows(sums.extend({ households: int }), rows)
  if (!totals) throw new Error('a sum without rows gives one row')
  return totals
}

function columns({ first }: MonthRange): Prisma.Sql {
  const inRange = Prisma.sql`e."countsIn" >= ${first}`
  const kind = Prisma.sql`CAST(e."kind" AS TEXT)`
  const list = Prisma.sql`CAST(e."list" AS TEXT)`
  const sum = (when: Prisma.Sql) =>
    Prisma.sql`CAST(COALESCE(SUM(CASE WHEN ${when} THEN e."points" ELSE 0 END), 0) AS INTEGER)`
  const ofList = (name: string) => sum(Prisma.sql`${inRange} AND ${list} = ${name}`)
  return Prisma.sql`
    ${sum(Prisma.sql`e."spendable" AND (e."countsIn" < ${first} OR ${kind} = 'OPENING')`)} AS "opening",
    ${ofList('SOCIAL')} AS "social", ${ofList('FAMILY')} AS "family", ${ofList('BONUS')} AS "bonus",
    ${ofList('DEDUCTION')} AS "deduction", ${ofList('TEMPORARY')} AS "temporary",
    ${sum(Prisma.sql`${inRange} AND e."list" IS NOT NULL AND NOT e."spendable"`)} AS "notSpendable",
    ${sum(Prisma.sql`${inRange} AND ${kind} IN ('REDEEM', 'REFUND')`)} AS "redeemed",
    ${sum(Prisma.sql`${inRange} AND e."spendable" AND e."list" IS NULL
      AND ${kind} NOT IN ('REDEEM', 'REFUND', 'OPENING')`)} AS "other",
    ${sum(Prisma.sql`e."spendable"`)} AS "closing"`
}

export interface MonthState {
  month: CivilMonth
  state: 'OPEN' | 'RUNNING' | 'NOTICE' | 'SEALED'
  seal: string | null
  entryCount: number | null
  closedAt: Date | null
}

/** Closed months, the months that can be closed (OPEN), and the running one; newest first. */
export async function monthStates(
  reader: Reader,
  villageId: string,
  today: string,
): Promise<MonthState[]> {
  const [village, closed] = await Promise.all([
    reader.village.findUniqueOrThrow({ where: { id: villageId }, select: { openMonth: true } }),
    reader.month.findMany({ where: { villageId }, orderBy: { month: 'desc' } }),
  ])
  const running = monthOf(today)
  const open: MonthState[] = []
  for (let month = village.openMonth; month <= running; month = addMonths(month, 1)) {
    const state = month < running ? 'OPEN' : 'RUNNING'
    open.unshift({ month, state, seal: null, entryCount: null, closedAt: null })
  }
  return [...open, ...closed]
}

/** Claims whose deed lies in the month and that nobody has decided. */
export async function waitingClaimsOf(
  reader: Reader,
  villageId: string,
  range: MonthRange,
): Promise<number> {
  return reader.claim.count({
    where: {
      villageId,
      status: { in: ['WAITING', 'POSTPONED'] },
      occurredOn: { gte: firstDayOf(range.first), lte: lastDayOf(range.last) },
    },
  })
}
