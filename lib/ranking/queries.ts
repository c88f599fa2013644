import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { bool, int, readRows } from '@/lib/db/set-based'
import { type CivilDate, monthsOf, type Period } from '@/lib/shared/civil-date'
import { redListOf } from './places'

const standingRow = z.object({
  householdId: z.string(),
  number: int,
  headName: z.string(),
  groupName: z.string(),
  ranked: bool,
  points: int,
})
export type HouseholdStanding = z.infer<typeof standingRow>

/**
 * The standing of a period: Σ ranking points by the month they count in, best first. Redemptions
 * never rank, so buying a towel costs nobody a place. Households that do not take part come too,
 * with `ranked: false`; households that were dissolved only while they had points to rank. What a
 * merged household earned stands with the household that carries it on.
 */
export async function standingsOf(
  reader: Reader,
  villageId: string,
  period: Period,
): Promise<HouseholdStanding[]> {
  const months = monthsOf(period)
  const rows = await reader.$queryRaw`
    SELECT h."id" AS "householdId", h."number", h."headName", h."ranked", g."name" AS "groupName",
      CAST(COALESCE(SUM(e."points"), 0) AS INTEGER) AS "points"
    FROM "Household" earner
    JOIN "Household" h ON h."villageId" = earner."villageId"
      AND h."id" = COALESCE(earner."mergedIntoId", earner."id")
    JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
    LEFT JOIN "Entry" e ON e."villageId" = h."villageId" AND e."householdId" = earner."id"
      AND e."ranks" AND e."countsIn" BETWEEN ${months[0]} AND ${months.at(-1)}
    WHERE earner."villageId" = ${villageId}
      AND (CAST(h."living" AS TEXT) <> 'CLOSED' OR e."id" IS NOT NULL)
    GROUP BY h."id", h."number", h."headName", h."ranked", g."name"
    ORDER BY "points" DESC, h."number"`
  return readRows(standingRow, rows)
}

/** Whether a red list of the period has a place to name: without one there is nothing to publish. */
export async function anybodyToList(
  reader: Reader,
  villageId: string,
  period: Period,
): Promise<boolean> {
  const standings = await standingsOf(reader, villageId, period)
  return redListOf(standings.filter(({ ranked }) => ranked)).length > 0
}

const placeRow = z.object({
  period: z.string(),
  edition: int,
  editionReason: z.string().nullable(),
  seal: z.string(),
  unranked: z.string().transform((json) => z.array(z.int()).parse(JSON.parse(json))),
  publishedOn: z.string(),
  householdId: z.string(),
  number: int,
  headName: z.string(),
  groupName: z.string(),
  place: int,
  points: int,
})

/** An edition of a red list as it was published: nothing of it moves any more. */
export interface RedList {
  period: Period
  edition: number
  /** Why there is a further edition. */
  reason: string | null
  /** The seal of the period's last month. */
  seal: string
  /** Numbers of the households that did not take part. */
  unranked: number[]
  publishedOn: CivilDate
  places: Pick<
    z.infer<typeof placeRow>,
    'householdId' | 'number' | 'headName' | 'groupName' | 'place' | 'points'
  >[]
}

/** Every edition of a period's red list, newest first; none while nothing is published. */
export async function redListsOf(
  reader: Reader,
  villageId: string,
  period: Period,
): Promise<RedList[]> {
  return redLists(reader, Prisma.sql`r."villageId" = ${villageId} AND r."period" = ${period}`)
}

/**
 * The red list for the board: the newest edition of the last quarter that has one; of a year only
 * where no quarter was ever published.
 */
export async function redListOnBoard(reader: Reader, villageId: string): Promise<RedList | null> {
  const [list] = await redLists(
    reader,
    Prisma.sql`r."villageId" = ${villageId} AND r."id" = (
      SELECT b."id" FROM "RedList" b WHERE b."villageId" = ${villageId}
      ORDER BY CASE WHEN b."period" LIKE '%Q%' THEN 0 ELSE 1 END, b."period" DESC, b."edition" DESC
      LIMIT 1)`,
  )
  return list ?? null
}

/** One statement; a red list always has a place. */
async function redLists(reader: Reader, where: Prisma.Sql): Promise<RedList[]> {
  const rows = await reader.$queryRaw`
    SELECT r."period", r."edition", r."reason" AS "editionReason", r."seal", r."unranked",
      r."publishedOn", p."householdId", p."number", p."headName", p."groupName", p."place", p."points"
    FROM "RedList" r
    JOIN "RedListPlace" p ON p."villageId" = r."villageId" AND p."redListId" = r."id"
    WHERE ${where}
    ORDER BY r."edition" DESC, p."place", p."number"`
  const lists = new Map<number, RedList>()
  for (const { period, edition, editionReason, seal, unranked, publishedOn, ...place } of readRows(
    placeRow,
    rows,
  )) {
    const list = lists.get(edition)
    if (list) list.places.push(place)
    else
      lists.set(edition, {
        ...{ period, edition, reason: editionReason, seal, unranked, publishedOn },
        places: [place],
      })
  }
  return [...lists.values()]
}

/** Periods that have a red list, newest first. */
export async function publishedPeriods(reader: Reader, villageId: string): Promise<Period[]> {
  const lists = await reader.redList.findMany({
    where: { villageId },
    distinct: ['period'],
    orderBy: { period: 'desc' },
    select: { period: true },
  })
  return lists.map(({ period }) => period)
}
