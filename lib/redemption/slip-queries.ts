import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { onPage } from '@/lib/db/on-page'
import { bool, int, readRows } from '@/lib/db/set-based'
import { goodsOnOffer } from '@/lib/goods/queries'
import { takeHome } from '@/lib/households/take-home'
import { waitingPoints } from '@/lib/ledger/spend-points'
import type { MonthRange } from '@/lib/months/month-range'
import type { CivilDate } from '@/lib/shared/civil-date'
import type { WindowTerms } from './counter-queries'
import { type DeedSum, deedsOnSlip, type PointsSlip } from './points-slip'

/** On paper at once, eight to a sheet. */
export const slipsPerPage = 800

export interface SlipsAsked {
  groupId?: string
  /** One household alone, by its number. */
  number?: number
  /** The months that the slips tell of. */
  range: MonthRange
  /** The open window, else the next one. */
  window: WindowTerms | null
  today: CivilDate
}

const householdRow = z.object({
  id: z.string(),
  number: int,
  headName: z.string(),
  groupName: z.string(),
  balance: int,
  waiting: int,
  used: int,
  mayRedeem: bool,
})

const deedRow = z.object({ householdId: z.string(), name: z.string(), points: int })
const takenRow = z.object({ householdId: z.string(), goodId: z.string(), taken: int })

/**
 * 积分条 of all households, or of a group, as they are handed out: group by group. A fixed number of
 * statements, however many households there are. A page behind the last one is the first.
 */
export async function pointsSlips(
  reader: Reader,
  villageId: string,
  asked: SlipsAsked,
  page: number,
): Promise<{ slips: PointsSlip[]; total: number; page: number }> {
  const living = { not: 'CLOSED' as const }
  const [households, deeds, taken, goods, total] = await Promise.all([
    householdsOnSlips(reader, villageId, asked, page),
    deedsOfHouseholds(reader, villageId, asked),
    takenInWindow(reader, villageId, asked.window),
    goodsOnOffer(reader, villageId, asked.today),
    reader.household.count({
      where: { villageId, groupId: asked.groupId, number: asked.number, living },
    }),
  ])
  if (households.length === 0 && page > 1) return pointsSlips(reader, villageId, asked, 1)
  const deedsOf = new Map<string, DeedSum[]>()
  for (const { householdId, ...deed } of deeds)
    deedsOf.set(householdId, [...(deedsOf.get(householdId) ?? []), deed])
  const takenBy = new Map(taken.map((row) => [`${row.householdId} ${row.goodId}`, row.taken]))
  const slips = households.map(({ id, waiting, used, ...household }): PointsSlip => {
    const posted = household.balance - waiting
    const cap = asked.window?.capPoints ?? null
    const left = cap === null ? null : Math.max(0, cap - used)
    const shelf = goods.map((good) => ({ ...good, taken: takenBy.get(`${id} ${good.id}`) ?? 0 }))
    const { now, next } = takeHome(shelf, { balance: household.balance, posted, left })
    return { ...household, ...deedsOnSlip(deedsOf.get(id) ?? []), now, nearest: next[0] ?? null }
  })
  return { slips, total, page }
}

async function householdsOnSlips(
  reader: Reader,
  villageId: string,
  asked: SlipsAsked,
  page: number,
) {
  const { window, today } = asked
  const waits = window
    ? waitingPoints(villageId, Prisma.sql`h."id"`, Prisma.sql`${window.cutoffMonth}`)
    : Prisma.sql`0`
  const rows = await reader.$queryRaw`
    SELECT h."id", h."number", h."headName", g."name" AS "groupName", h."balance",
      ${waits} AS "waiting",
      CASE WHEN h."barredUntil" IS NULL OR h."barredUntil" <= ${today} THEN 1 ELSE 0 END
        AS "mayRedeem",
      (SELECT CAST(COALESCE(SUM(r."points"), 0) AS INTEGER) FROM "Redemption" r
        WHERE r."villageId" = h."villageId" AND r."householdId" = h."id"
          AND r."windowId" = ${window?.id ?? ''} AND r."cancelledAt" IS NULL) AS "used"
    FROM "Household" h
    JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
    WHERE h."villageId" = ${villageId} AND CAST(h."living" AS TEXT) <> 'CLOSED' ${narrowed(asked)}
    ORDER BY g."position", h."number"
    ${onPage(page, slipsPerPage)}`
  return readRows(householdRow, rows)
}

/** What each deed of the range comes to for each household; of a merged one for who carries it on. */
async function deedsOfHouseholds(reader: Reader, villageId: string, asked: SlipsAsked) {
  const { first, last } = asked.range
  const rows = await reader.$queryRaw`
    SELECT h."id" AS "householdId", COALESCE(e."ruleName", '') AS "name",
      CAST(SUM(e."points") AS INTEGER) AS "points"
    FROM "Entry" e
    JOIN "Household" earner ON earner."villageId" = e."villageId" AND earner."id" = e."householdId"
    JOIN "Household" h ON h."villageId" = earner."villageId"
      AND h."id" = COALESCE(earner."mergedIntoId", earner."id")
    WHERE e."villageId" = ${villageId} AND e."countsIn" BETWEEN ${first} AND ${last}
      AND e."list" IS NOT NULL AND CAST(h."living" AS TEXT) <> 'CLOSED' ${narrowed(asked)}
    GROUP BY h."id", e."ruleName"`
  return readRows(deedRow, rows)
}

/** Of goods with a limit: what each household took already. */
async function takenInWindow(reader: Reader, villageId: string, window: WindowTerms | null) {
  if (!window) return []
  const rows = await reader.$queryRaw`
    SELECT r."householdId", l."goodId", CAST(SUM(l."quantity") AS INTEGER) AS "taken"
    FROM "Redemption" r
    JOIN "RedemptionLine" l ON l."villageId" = r."villageId" AND l."redemptionId" = r."id"
    JOIN "Good" g ON g."villageId" = l."villageId" AND g."id" = l."goodId"
    WHERE r."villageId" = ${villageId} AND r."windowId" = ${window.id}
      AND r."cancelledAt" IS NULL AND g."limitPerWindow" IS NOT NULL
    GROUP BY r."householdId", l."goodId"`
  return readRows(takenRow, rows)
}

function narrowed({ groupId, number }: SlipsAsked): Prisma.Sql {
  const group = groupId ? Prisma.sql`AND h."groupId" = ${groupId}` : Prisma.empty
  const one = number ? Prisma.sql`AND h."number" = CAST(${number} AS INTEGER)` : Prisma.empty
  return Prisma.sql`${group} ${one}`
}
