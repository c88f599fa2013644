import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma, type Window } from '@/lib/db/generated/sqlite/client'
import { onPage } from '@/lib/db/on-page'
import { bool, instant, int, readRows } from '@/lib/db/set-based'
import { goodsRead, goodsTogether } from '@/lib/ledger/goods-together'
import { waitingPoints } from '@/lib/ledger/spend-points'
import type { CivilDate } from '@/lib/shared/civil-date'

export const redemptionsPerPage = 50
export const windowsPerPage = 50

/** The balance, and how much of it can be spent in a window with this cut-off month. */
export async function pointsToSpend(
  reader: Reader,
  villageId: string,
  householdId: string,
  cutoffMonth: string,
): Promise<{ balance: number; spendable: number }> {
  const waiting = waitingPoints(villageId, Prisma.sql`h."id"`, Prisma.sql`${cutoffMonth}`)
  const rows = await reader.$queryRaw`
    SELECT h."balance", h."balance" - ${waiting} AS "spendable"
    FROM "Household" h WHERE h."villageId" = ${villageId} AND h."id" = ${householdId}`
  const [points] = readRows(z.object({ balance: int, spendable: int }), rows)
  return points ?? { balance: 0, spendable: 0 }
}

/** What a household took in a window, cancelled ones left out: pieces by good. */
export async function goodsTakenInWindow(
  reader: Reader,
  villageId: string,
  windowId: string,
  householdId: string,
): Promise<Map<string, number>> {
  const rows = await reader.$queryRaw`
    SELECT l."goodId", CAST(SUM(l."quantity") AS INTEGER) AS "quantity"
    FROM "RedemptionLine" l
    JOIN "Redemption" r ON r."villageId" = l."villageId" AND r."id" = l."redemptionId"
    WHERE r."villageId" = ${villageId} AND r."windowId" = ${windowId}
      AND r."householdId" = ${householdId} AND r."cancelledAt" IS NULL
    GROUP BY l."goodId"`
  const taken = readRows(z.object({ goodId: z.string(), quantity: int }), rows)
  return new Map(taken.map(({ goodId, quantity }) => [goodId, quantity]))
}

/** The one open window, or null. */
export async function openWindowOf(reader: Reader, villageId: string): Promise<Window | null> {
  return reader.window.findFirst({ where: { villageId, state: 'OPEN' } })
}

/** The next planned window that has not passed, or null. */
export async function nextWindowOf(
  reader: Reader,
  villageId: string,
  today: string,
): Promise<Window | null> {
  return reader.window.findFirst({
    where: { villageId, state: 'PLANNED', closesOn: { gte: today } },
    orderBy: { opensOn: 'asc' },
  })
}

export interface WindowWithFigures extends Window {
  baskets: number
  points: number
}

/**
 * A page of the windows, newest first, with how many baskets went out and for how many points. A
 * page that lies behind the last one is the first.
 */
export async function windowsPage(
  reader: Reader,
  villageId: string,
  page: number,
): Promise<{ windows: WindowWithFigures[]; total: number; page: number }> {
  const [windows, total] = await Promise.all([
    reader.window.findMany({
      where: { villageId },
      orderBy: [{ opensOn: 'desc' }, { id: 'desc' }],
      take: windowsPerPage,
      skip: (page - 1) * windowsPerPage,
    }),
    reader.window.count({ where: { villageId } }),
  ])
  if (windows.length === 0 && page > 1) return windowsPage(reader, villageId, 1)
  const sums = await reader.redemption.groupBy({
    by: ['windowId'],
    where: { villageId, cancelledAt: null, windowId: { in: windows.map(({ id }) => id) } },
    _count: { _all: true },
    _sum: { points: true },
  })
  const figures = new Map(sums.map((sum) => [sum.windowId, sum]))
  return {
    total,
    page,
    windows: windows.map((window) => ({
      ...window,
      baskets: figures.get(window.id)?._count._all ?? 0,
      points: figures.get(window.id)?._sum.points ?? 0,
    })),
  }
}

/** The windows a new one is told apart from: the last ones, newest first. */
export async function lastWindows(reader: Reader, villageId: string): Promise<Window[]> {
  return reader.window.findMany({
    where: { villageId },
    orderBy: [{ opensOn: 'desc' }, { id: 'desc' }],
    take: windowsPerPage,
  })
}

/** A plan that can still be changed, or null. */
export async function plannedWindow(
  reader: Reader,
  villageId: string,
  windowId: string,
): Promise<Window | null> {
  return reader.window.findFirst({ where: { villageId, id: windowId, state: 'PLANNED' } })
}

const windowFigures = z.object({
  baskets: int,
  households: int,
  points: int,
  pieces: int,
  cancelled: int,
  /** Handed over and not ticked off as signed. */
  unsigned: int,
  /** To be carried to the house, and not there yet. */
  underway: int,
  /** Carried to the house or to be, cancelled ones too. */
  deliveries: int,
  /** Of one day, cancelled ones too. */
  ofDay: int,
})
const windowSums = windowFigures.extend({
  cutoffClosed: bool,
  noticeDays: int,
  yearEnd: z.enum(['CARRY', 'EXPIRE']),
  expiresOn: z.string().nullable(),
})

export interface WindowWithSums extends Window {
  figures: z.infer<typeof windowFigures>
  /** Then it can be opened: what can be spent is what was posted. */
  cutoffClosed: boolean
  /** How long the village's months hang before they are closed; 0: not at all. */
  noticeDays: number
  /** What becomes of points that a year-end window leaves over. */
  yearEnd: 'CARRY' | 'EXPIRE'
  /** From when on they expire, where that was announced. */
  expiresOn: CivilDate | null
}

/** A window, and what was handed out in it; null for a stranger's id. */
export async function windowById(
  reader: Reader,
  villageId: string,
  windowId: string,
  day: CivilDate,
): Promise<WindowWithSums | null> {
  const window = await reader.window.findFirst({ where: { villageId, id: windowId } })
  if (!window) return null
  const rows = await reader.$queryRaw`
    SELECT COUNT(*) - COUNT(r."cancelledAt") AS "baskets", COUNT(r."cancelledAt") AS "cancelled",
      COUNT(DISTINCT CASE WHEN r."cancelledAt" IS NULL THEN r."householdId" END) AS "households",
      COALESCE(SUM(CASE WHEN r."cancelledAt" IS NULL THEN r."points" END), 0) AS "points",
      COUNT(CASE WHEN r."cancelledAt" IS NULL AND r."signedAt" IS NULL THEN 1 END) AS "unsigned",
      COUNT(CASE WHEN r."homeDelivery" AND r."cancelledAt" IS NULL AND r."deliveredAt" IS NULL
        THEN 1 END) AS "underway",
      COUNT(CASE WHEN r."homeDelivery" THEN 1 END) AS "deliveries",
      COUNT(CASE WHEN r."redeemedOn" = ${day} THEN 1 END) AS "ofDay",
      (SELECT v."openMonth" > ${window.cutoffMonth} AND NOT EXISTS (
          SELECT 1 FROM "Month" m WHERE m."villageId" = v."id" AND m."state" = 'NOTICE'
            AND m."month" <= ${window.cutoffMonth})
        FROM "Village" v WHERE v."id" = ${villageId}) AS "cutoffClosed",
      (SELECT v."noticeDays" FROM "Village" v WHERE v."id" = ${villageId}) AS "noticeDays",
      (SELECT CAST(v."yearEnd" AS TEXT) FROM "Village" v WHERE v."id" = ${villageId}) AS "yearEnd",
      (SELECT e."expiresOn" FROM "Expiry" e
        WHERE e."villageId" = ${villageId} AND e."windowId" = ${windowId}
          AND e."withdrawnAt" IS NULL) AS "expiresOn",
      (SELECT COALESCE(SUM(l."quantity"), 0) FROM "RedemptionLine" l
        JOIN "Redemption" given ON given."villageId" = l."villageId" AND given."id" = l."redemptionId"
        WHERE given."villageId" = ${villageId} AND given."windowId" = ${windowId}
          AND given."cancelledAt" IS NULL) AS "pieces"
    FROM "Redemption" r WHERE r."villageId" = ${villageId} AND r."windowId" = ${windowId}`
  const [sums] = readRows(windowSums, rows)
  if (!sums) throw new Error('a sum without groups is always one row')
  const { cutoffClosed, noticeDays, yearEnd, expiresOn, ...figures } = sums
  return { ...window, figures, cutoffClosed, noticeDays, yearEnd, expiresOn }
}

/** One redemption with its lines, household and window; null for a stranger's id. */
export async function redemptionById(reader: Reader, villageId: string, redemptionId: string) {
  return reader.redemption.findFirst({
    where: { villageId, id: redemptionId },
    include: {
      lines: { orderBy: { position: 'asc' } },
      household: { select: { number: true, headName: true } },
      window: true,
    },
  })
}

export type RedemptionSlip = NonNullable<Awaited<ReturnType<typeof redemptionById>>>

/** Who handed a redemption over, and who cancelled it. */
export async function handsOf(
  reader: Reader,
  { villageId, clerkId, cancelledById }: RedemptionSlip,
): Promise<{ clerk: string; cancelledBy: string | null }> {
  const staff = await reader.staff.findMany({
    where: { villageId, id: { in: [clerkId, cancelledById ?? clerkId] } },
    select: { id: true, name: true },
  })
  const nameOf = (staffId: string) => staff.find(({ id }) => id === staffId)?.name ?? ''
  return { clerk: nameOf(clerkId), cancelledBy: cancelledById && nameOf(cancelledById) }
}

const redemptionRow = z.object({
  id: z.string(),
  receipt: int,
  number: int,
  headName: z.string(),
  /** `毛巾 ×1`, `牙刷 ×2` */
  goods: goodsRead,
  points: int,
  collectorName: z.string(),
  collectorRelation: z.string().nullable(),
  homeDelivery: bool,
  deliveredAt: instant.nullable(),
  clerk: z.string().nullable(),
  redeemedAt: instant,
  onPaper: bool,
  signedAt: instant.nullable(),
  cancelledAt: instant.nullable(),
  cancelReason: z.string().nullable(),
})
export type RedemptionInList = z.infer<typeof redemptionRow>

/** A page of a window's redemptions in one statement, newest first: all, of one day, or those carried home. */
export async function redemptionsOfWindow(
  reader: Reader,
  villageId: string,
  windowId: string,
  { page, day, carried }: { page: number; day?: CivilDate; carried?: boolean },
): Promise<RedemptionInList[]> {
  const ofDay = day ? Prisma.sql`AND r."redeemedOn" = ${day}` : Prisma.empty
  const toHouse = carried ? Prisma.sql`AND r."homeDelivery"` : Prisma.empty
  const rows = await reader.$queryRaw`
    SELECT r."id", r."receipt", h."number", h."headName", r."points", r."collectorName",
      r."collectorRelation", r."homeDelivery", r."deliveredAt", clerk."name" AS "clerk", r."redeemedAt", r."onPaper", r."signedAt",
      r."cancelledAt",
      r."cancelReason",
      ${goodsTogether(Prisma.sql`r."villageId"`, Prisma.sql`r."id"`)} AS "goods"
    FROM "Redemption" r
    JOIN "Household" h ON h."villageId" = r."villageId" AND h."id" = r."householdId"
    LEFT JOIN "Staff" clerk ON clerk."villageId" = r."villageId" AND clerk."id" = r."clerkId"
    WHERE r."villageId" = ${villageId} AND r."windowId" = ${windowId} ${ofDay} ${toHouse}
    ORDER BY r."receipt" DESC
    ${onPage(page, redemptionsPerPage)}`
  return readRows(redemptionRow, rows)
}
