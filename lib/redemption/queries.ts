import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma, type Window } from '@/lib/db/generated/sqlite/client'
import { int, readRows } from '@/lib/db/set-based'
import { waitingPoints } from '@/lib/ledger/spend-points'

export const redemptionsPerPage = 50

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

/** All windows, newest first, with how many baskets went out and for how many points. */
export async function windowsWithFigures(
  reader: Reader,
  villageId: string,
): Promise<WindowWithFigures[]> {
  const [windows, sums] = await Promise.all([
    reader.window.findMany({ where: { villageId }, orderBy: { opensOn: 'desc' } }),
    reader.redemption.groupBy({
      by: ['windowId'],
      where: { villageId, cancelledAt: null },
      _count: { _all: true },
      _sum: { points: true },
    }),
  ])
  const figures = new Map(sums.map((sum) => [sum.windowId, sum]))
  return windows.map((window) => ({
    ...window,
    baskets: figures.get(window.id)?._count._all ?? 0,
    points: figures.get(window.id)?._sum.points ?? 0,
  }))
}

/** One redemption with its lines and household, or null. */
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

/** A page of a window's redemptions, newest first. */
export async function redemptionsOfWindow(
  reader: Reader,
  villageId: string,
  windowId: string,
  page: number,
) {
  const redemptions = await reader.redemption.findMany({
    where: { villageId, windowId },
    orderBy: { receipt: 'desc' },
    take: redemptionsPerPage + 1,
    skip: (page - 1) * redemptionsPerPage,
    include: {
      lines: { orderBy: { position: 'asc' } },
      household: { select: { number: true, headName: true } },
    },
  })
  return {
    redemptions: redemptions.slice(0, redemptionsPerPage),
    hasNext: redemptions.length > redemptionsPerPage,
  }
}
