import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { bool, int, readRows } from '@/lib/db/set-based'
import { priceThen } from '@/lib/goods/priced-then'
import { waitingPoints } from '@/lib/ledger/spend-points'
import type { CivilDate } from '@/lib/shared/civil-date'
import type { ShelfGood } from './take-home'

export const passbookLinesPerPage = 20

const headRow = z.object({
  number: int,
  headName: z.string(),
  groupName: z.string(),
  balance: int,
  mayRedeem: bool,
  entries: int,
  merged: int,
  waiting: bool,
  reminded: bool,
  honoured: bool,
  windowName: z.string().nullable(),
  windowOpen: bool.nullable(),
  opensOn: z.string().nullable(),
  closesOn: z.string().nullable(),
  cutoffMonth: z.string().nullable(),
  capPoints: int.nullable(),
  usedInWindow: int,
  expiresOn: z.string().nullable(),
  waitingPoints: int,
})

export interface PassbookWindow {
  name: string
  /** Or else planned. */
  open: boolean
  opensOn: CivilDate
  closesOn: CivilDate
  /** Points of later months wait for the window after it. */
  cutoffMonth: string
  /** The most a household may use in it, and what it used already; null without a limit. */
  cap: { points: number; used: number } | null
}

/** The first page of a passbook. Why a household may not redeem is told in the office alone. */
export interface PassbookHead {
  number: number
  headName: string
  groupName: string
  balance: number
  mayRedeem: boolean
  /** Lines of the passbook. */
  entries: number
  /** Households that were merged into this one. */
  merged: number
  /** Whether a deed waits for review, whether it was ever reminded or honoured: seldom, so read apart. */
  waiting: boolean
  reminded: boolean
  honoured: boolean
  /** The open window, else the next one that is planned. */
  window: PassbookWindow | null
  /** From when on what the year-end window leaves over expires; null while points carry over. */
  expiresOn: CivilDate | null
  /** What of the balance does not wait for the window after that one; without one, the balance. */
  posted: number
  /** What the window's limit still leaves the household; null without a limit. */
  left: number | null
}

/** Whose passbook it is, what is in it, and when it can be spent: one statement. */
export async function passbookHead(
  reader: Reader,
  villageId: string,
  householdId: string,
  today: CivilDate,
): Promise<PassbookHead> {
  const waiting = waitingPoints(villageId, Prisma.sql`h."id"`, Prisma.sql`w."cutoffMonth"`)
  const rows = await reader.$queryRaw`
    SELECT h."number", h."headName", g."name" AS "groupName", h."balance",
      (h."barredUntil" IS NULL OR h."barredUntil" <= ${today})
        AND CAST(h."living" AS TEXT) <> 'CLOSED' AS "mayRedeem",
      (SELECT COUNT(*) FROM "Entry" l
        WHERE l."villageId" = h."villageId" AND l."householdId" = h."id") AS "entries",
      (SELECT COUNT(*) FROM "Household" p
        WHERE p."villageId" = h."villageId" AND p."mergedIntoId" = h."id") AS "merged",
      EXISTS (SELECT 1 FROM "Household" d
        JOIN "Claim" c ON c."villageId" = d."villageId" AND c."householdId" = d."id"
        WHERE d."villageId" = h."villageId" AND (d."id" = h."id" OR d."mergedIntoId" = h."id")
          AND CAST(c."status" AS TEXT) IN ('WAITING', 'POSTPONED')) AS "waiting",
      EXISTS (SELECT 1 FROM "Reminder" r
        WHERE r."villageId" = h."villageId" AND r."householdId" = h."id") AS "reminded",
      EXISTS (SELECT 1 FROM "Household" p
        JOIN "Award" a ON a."villageId" = p."villageId" AND a."householdId" = p."id"
        JOIN "HonourDecision" y ON y."villageId" = a."villageId" AND y."id" = a."decisionId"
          AND y."withdrawnAt" IS NULL
        WHERE p."villageId" = h."villageId" AND (p."id" = h."id" OR p."mergedIntoId" = h."id"))
        AS "honoured",
      w."name" AS "windowName", CAST(w."state" AS TEXT) = 'OPEN' AS "windowOpen",
      w."opensOn", w."closesOn", w."cutoffMonth", w."capPoints",
      (SELECT CAST(COALESCE(SUM(r."points"), 0) AS INTEGER) FROM "Redemption" r
        WHERE r."villageId" = w."villageId" AND r."householdId" = h."id" AND r."windowId" = w."id"
          AND r."cancelledAt" IS NULL) AS "usedInWindow",
      ${waiting} AS "waitingPoints",
      (SELECT MIN(x."expiresOn") FROM "Expiry" x WHERE x."villageId" = h."villageId"
        AND x."withdrawnAt" IS NULL AND x."doneAt" IS NULL) AS "expiresOn"
    FROM "Household" h
    JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
    LEFT JOIN "Window" w ON w."villageId" = h."villageId" AND w."id" = (
      SELECT n."id" FROM "Window" n
      WHERE n."villageId" = ${villageId} AND (CAST(n."state" AS TEXT) = 'OPEN'
        OR CAST(n."state" AS TEXT) = 'PLANNED' AND n."closesOn" >= ${today})
      ORDER BY CASE CAST(n."state" AS TEXT) WHEN 'OPEN' THEN 0 ELSE 1 END, n."opensOn" LIMIT 1)
    WHERE h."villageId" = ${villageId} AND h."id" = ${householdId}`
  const [row] = readRows(headRow, rows)
  if (!row) throw new Error('the household of this card does not exist')
  return headOf(row)
}

function headOf(row: z.infer<typeof headRow>): PassbookHead {
  const { windowName, windowOpen, opensOn, closesOn, cutoffMonth, ...ofWindow } = row
  const { capPoints, usedInWindow, waitingPoints, ...head } = ofWindow
  const cap = capPoints === null ? null : { points: capPoints, used: usedInWindow }
  const window =
    windowName !== null && opensOn !== null && closesOn !== null && cutoffMonth !== null
      ? { name: windowName, open: windowOpen ?? false, opensOn, closesOn, cutoffMonth, cap }
      : null
  const posted = head.balance - waitingPoints
  // a window that was given its limit later may find more used than it allows
  const left = cap && Math.max(0, cap.points - cap.used)
  return { ...head, window, posted, left }
}

const shelfRow = z.object({
  name: z.string(),
  points: int,
  stock: int,
  limitPerWindow: int.nullable(),
  taken: int,
})

/** The goods on offer, and what this household took of the limited ones in the open window. */
export async function shelfFor(
  reader: Reader,
  villageId: string,
  householdId: string,
  day: CivilDate,
): Promise<ShelfGood[]> {
  const rows = await reader.$queryRaw`
    SELECT g."name", ${priceThen(Prisma.sql`g`, day)} AS "points", g."stock", g."limitPerWindow",
      CASE WHEN g."limitPerWindow" IS NULL THEN 0 ELSE (
        SELECT CAST(COALESCE(SUM(l."quantity"), 0) AS INTEGER) FROM "RedemptionLine" l
        JOIN "Redemption" r ON r."villageId" = l."villageId" AND r."id" = l."redemptionId"
        WHERE l."villageId" = g."villageId" AND l."goodId" = g."id"
          AND r."householdId" = ${householdId} AND r."windowId" = v."openWindowId"
          AND r."cancelledAt" IS NULL) END AS "taken"
    FROM "Good" g
    JOIN "Village" v ON v."id" = g."villageId"
    WHERE g."villageId" = ${villageId} AND g."archivedAt" IS NULL
    ORDER BY g."position"`
  return readRows(shelfRow, rows)
}
