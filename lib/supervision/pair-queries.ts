import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { bool, int, readRows } from '@/lib/db/set-based'
import { endOf, type MonthRange } from '@/lib/months/month-range'
import { addMonths } from '@/lib/shared/civil-date'
import { deedsIn } from './deeds-in-span'
import { fewestDeeds, standsOut, timesEven } from './stands-out'

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
 * wrote far more down for than chance gives. Of one that was merged, whoever is near to its heir is
 * near to it. What was given and stands; the most deeds first. The
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
        MAX(CASE WHEN h."addedAt" < ${begins} THEN 1 ELSE 0 END) AS "old",
        MAX(COALESCE(h."mergedIntoId", h."id")) AS "heirId"
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
        CASE WHEN s."householdId" IN (pair."householdId", pair."heirId") THEN 1 ELSE 0 END AS "own",
        CASE WHEN EXISTS (SELECT 1 FROM "StaffRelative" f WHERE f."villageId" = ${villageId}
          AND f."staffId" = pair."recordedById" AND f."householdId" IN (pair."householdId", pair."heirId"))
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
      AND m."deeds" * m."households" >= CAST(${timesEven} AS INTEGER) * m."ofRecorder")
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
