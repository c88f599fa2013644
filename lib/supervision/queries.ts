import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { onPage } from '@/lib/db/on-page'
import { bool, instant, int, readRows } from '@/lib/db/set-based'
import { type RuleList, ruleLists } from '@/lib/ledger/entry-kinds'
import { endOf, type MonthRange } from '@/lib/months/month-range'
import { addMonths } from '@/lib/shared/civil-date'
import { fewestDeeds, standsOut } from './stands-out'

/*
 * What the supervisor looks at: who wrote down what for whom, and who passed it. One statement per
 * question over the book's lines of a span of months, whatever the size of the village.
 */

/** Rows of one list on the page, and on paper. */
export const mostRows = 50

/** Deeds `e` that came into the book in the months of the span. */
const deedsIn = (villageId: string, { first, last }: MonthRange) =>
  Prisma.sql`e."villageId" = ${villageId} AND e."countsIn" BETWEEN ${first} AND ${last}
    AND CAST(e."kind" AS TEXT) = 'EARN'`

const total = Prisma.sql`CAST(COUNT(*) OVER () AS INTEGER) AS "total"`
const top = Prisma.sql`LIMIT CAST(${mostRows} AS INTEGER)`

const recorderRow = z.object({
  recorderId: z.string(),
  recorder: z.string(),
  list: z.enum(ruleLists),
  deeds: int,
  points: int,
  households: int,
  late: int,
})
/** How often, how many points and to how many households a person wrote down in one list. */
export type RecorderLine = z.infer<typeof recorderRow>

export async function recordersIn(
  reader: Reader,
  villageId: string,
  span: MonthRange,
): Promise<RecorderLine[]> {
  const rows = await reader.$queryRaw`
    WITH tallied AS (
      SELECT e."recordedById", CAST(e."list" AS TEXT) AS "list",
        CAST(COUNT(*) AS INTEGER) AS "deeds", CAST(SUM(e."points") AS INTEGER) AS "points",
        CAST(COUNT(DISTINCT e."householdId") AS INTEGER) AS "households",
        CAST(SUM(CASE WHEN substr(e."occurredOn", 1, 7) < e."countsIn" THEN 1 ELSE 0 END)
          AS INTEGER) AS "late"
      FROM "Entry" e WHERE ${deedsIn(villageId, span)}
      GROUP BY e."recordedById", e."list"
    )
    SELECT t."recordedById" AS "recorderId", COALESCE(s."name", '') AS "recorder", t."list",
      t."deeds", t."points", t."households", t."late"
    FROM tallied t LEFT JOIN "Staff" s ON s."id" = t."recordedById"
    ORDER BY s."name", t."recordedById", t."deeds" DESC`
  return readRows(recorderRow, rows)
}

const givenRow = z.object({
  recorder: z.string(),
  number: int,
  headName: z.string(),
  deeds: int,
  points: int,
  total: int,
})

/**
 * To whom one person gave, in one list or in all: a page of households, those with the most deeds
 * first, and how many there are.
 */
export async function givenBy(
  reader: Reader,
  villageId: string,
  span: MonthRange,
  { recorderId, list, page }: { recorderId: string; list?: RuleList; page: number },
): Promise<z.infer<typeof givenRow>[]> {
  const ofList = list ? Prisma.sql`AND CAST(e."list" AS TEXT) = ${list}` : Prisma.empty
  const rows = await reader.$queryRaw`
    SELECT COALESCE(MAX(s."name"), '') AS "recorder", h."number", h."headName",
      CAST(COUNT(*) AS INTEGER) AS "deeds", CAST(SUM(e."points") AS INTEGER) AS "points", ${total}
    FROM "Entry" e
    JOIN "Household" h ON h."villageId" = e."villageId" AND h."id" = e."householdId"
    LEFT JOIN "Staff" s ON s."id" = e."recordedById"
    WHERE ${deedsIn(villageId, span)} AND e."recordedById" = ${recorderId} ${ofList}
    GROUP BY h."id", h."number", h."headName"
    ORDER BY "deeds" DESC, h."number"
    ${onPage(page, mostRows)}`
  return readRows(givenRow, rows)
}

const pairRow = z.object({
  recorderId: z.string(),
  recorder: z.string(),
  householdId: z.string(),
  number: int,
  headName: z.string(),
  deeds: int,
  points: int,
  ofRecorder: int,
  households: int,
  own: bool,
  relative: bool,
})
type PairRow = z.infer<typeof pairRow>

/** A recorder and a household, and why the two are shown. */
export interface Pair extends PairRow {
  why: 'OWN' | 'RELATIVE' | 'SHARE'
}

/**
 * Recorders with a household that stands out: their own, a declared relative's, or one that they
 * wrote far more down for than chance gives. What was given and stands; the most deeds first. The
 * measure are households that were there all the time and were written down for twice, where there
 * are ten of them: a mass sheet, or a village that grew, must not make all the old ones stand out.
 */
export async function pairsIn(
  reader: Reader,
  villageId: string,
  span: MonthRange,
): Promise<Pair[]> {
  const begins = endOf({ first: span.first, last: addMonths(span.first, -1) })
  const rows = await reader.$queryRaw`
    WITH pair AS (
      SELECT e."recordedById", e."householdId", COUNT(*) AS "deeds", SUM(e."points") AS "points",
        MAX(CASE WHEN h."addedAt" < ${begins} THEN 1 ELSE 0 END) AS "old"
      FROM "Entry" e
      JOIN "Household" h ON h."villageId" = e."villageId" AND h."id" = e."householdId"
      WHERE ${deedsIn(villageId, span)} AND e."points" > 0
        AND NOT EXISTS (SELECT 1 FROM "Entry" undone
          WHERE undone."villageId" = e."villageId" AND undone."reversesId" = e."id")
      GROUP BY e."recordedById", e."householdId"
    ), recorder AS (
      SELECT "recordedById", SUM("deeds") AS "deeds",
        SUM(CASE WHEN "deeds" > 1 THEN "deeds" ELSE 0 END) AS "again",
        COUNT(CASE WHEN "deeds" > 1 THEN 1 END) AS "regulars",
        SUM(CASE WHEN "deeds" > 1 THEN "deeds" * "old" ELSE 0 END) AS "ofOld",
        COUNT(CASE WHEN "deeds" > 1 AND "old" = 1 THEN 1 END) AS "olds"
      FROM pair GROUP BY "recordedById"
    ), everybody AS (
      SELECT COUNT(DISTINCT "householdId") AS "households" FROM pair
    ), marked AS (
      SELECT pair.*, s."name" AS "recorder",
        CASE WHEN recorder."olds" >= 10 THEN recorder."ofOld"
          WHEN recorder."regulars" >= 10 THEN recorder."again" ELSE recorder."deeds" END
          AS "ofRecorder",
        CASE WHEN recorder."olds" >= 10 THEN recorder."olds"
          WHEN recorder."regulars" >= 10 THEN recorder."regulars" ELSE everybody."households" END
          AS "households",
        CASE WHEN s."householdId" = pair."householdId" THEN 1 ELSE 0 END AS "own",
        CASE WHEN EXISTS (SELECT 1 FROM "StaffRelative" f WHERE f."villageId" = ${villageId}
          AND f."staffId" = pair."recordedById" AND f."householdId" = pair."householdId")
          THEN 1 ELSE 0 END AS "relative"
      FROM pair
      JOIN recorder ON recorder."recordedById" = pair."recordedById"
      CROSS JOIN everybody
      LEFT JOIN "Staff" s ON s."id" = pair."recordedById"
    )
    SELECT m."recordedById" AS "recorderId", COALESCE(m."recorder", '') AS "recorder",
      m."householdId", h."number", h."headName", CAST(m."deeds" AS INTEGER) AS "deeds",
      CAST(m."points" AS INTEGER) AS "points", CAST(m."ofRecorder" AS INTEGER) AS "ofRecorder",
      CAST(m."households" AS INTEGER) AS "households", m."own", m."relative"
    FROM marked m
    JOIN "Household" h ON h."villageId" = ${villageId} AND h."id" = m."householdId"
    WHERE m."own" = 1 OR m."relative" = 1 OR (m."deeds" >= CAST(${fewestDeeds} AS INTEGER)
      AND m."deeds" * m."households" >= 3 * m."ofRecorder")
    ORDER BY m."own" DESC, m."relative" DESC, m."deeds" DESC, h."number"`
  return readRows(pairRow, rows).flatMap((pair): Pair[] => {
    const why = pair.own
      ? 'OWN'
      : pair.relative
        ? 'RELATIVE'
        : standsOut(pair)
          ? 'SHARE'
          : undefined
    return why ? [{ ...pair, why }] : []
  })
}

const remarkRow = z.object({
  seq: int,
  kind: z.enum(['LATE', 'REVERSAL']),
  /** Of the first line, where there are several. */
  number: int,
  headName: z.string(),
  ruleName: z.string().nullable(),
  /** Lines of one sheet that were written at once. */
  lines: int,
  points: int,
  occurredOn: z.string(),
  countsIn: z.string(),
  recordedAt: instant,
  recorder: z.string(),
  reason: z.string().nullable(),
  total: int,
})
/** A correction, or a deed that was written into a later month; a whole sheet of them is one. */
export type Remark = z.infer<typeof remarkRow>

/** Corrections with their reasons, and late deeds, the newest first: a page of each. */
export async function remarksIn(
  reader: Reader,
  villageId: string,
  { first, last }: MonthRange,
  pages: Record<Remark['kind'], number> = { LATE: 1, REVERSAL: 1 },
): Promise<Remark[]> {
  const onItsPage = (kind: Remark['kind']) => Prisma.sql`(g."remark" = ${kind}
    AND g."place" BETWEEN CAST(${(pages[kind] - 1) * mostRows + 1} AS INTEGER)
      AND CAST(${pages[kind] * mostRows} AS INTEGER))`
  const rows = await reader.$queryRaw`
    WITH remark AS (
      SELECT e."seq", e."points", e."recordedAt", COALESCE(e."batchId", e."id") AS "together",
        CASE WHEN CAST(e."kind" AS TEXT) = 'REVERSAL' THEN 'REVERSAL' ELSE 'LATE' END AS "remark"
      FROM "Entry" e
      WHERE e."villageId" = ${villageId} AND e."countsIn" BETWEEN ${first} AND ${last}
        AND (CAST(e."kind" AS TEXT) = 'REVERSAL' OR (CAST(e."kind" AS TEXT) = 'EARN'
          AND substr(e."occurredOn", 1, 7) < e."countsIn"))
    ), grouped AS (
      SELECT "remark", MIN("seq") AS "seq", COUNT(*) AS "lines", SUM("points") AS "points",
        COUNT(*) OVER (PARTITION BY "remark") AS "total",
        ROW_NUMBER() OVER (PARTITION BY "remark" ORDER BY MIN("seq") DESC) AS "place"
      FROM remark GROUP BY "remark", "together", "recordedAt"
    )
    SELECT e."seq", g."remark" AS "kind", h."number", h."headName", e."ruleName",
      CAST(g."lines" AS INTEGER) AS "lines", CAST(g."points" AS INTEGER) AS "points",
      e."occurredOn", e."countsIn", e."recordedAt", COALESCE(s."name", '') AS "recorder",
      e."reason", CAST(g."total" AS INTEGER) AS "total"
    FROM grouped g
    JOIN "Entry" e ON e."villageId" = ${villageId} AND e."seq" = g."seq"
    JOIN "Household" h ON h."villageId" = e."villageId" AND h."id" = e."householdId"
    LEFT JOIN "Staff" s ON s."id" = e."recordedById"
    WHERE ${onItsPage('REVERSAL')} OR ${onItsPage('LATE')}
    ORDER BY e."seq" DESC`
  return readRows(remarkRow, rows)
}

const rangeRow = z.object({
  recorder: z.string(),
  ruleName: z.string(),
  deeds: int,
  smallest: int,
  largest: int,
  points: int,
  /** What the rule allows. */
  least: int.nullable(),
  most: int.nullable(),
  total: int,
})
/** Points that a person decided within a range, by rule, with their spread. */
export type RangeLine = z.infer<typeof rangeRow>

export async function rangesIn(
  reader: Reader,
  villageId: string,
  span: MonthRange,
): Promise<RangeLine[]> {
  const rows = await reader.$queryRaw`
    SELECT COALESCE(s."name", '') AS "recorder", MAX(e."ruleName") AS "ruleName",
      CAST(COUNT(*) AS INTEGER) AS "deeds", MIN(e."points") AS "smallest",
      MAX(e."points") AS "largest", CAST(SUM(e."points") AS INTEGER) AS "points",
      MIN(v."minPoints") AS "least", MAX(v."maxPoints") AS "most", ${total}
    FROM "Entry" e
    JOIN "RuleVersion" v ON v."villageId" = e."villageId" AND v."ruleId" = e."ruleId"
      AND v."version" = e."ruleVersion" AND CAST(v."scale" AS TEXT) = 'RANGE'
    LEFT JOIN "Staff" s ON s."id" = e."recordedById"
    WHERE ${deedsIn(villageId, span)}
    GROUP BY e."recordedById", s."name", e."ruleId"
    ORDER BY "ruleName", "deeds" DESC ${top}`
  return readRows(rangeRow, rows)
}

const reviewRow = z.object({
  reviewer: z.string(),
  recorder: z.string(),
  /** The recorder reviewed it: a rule that one person may pass alone. */
  alone: bool,
  deeds: int,
  points: int,
  total: int,
})
/** Who passed what whom wrote down. */
export type ReviewLine = z.infer<typeof reviewRow>

export async function reviewsIn(
  reader: Reader,
  villageId: string,
  span: MonthRange,
): Promise<ReviewLine[]> {
  const rows = await reader.$queryRaw`
    WITH tallied AS (
      SELECT e."approvedById", e."recordedById", CAST(COUNT(*) AS INTEGER) AS "deeds",
        CAST(SUM(e."points") AS INTEGER) AS "points"
      FROM "Entry" e WHERE ${deedsIn(villageId, span)}
      GROUP BY e."approvedById", e."recordedById"
    )
    SELECT COALESCE(reviewer."name", '') AS "reviewer", COALESCE(recorder."name", '') AS "recorder",
      CASE WHEN e."approvedById" = e."recordedById" THEN 1 ELSE 0 END AS "alone",
      e."deeds", e."points", ${total}
    FROM tallied e
    LEFT JOIN "Staff" reviewer ON reviewer."id" = e."approvedById"
    LEFT JOIN "Staff" recorder ON recorder."id" = e."recordedById"
    ORDER BY "alone" DESC, "deeds" DESC, "reviewer", "recorder" ${top}`
  return readRows(reviewRow, rows)
}
