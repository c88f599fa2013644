import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { bool, int, readRows } from '@/lib/db/set-based'
import { type CivilDate, monthsOf, type Period } from '@/lib/shared/civil-date'

const standsRow = z.object({ ranked: bool, points: int, ahead: int, level: int })

/** How a household stands in a period whose red list is not published: for its own eyes alone. */
export interface PlaceSoFar {
  period: Period
  points: number
  /** Whether it takes part; without points above zero it has no place either. */
  ranked: boolean
  place: number | null
  /** Other households on the same place. */
  level: number
}

/**
 * One statement, by the same sums as `standingsOf` and the same places as `placesOf`. It reads every
 * line of the period (14 ms for 500 households), so the first page of the passbook does not ask it.
 */
export async function placeSoFar(
  reader: Reader,
  villageId: string,
  householdId: string,
  period: Period,
): Promise<PlaceSoFar> {
  const months = monthsOf(period)
  const rows = await reader.$queryRaw`
    WITH standing AS (
      SELECT h."id", h."ranked", CAST(SUM(e."points") AS INTEGER) AS "points"
      FROM "Entry" e
      JOIN "Household" earner ON earner."villageId" = e."villageId" AND earner."id" = e."householdId"
      JOIN "Household" h ON h."villageId" = earner."villageId"
        AND h."id" = COALESCE(earner."mergedIntoId", earner."id")
      WHERE e."villageId" = ${villageId} AND e."ranks"
        AND e."countsIn" BETWEEN ${months[0]} AND ${months.at(-1)}
      GROUP BY h."id", h."ranked")
    SELECT own."ranked", own."points",
      (SELECT CAST(COUNT(*) AS INTEGER) FROM standing s
        WHERE s."ranked" AND s."points" > own."points") AS "ahead",
      (SELECT CAST(COUNT(*) AS INTEGER) FROM standing s
        WHERE s."ranked" AND s."points" = own."points" AND s."id" <> own."id") AS "level"
    FROM (SELECT h."id", h."ranked", COALESCE(s."points", 0) AS "points"
      FROM "Household" h LEFT JOIN standing s ON s."id" = h."id"
      WHERE h."villageId" = ${villageId} AND h."id" = ${householdId}) own`
  const [row] = readRows(standsRow, rows)
  if (!row) throw new Error('the household of this card does not exist')
  const { ranked, points, ahead, level } = row
  const placed = ranked && points > 0
  return { period, points, ranked, place: placed ? ahead + 1 : null, level: placed ? level : 0 }
}

const listedRow = z.object({
  period: z.string(),
  publishedOn: z.string(),
  unranked: z.string().transform((json) => z.array(z.int()).parse(JSON.parse(json))),
  number: int,
  place: int.nullable(),
  points: int.nullable(),
})

/** What a published red list says of a household: its place, or that it is not on it. */
export interface PublishedPlace {
  period: Period
  publishedOn: CivilDate
  ranked: boolean
  listed: { place: number; points: number } | null
}

/** A household's places on the red lists of a year and its quarters, newest edition, newest first. */
export async function publishedPlaces(
  reader: Reader,
  villageId: string,
  householdId: string,
  year: Period,
): Promise<PublishedPlace[]> {
  const rows = await reader.$queryRaw`
    SELECT r."period", r."publishedOn", r."unranked", h."number", p."place", p."points"
    FROM "Household" h
    JOIN "RedList" r ON r."villageId" = h."villageId"
    LEFT JOIN "RedListPlace" p ON p."villageId" = r."villageId" AND p."redListId" = r."id"
      AND p."householdId" = h."id"
    WHERE h."villageId" = ${villageId} AND h."id" = ${householdId}
      AND (r."period" = ${year} OR r."period" LIKE ${`${year}-Q%`})
      AND NOT EXISTS (SELECT 1 FROM "RedList" newer
        WHERE newer."villageId" = r."villageId" AND newer."period" = r."period"
          AND newer."edition" > r."edition")
    ORDER BY r."period" DESC`
  return readRows(listedRow, rows).map(
    ({ period, publishedOn, unranked, number, place, points }) => ({
      period,
      publishedOn,
      ranked: !unranked.includes(number),
      listed: place === null || points === null ? null : { place, points },
    }),
  )
}
