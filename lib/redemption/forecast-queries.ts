import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { int, readRows } from '@/lib/db/set-based'
import { costOfOne } from '@/lib/goods/cost-of-one'
import { priceThen } from '@/lib/goods/priced-then'
import { waitingPoints } from '@/lib/ledger/spend-points'
import type { CivilDate } from '@/lib/shared/civil-date'
import type { WindowTerms } from './counter-queries'

/** Windows looked back at: a year of quarters. */
const lookedBack = 4

const owedRow = z.object({ households: int, owed: int })

/**
 * What the store owes: the points that households can use in a window, or without one all that they
 * hold, and how many households hold any. Debts are nothing that is owed.
 */
export async function owedPoints(
  reader: Reader,
  villageId: string,
  window: Pick<WindowTerms, 'cutoffMonth' | 'capPoints'> | null,
): Promise<z.infer<typeof owedRow>> {
  const waits = window
    ? waitingPoints(villageId, Prisma.sql`h."id"`, Prisma.sql`${window.cutoffMonth}`)
    : Prisma.sql`0`
  const most = window?.capPoints ?? 2_000_000_000
  const rows = await reader.$queryRaw`
    SELECT CAST(COUNT(CASE WHEN p."points" > 0 THEN 1 END) AS INTEGER) AS "households",
      CAST(COALESCE(SUM(CASE WHEN p."points" > CAST(${most} AS INTEGER) THEN CAST(${most} AS INTEGER)
        WHEN p."points" > 0 THEN p."points" ELSE 0 END), 0) AS INTEGER) AS "owed"
    FROM (SELECT h."balance" - ${waits} AS "points" FROM "Household" h
      WHERE h."villageId" = ${villageId} AND CAST(h."living" AS TEXT) <> 'CLOSED') p`
  return readRows(owedRow, rows)[0] ?? { households: 0, owed: 0 }
}

const goodRow = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  points: int,
  stock: int,
  costFen: int.nullable(),
  given: int,
  wanted: int,
  wished: int,
  windows: int,
})
export type GoodInForecast = z.infer<typeof goodRow>

/** The shelf, what of it went out in the last windows, what households still wait for and wish. */
export async function goodsInForecast(
  reader: Reader,
  villageId: string,
  day: CivilDate,
): Promise<GoodInForecast[]> {
  const last = await reader.window.findMany({
    where: { villageId, state: 'CLOSED' },
    orderBy: { closedAt: 'desc' },
    take: lookedBack,
    select: { id: true },
  })
  const inLast =
    last.length === 0
      ? Prisma.sql`1 = 0`
      : Prisma.sql`r."windowId" IN (${Prisma.join(last.map(({ id }) => id))})`
  const rows = await reader.$queryRaw`
    SELECT g."id", g."name", g."unit", ${priceThen(Prisma.sql`g`, day)} AS "points", g."stock",
      ${costOfOne(Prisma.sql`g`)} AS "costFen", CAST(${last.length} AS INTEGER) AS "windows",
      (SELECT CAST(COALESCE(SUM(l."quantity"), 0) AS INTEGER) FROM "RedemptionLine" l
        JOIN "Redemption" r ON r."villageId" = l."villageId" AND r."id" = l."redemptionId"
        WHERE l."villageId" = g."villageId" AND l."goodId" = g."id" AND r."cancelledAt" IS NULL
          AND ${inLast}) AS "given",
      (SELECT CAST(COALESCE(SUM(s."quantity"), 0) AS INTEGER) FROM "Shortage" s
        WHERE s."villageId" = g."villageId" AND s."goodId" = g."id" AND s."droppedAt" IS NULL
          AND NOT EXISTS (SELECT 1 FROM "Redemption" r
            JOIN "RedemptionLine" l ON l."villageId" = r."villageId" AND l."redemptionId" = r."id"
            WHERE r."villageId" = s."villageId" AND r."householdId" = s."householdId"
              AND l."goodId" = s."goodId" AND r."redeemedAt" > s."notedAt"
              AND r."cancelledAt" IS NULL)) AS "wanted",
      (SELECT CAST(COUNT(*) AS INTEGER) FROM "Wish" w
        WHERE w."villageId" = g."villageId" AND w."goodId" = g."id" AND w."hiddenReason" IS NULL
          AND CAST(w."state" AS TEXT) IN ('RECEIVED', 'TAKEN_UP')) AS "wished"
    FROM "Good" g WHERE g."villageId" = ${villageId} AND g."archivedAt" IS NULL
    ORDER BY g."position"`
  return readRows(goodRow, rows)
}
