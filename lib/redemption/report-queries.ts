import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { Prisma, type Window } from '@/lib/db/generated/sqlite/client'
import { int, readRows } from '@/lib/db/set-based'
import { costOfOne } from '@/lib/goods/cost-of-one'
import { goodsRead, goodsTogether } from '@/lib/ledger/goods-together'

const sumsRow = z.object({ slips: int, lines: int, entries: int, moved: int, pieces: int })
/** One figure four times, each from records of its own: they agree, or the report says so. */
export type WindowCheck = z.infer<typeof sumsRow>

/** Points on the slips, on their lines and in the book; pieces on the lines and off the shelf. */
export async function checkOfWindow(
  reader: Reader,
  villageId: string,
  windowId: string,
): Promise<WindowCheck> {
  const ofWindow = Prisma.sql`SELECT r."id" FROM "Redemption" r
    WHERE r."villageId" = ${villageId} AND r."windowId" = ${windowId}`
  const standing = Prisma.sql`${ofWindow} AND r."cancelledAt" IS NULL`
  const sum = (what: Prisma.Sql, from: Prisma.Sql) =>
    Prisma.sql`(SELECT CAST(COALESCE(SUM(${what}), 0) AS INTEGER) FROM ${from})`
  const rows = await reader.$queryRaw`
    SELECT
      ${sum(Prisma.sql`s."points"`, Prisma.sql`"Redemption" s WHERE s."id" IN (${standing})`)} AS "slips",
      ${sum(
        Prisma.sql`l."points" * l."quantity"`,
        Prisma.sql`"RedemptionLine" l WHERE l."villageId" = ${villageId}
          AND l."redemptionId" IN (${standing})`,
      )} AS "lines",
      ${sum(
        Prisma.sql`-e."points"`,
        Prisma.sql`"Entry" e WHERE e."villageId" = ${villageId}
          AND e."redemptionId" IN (${ofWindow})`,
      )} AS "entries",
      ${sum(
        Prisma.sql`-m."quantity"`,
        Prisma.sql`"StockMove" m WHERE m."villageId" = ${villageId}
          AND CAST(m."kind" AS TEXT) <> 'EXCHANGED' AND m."redemptionId" IN (${ofWindow})`,
      )} AS "moved",
      ${sum(
        Prisma.sql`p."quantity"`,
        Prisma.sql`"RedemptionLine" p WHERE p."villageId" = ${villageId}
          AND p."redemptionId" IN (${standing})`,
      )} AS "pieces"`
  const [check] = readRows(sumsRow, rows)
  if (!check) throw new Error('a sum without groups is always one row')
  return check
}

const goodRow = z.object({
  goodId: z.string(),
  goodName: z.string(),
  unit: z.string(),
  pieces: int,
  points: int,
  costFen: int.nullable(),
})

/** What went out, good by good, as it was named and priced then. */
export async function goodsGiven(reader: Reader, villageId: string, windowId: string) {
  const rows = await reader.$queryRaw`
    SELECT given.*, ${costOfOne(Prisma.sql`g`)} * given."pieces" AS "costFen"
    FROM (SELECT l."villageId", l."goodId", MAX(l."goodName") AS "goodName",
        MAX(l."unit") AS "unit", SUM(l."quantity") AS "pieces",
        SUM(l."points" * l."quantity") AS "points"
      FROM "RedemptionLine" l
      JOIN "Redemption" r ON r."villageId" = l."villageId" AND r."id" = l."redemptionId"
      WHERE r."villageId" = ${villageId} AND r."windowId" = ${windowId} AND r."cancelledAt" IS NULL
      GROUP BY l."villageId", l."goodId") given
    JOIN "Good" g ON g."villageId" = given."villageId" AND g."id" = given."goodId"
    ORDER BY g."position"`
  return readRows(goodRow, rows)
}

const householdRow = z.object({
  number: int,
  headName: z.string(),
  goods: goodsRead,
  points: int,
})

/** What each household took, slip by slip, by number: as it is published. */
export async function householdsServed(reader: Reader, villageId: string, windowId: string) {
  const rows = await reader.$queryRaw`
    SELECT h."number", h."headName", r."points",
      ${goodsTogether(Prisma.sql`r."villageId"`, Prisma.sql`r."id"`)} AS "goods"
    FROM "Redemption" r
    JOIN "Household" h ON h."villageId" = r."villageId" AND h."id" = r."householdId"
    WHERE r."villageId" = ${villageId} AND r."windowId" = ${windowId} AND r."cancelledAt" IS NULL
    ORDER BY h."number", r."receipt"`
  return readRows(householdRow, rows)
}

/** Moves that one report lists; more stand in the export. */
const mostMoves = 500

/**
 * What came onto the shelf and what was lost or found on it since the window before this one was
 * closed, until this one was: for the publication of what was bought and donated.
 */
export async function movesUntil(
  reader: Reader,
  villageId: string,
  { id, closedAt }: Pick<Window, 'id' | 'closedAt'>,
) {
  const until = closedAt ?? new Date('9999-01-01')
  const before = await reader.window.findFirst({
    where: { villageId, id: { not: id }, closedAt: { lt: until } },
    orderBy: { closedAt: 'desc' },
    select: { closedAt: true },
  })
  const moves = await reader.stockMove.findMany({
    where: {
      villageId,
      kind: { in: ['BOUGHT', 'DONATED', 'DAMAGED', 'SENT_BACK', 'COUNTED', 'EXCHANGED'] },
      NOT: { kind: 'COUNTED', quantity: 0 },
      recordedAt: { gt: before?.closedAt ?? new Date(0), lte: until },
    },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    take: mostMoves,
    include: { good: { select: { name: true } } },
  })
  return moves.map(({ good, ...move }) => ({ ...move, goodName: good.name }))
}

export type MoveInReport = Awaited<ReturnType<typeof movesUntil>>[number]
