import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { bool, int, readRows } from '@/lib/db/set-based'
import { monthsOf, type Period } from '@/lib/shared/civil-date'

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
 * with `ranked: false`.
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
    FROM "Household" h
    JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
    LEFT JOIN "Entry" e ON e."villageId" = h."villageId" AND e."householdId" = h."id" AND e."ranks"
      AND e."countsIn" BETWEEN ${months[0]} AND ${months.at(-1)}
    WHERE h."villageId" = ${villageId}
    GROUP BY h."id", h."number", h."headName", h."ranked", g."name"
    ORDER BY "points" DESC, h."number"`
  return readRows(standingRow, rows)
}

/** The newest edition of a period's red list with its places, or null while nothing is published. */
export async function publishedRedList(reader: Reader, villageId: string, period: Period) {
  return reader.redList.findFirst({
    where: { villageId, period },
    orderBy: { edition: 'desc' },
    include: { places: { orderBy: [{ place: 'asc' }, { number: 'asc' }] } },
  })
}

/** The red list published last, for the board. */
export async function latestRedList(reader: Reader, villageId: string) {
  return reader.redList.findFirst({
    where: { villageId },
    orderBy: [{ publishedAt: 'desc' }, { edition: 'desc' }],
    include: { places: { orderBy: [{ place: 'asc' }, { number: 'asc' }] } },
  })
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
