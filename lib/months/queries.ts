import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { onPage } from '@/lib/db/on-page'
import { instant, int, readRows } from '@/lib/db/set-based'
import {
  type CivilDate,
  type CivilMonth,
  firstDayOf,
  lastDayOf,
  monthOf,
  monthsBetween,
} from '@/lib/shared/civil-date'
import { namesOfTable } from './keep-names'
import { type BookSpan, endOf, type MonthRange } from './month-range'

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

/** The months of a table; of a notice, as it stood when the book had this many lines. */
export interface TableRange extends MonthRange {
  throughSeq?: number
}

/** Households on paper at once: as many as one list can bring in. */
const mostHouseholds = 5_000

/**
 * 月度汇总: households × the five lists over the months of a range, one statement; one page, or all
 * of them. The figures of posted and closed months never move, nor do the households that stand in
 * them, nor what they were called: see `inTable` and `namesOfTable`.
 */
export async function monthTotals(
  reader: Reader,
  villageId: string,
  range: TableRange,
  paging?: { page: number },
): Promise<HouseholdTotals[]> {
  const rows = await reader.$queryRaw`
    SELECT h."id" AS "householdId", COALESCE(named."number", h."number") AS "number",
      COALESCE(named."headName", h."headName") AS "headName",
      COALESCE(named."groupName", g."name") AS "groupName", ${columns(range)}
    FROM (SELECT h.* FROM "Household" h WHERE ${inTable(villageId, range)}
      ORDER BY h."number" ${paging ? onPage(paging.page) : onPage(1, mostHouseholds)}) h
    JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
    ${namesOfTable(villageId, range.last)}
    LEFT JOIN "Entry" e ON e."villageId" = h."villageId" AND e."householdId" = h."id"
      AND e."countsIn" <= ${range.last} ${asPosted('e', range)}
    GROUP BY h."id", h."number", h."headName", g."name", named."number", named."headName",
      named."groupName"
    ORDER BY "number"`
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
      (SELECT CAST(COUNT(*) AS INTEGER) FROM "Household" h
        WHERE ${inTable(villageId, range)}) AS "households"
    FROM "Entry" e WHERE e."villageId" = ${villageId} AND e."countsIn" <= ${range.last}`
  const [totals] = readRows(sums.extend({ households: int }), rows)
  if (!totals) throw new Error('a sum without rows gives one row')
  return totals
}

const householdMonth = sums.extend({ month: z.string() })
/** What the lines of one month come to: its `opening` is what came from paper, `closing` the change. */
export type HouseholdMonth = z.infer<typeof householdMonth>

/** Every month in which a household has lines, in their order, by the same sums as the table. */
export async function monthsOfHousehold(
  reader: Reader,
  villageId: string,
  householdId: string,
): Promise<HouseholdMonth[]> {
  const rows = await reader.$queryRaw`
    SELECT e."countsIn" AS "month", ${columns({ first: '' })}
    FROM "Entry" e WHERE e."villageId" = ${villageId} AND e."householdId" = ${householdId}
    GROUP BY e."countsIn" ORDER BY e."countsIn"`
  return readRows(householdMonth, rows)
}

/**
 * Whom a table names: households of the time, also without points. One that came into the book
 * later does not slip into the tables before it; one that was dissolved stays where it had points.
 */
function inTable(villageId: string, range: TableRange): Prisma.Sql {
  const lines = (when: Prisma.Sql) => Prisma.sql`FROM "Entry" l
    WHERE l."villageId" = h."villageId" AND l."householdId" = h."id" AND ${when}
      ${asPosted('l', range)}`
  const { first, last } = range
  return Prisma.sql`h."villageId" = ${villageId} AND (
    (CAST(h."living" AS TEXT) <> 'CLOSED' AND h."addedAt" < ${endOf(range)})
    OR EXISTS (SELECT 1 ${lines(Prisma.sql`l."countsIn" BETWEEN ${first} AND ${last}`)})
    OR (SELECT SUM(l."points") ${lines(Prisma.sql`l."spendable" AND l."countsIn" <= ${last}`)}) <> 0)`
}

function asPosted(lines: 'e' | 'l', { throughSeq }: TableRange): Prisma.Sql {
  return throughSeq === undefined
    ? Prisma.empty
    : Prisma.sql`AND ${Prisma.raw(lines)}."seq" <= CAST(${throughSeq} AS INTEGER)`
}

function columns({ first }: Pick<MonthRange, 'first'>): Prisma.Sql {
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

const spanRow = z.object({
  open: z.string(),
  first: z.string().nullable(),
  noticed: z.string().nullable(),
})

/** How far the book reaches today. */
export async function bookSpan(
  reader: Reader,
  villageId: string,
  today: CivilDate,
): Promise<BookSpan> {
  const rows = await reader.$queryRaw`
    SELECT v."openMonth" AS "open",
      (SELECT MIN(m."month") FROM "Month" m WHERE m."villageId" = v."id") AS "first",
      (SELECT MIN(m."month") FROM "Month" m
        WHERE m."villageId" = v."id" AND m."state" = 'NOTICE') AS "noticed"
    FROM "Village" v WHERE v."id" = ${villageId}`
  const [span] = readRows(spanRow, rows)
  if (!span) throw new Error('the village of this reader does not exist')
  const { open, first, noticed } = span
  return { first: first ?? open, unsealed: noticed ?? open, open, running: monthOf(today) }
}

const closing = z.object({
  month: z.string(),
  state: z.enum(['NOTICE', 'SEALED']),
  seal: z.string(),
  entryCount: int,
  closedAt: instant,
  closedBy: z.string().nullable(),
  /** The first month of the notice it was posted on, which names the notice; null without one. */
  noticeMonth: z.string().nullable(),
})
export type Closing = z.infer<typeof closing>

export interface BookMonth {
  month: CivilMonth
  /** RUNNING is not over yet; OPEN can be posted or closed. */
  state: 'RUNNING' | 'OPEN' | Closing['state']
  /** Deeds of the month that nobody has decided. */
  waiting: number
  /** How it was closed, if it was; on notice, by whom it was posted and with how many lines. */
  closing?: Closing
}

const monthRow = z.union([
  closing.extend({ waiting: int }),
  z.object({ month: z.string(), state: z.null(), waiting: int }),
])

/** The months of the book within a range, in their order, in one statement. */
export async function monthsOfBook(
  reader: Reader,
  villageId: string,
  span: BookSpan,
  range: MonthRange,
): Promise<BookMonth[]> {
  const first = range.first > span.first ? range.first : span.first
  const last = range.last < span.running ? range.last : span.running
  const found = await reader.$queryRaw`
    SELECT m."month", CAST(m."state" AS TEXT) AS "state", m."seal", m."entryCount", m."closedAt",
      s."name" AS "closedBy", n."firstMonth" AS "noticeMonth", 0 AS "waiting"
    FROM "Month" m LEFT JOIN "Staff" s ON s."villageId" = m."villageId" AND s."id" = m."closedById"
    LEFT JOIN "Notice" n ON n."villageId" = m."villageId"
      AND m."month" BETWEEN n."firstMonth" AND n."lastMonth"
    WHERE m."villageId" = ${villageId} AND m."month" BETWEEN ${first} AND ${last}
    UNION ALL
    SELECT substr(c."occurredOn", 1, 7), NULL, NULL, NULL, NULL, NULL, NULL, CAST(COUNT(*) AS INTEGER)
    FROM "Claim" c
    WHERE c."villageId" = ${villageId} AND c."status" IN ('WAITING', 'POSTPONED')
      AND c."occurredOn" BETWEEN ${firstDayOf(first)} AND ${lastDayOf(last)}
    GROUP BY substr(c."occurredOn", 1, 7)`
  const rows = readRows(monthRow, found)
  return monthsBetween(first, last).map((month) => {
    const ofMonth = rows.filter((row) => row.month === month)
    const closing = ofMonth.flatMap((row) => (row.state === null ? [] : [row]))[0]
    return {
      month,
      state: closing?.state ?? (month < span.running ? 'OPEN' : 'RUNNING'),
      waiting: ofMonth.reduce((sum, { waiting }) => sum + waiting, 0),
      closing,
    }
  })
}

/** Deeds up to the end of a month that nobody has decided; those of closed months among them. */
export async function waitingThrough(
  reader: Reader,
  villageId: string,
  through: CivilMonth,
): Promise<number> {
  return reader.claim.count({
    where: {
      villageId,
      status: { in: ['WAITING', 'POSTPONED'] },
      occurredOn: { lte: lastDayOf(through) },
    },
  })
}

const monthFigures = z.object({
  month: z.string(),
  lines: int,
  earned: int,
  deducted: int,
  redeemed: int,
})

/** What a month's lines come to, for whoever is about to close it. */
export type MonthFigures = z.infer<typeof monthFigures>

/** The figures of every month of a range that has lines. */
export async function figuresByMonth(
  reader: Reader,
  villageId: string,
  { first, last }: MonthRange,
): Promise<Map<CivilMonth, MonthFigures>> {
  const sum = (when: Prisma.Sql) =>
    Prisma.sql`CAST(SUM(CASE WHEN ${when} THEN e."points" ELSE 0 END) AS INTEGER)`
  const rows = await reader.$queryRaw`
    SELECT e."countsIn" AS "month", CAST(COUNT(*) AS INTEGER) AS "lines",
      ${sum(Prisma.sql`e."list" IN ('SOCIAL', 'FAMILY', 'BONUS', 'TEMPORARY')`)} AS "earned",
      ${sum(Prisma.sql`e."list" = 'DEDUCTION'`)} AS "deducted",
      ${sum(Prisma.sql`e."kind" IN ('REDEEM', 'REFUND')`)} AS "redeemed"
    FROM "Entry" e
    WHERE e."villageId" = ${villageId} AND e."countsIn" BETWEEN ${first} AND ${last}
    GROUP BY e."countsIn"`
  return new Map(readRows(monthFigures, rows).map((row) => [row.month, row]))
}
