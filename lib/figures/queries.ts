import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { int, readRows } from '@/lib/db/set-based'
import { ruleLists } from '@/lib/ledger/entry-kinds'
import { type CivilDate, type CivilMonth, firstDayOf } from '@/lib/shared/civil-date'
import { daysToAnswer, type QuarterOfWishes, type WishDays, wishesByQuarter } from './wish-answers'

/** Months looked at, both ends included. */
export interface MonthSpan {
  first: CivilMonth
  last: CivilMonth
}

export interface YearInFigures {
  participation: Participation[]
  /** Households of the village today. */
  households: number
  given: GivenGoods[]
  wishes: QuarterOfWishes[]
  /** Half of the wishes that have an answer had it within as many days. */
  daysToAnswer: number | null
}

/** The figures that anybody may see of some months. */
export async function yearInFigures(
  reader: Reader,
  villageId: string,
  span: MonthSpan,
): Promise<YearInFigures> {
  const [participation, households, given, wishes] = await Promise.all([
    participationIn(reader, villageId, span),
    countHouseholds(reader, villageId),
    goodsGivenIn(reader, villageId, span),
    wishDaysSince(reader, villageId, firstDayOf(span.first)),
  ])
  return {
    ...{ participation, households, given },
    wishes: wishesByQuarter(wishes),
    daysToAnswer: daysToAnswer(wishes),
  }
}

const participationRow = z.object({ month: z.string(), households: int })
export type Participation = z.infer<typeof participationRow>

/** Households with at least one deed that passed and was not taken back, by the month it counts in. */
export async function participationIn(
  reader: Reader,
  villageId: string,
  { first, last }: MonthSpan,
): Promise<Participation[]> {
  const rows = await reader.$queryRaw`
    SELECT e."countsIn" AS "month",
      CAST(COUNT(DISTINCT COALESCE(h."mergedIntoId", h."id")) AS INTEGER) AS "households"
    FROM "Entry" e
    JOIN "Household" h ON h."villageId" = e."villageId" AND h."id" = e."householdId"
    WHERE e."villageId" = ${villageId} AND e."countsIn" BETWEEN ${first} AND ${last}
      AND CAST(e."kind" AS TEXT) = 'EARN' AND e."points" > 0
      AND NOT EXISTS (SELECT 1 FROM "Entry" r
        WHERE r."villageId" = e."villageId" AND r."reversesId" = e."id")
    GROUP BY e."countsIn" ORDER BY e."countsIn"`
  return readRows(participationRow, rows)
}

/** Households of today: those that are no longer any are left out. */
export async function countHouseholds(reader: Reader, villageId: string): Promise<number> {
  return reader.household.count({ where: { villageId, living: { not: 'CLOSED' } } })
}

const listRow = z.object({
  month: z.string(),
  list: z.enum(ruleLists),
  points: int,
})
export type ListPoints = z.infer<typeof listRow>

/** Points of the five lists by the month they count in; what was taken back is taken off again. */
export async function pointsByList(
  reader: Reader,
  villageId: string,
  { first, last }: MonthSpan,
): Promise<ListPoints[]> {
  const rows = await reader.$queryRaw`
    SELECT e."countsIn" AS "month", CAST(e."list" AS TEXT) AS "list",
      CAST(SUM(e."points") AS INTEGER) AS "points"
    FROM "Entry" e
    WHERE e."villageId" = ${villageId} AND e."countsIn" BETWEEN ${first} AND ${last}
      AND e."list" IS NOT NULL
    GROUP BY e."countsIn", CAST(e."list" AS TEXT) ORDER BY e."countsIn"`
  return readRows(listRow, rows)
}

const givenRow = z.object({ month: z.string(), pieces: int, points: int })
export type GivenGoods = z.infer<typeof givenRow>

/** Goods that went over the counter, by the month of the day; cancelled slips are left out. */
export async function goodsGivenIn(
  reader: Reader,
  villageId: string,
  { first, last }: MonthSpan,
): Promise<GivenGoods[]> {
  const rows = await reader.$queryRaw`
    SELECT SUBSTR(r."redeemedOn", 1, 7) AS "month",
      CAST(SUM(l."quantity") AS INTEGER) AS "pieces",
      CAST(SUM(l."quantity" * l."points") AS INTEGER) AS "points"
    FROM "Redemption" r
    JOIN "RedemptionLine" l ON l."villageId" = r."villageId" AND l."redemptionId" = r."id"
    WHERE r."villageId" = ${villageId} AND r."cancelledAt" IS NULL
      AND r."redeemedOn" BETWEEN ${`${first}-01`} AND ${`${last}-31`}
    GROUP BY SUBSTR(r."redeemedOn", 1, 7) ORDER BY 1`
  return readRows(givenRow, rows)
}

/** Beyond these a village has more wishes than a figure can tell. */
const mostWishes = 5_000

/** Wishes said since a day, hidden ones too: they were said. */
async function wishDaysSince(
  reader: Reader,
  villageId: string,
  since: CivilDate,
): Promise<WishDays[]> {
  return reader.wish.findMany({
    where: { villageId, saidOn: { gte: since } },
    select: { saidOn: true, endedOn: true },
    orderBy: { saidOn: 'desc' },
    take: mostWishes,
  })
}
