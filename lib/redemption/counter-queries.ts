import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma, type Window } from '@/lib/db/generated/sqlite/client'
import { int, readRows } from '@/lib/db/set-based'
import { priceThen } from '@/lib/goods/priced-then'
import { waitingPoints } from '@/lib/ledger/spend-points'
import type { CivilDate } from '@/lib/shared/civil-date'
import { sha256 } from '@/lib/shared/hash'

/** The open window, else the next planned one, else null. */
export async function windowAtCounter(
  reader: Reader,
  villageId: string,
  today: CivilDate,
): Promise<Window | null> {
  return reader.window.findFirst({
    where: {
      villageId,
      OR: [{ state: 'OPEN' }, { state: 'PLANNED', closesOn: { gte: today } }],
    },
    // a planned one has not been opened yet
    orderBy: [{ openedAt: { sort: 'desc', nulls: 'last' } }, { opensOn: 'asc' }],
  })
}

// no name holds a control character
const nameBreak = '\u001f'

const counterHousehold = z.object({
  id: z.string(),
  number: int,
  headName: z.string(),
  groupName: z.string(),
  living: z.enum(['HOME', 'AWAY', 'MOVED', 'CLOSED']),
  barredUntil: z.string().nullable(),
  members: z
    .string()
    .nullable()
    .transform((joined) => joined?.split(nameBreak) ?? []),
  balance: int,
  waiting: int,
  usedInWindow: int,
})

/** A household as the counter may see it: nothing of debts, deductions and reasons. */
export interface HouseholdAtCounter {
  id: string
  number: number
  headName: string
  groupName: string
  /** Names, the head first. */
  members: string[]
  mayRedeem: boolean
  /** What can be spent up to the cut-off month, and within the window's cap; never below zero. */
  spendable: number
  /** What was earned after it and waits for the next window; never below zero. */
  waiting: number
}

/** What a window says about the points that can be used in it. */
export type WindowTerms = Pick<Window, 'id' | 'cutoffMonth' | 'capPoints'>

/** In one statement; null for an id that is no household's of this village. */
export async function householdAtCounter(
  reader: Reader,
  villageId: string,
  householdId: string,
  { window, today }: { window: WindowTerms | null; today: CivilDate },
): Promise<HouseholdAtCounter | null> {
  const waits = window
    ? waitingPoints(villageId, Prisma.sql`h."id"`, Prisma.sql`${window.cutoffMonth}`)
    : Prisma.sql`0`
  const rows = await reader.$queryRaw`
    SELECT h."id", h."number", h."headName", g."name" AS "groupName",
      CAST(h."living" AS TEXT) AS "living", h."barredUntil", h."balance", ${waits} AS "waiting",
      (SELECT CAST(COALESCE(SUM(r."points"), 0) AS INTEGER) FROM "Redemption" r
        WHERE r."villageId" = h."villageId" AND r."householdId" = h."id"
          AND r."windowId" = ${window?.id ?? ''} AND r."cancelledAt" IS NULL) AS "usedInWindow",
      (SELECT string_agg(m."name", ${nameBreak} ORDER BY m."position") FROM "Member" m
        WHERE m."villageId" = h."villageId" AND m."householdId" = h."id" AND m."leftOn" IS NULL)
        AS "members"
    FROM "Household" h
    JOIN "Group" g ON g."villageId" = h."villageId" AND g."id" = h."groupId"
    WHERE h."villageId" = ${villageId} AND h."id" = ${householdId}`
  const [row] = readRows(counterHousehold, rows)
  if (!row) return null
  const { living, barredUntil, balance, waiting, usedInWindow, ...household } = row
  const cap = window?.capPoints == null ? Number.POSITIVE_INFINITY : window.capPoints - usedInWindow
  const barred = barredUntil !== null && barredUntil > today
  return {
    ...household,
    mayRedeem: !barred && living !== 'CLOSED',
    spendable: Math.max(0, Math.min(balance - waiting, cap)),
    // what pays for a debt first does not wait
    waiting: Math.max(0, Math.min(waiting, balance)),
  }
}

/**
 * What a till shows, as one text that changes when another counter or the office changes any of it:
 * the household's balance, the window, and the stock and price of every good.
 */
export async function figuresAtCounter(
  reader: Reader,
  villageId: string,
  householdId: string,
  day: CivilDate,
): Promise<string> {
  const rows = await reader.$queryRaw`
    SELECT v."openWindowId" AS "window", h."balance", h."barredUntil",
      (SELECT string_agg(g."id" || ':' || CAST(g."stock" AS TEXT) || ':'
          || CAST(${priceThen(Prisma.sql`g`, day)} AS TEXT), ' ' ORDER BY g."position")
        FROM "Good" g WHERE g."villageId" = v."id" AND g."archivedAt" IS NULL) AS "shelf"
    FROM "Village" v
    LEFT JOIN "Household" h ON h."villageId" = v."id" AND h."id" = ${householdId}
    WHERE v."id" = ${villageId}`
  return sha256(JSON.stringify(readRows(figuresRow, rows)))
}

const figuresRow = z.object({
  window: z.string().nullable(),
  balance: int.nullable(),
  barredUntil: z.string().nullable(),
  shelf: z.string().nullable(),
})

const shelfGood = z.object({
  id: z.string(),
  key: int,
  name: z.string(),
  unit: z.string(),
  points: int,
  stock: int,
  barcode: z.string().nullable(),
  pictureId: z.string().nullable(),
  limit: int.nullable(),
  taken: int,
  pinyin: z.string(),
  initials: z.string(),
})

/** A good on the till's shelf; `taken` is what this household already took in this window. */
export type ShelfGood = z.infer<typeof shelfGood>

/** Goods on the counter in the order of their keys, for one household, in one statement. */
export async function shelfAtCounter(
  reader: Reader,
  villageId: string,
  { windowId, householdId, day }: { windowId: string; householdId: string; day: CivilDate },
): Promise<ShelfGood[]> {
  const rows = await reader.$queryRaw`
    SELECT g."id", g."position" AS "key", g."name", g."unit", g."stock", g."barcode",
      ${priceThen(Prisma.sql`g`, day)} AS "points",
      g."limitPerWindow" AS "limit", g."pinyin", g."initials", (
        SELECT p."id" FROM "Photo" p
        WHERE p."villageId" = g."villageId" AND p."goodId" = g."id" AND p."removedAt" IS NULL
        ORDER BY p."addedAt" DESC, p."id" DESC LIMIT 1) AS "pictureId",
      (SELECT CAST(COALESCE(SUM(l."quantity"), 0) AS INTEGER) FROM "RedemptionLine" l
        JOIN "Redemption" r ON r."villageId" = l."villageId" AND r."id" = l."redemptionId"
        WHERE l."villageId" = g."villageId" AND l."goodId" = g."id"
          AND r."windowId" = ${windowId} AND r."householdId" = ${householdId}
          AND r."cancelledAt" IS NULL) AS "taken"
    FROM "Good" g WHERE g."villageId" = ${villageId} AND g."archivedAt" IS NULL
    ORDER BY g."position"`
  return readRows(shelfGood, rows)
}
