import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import type { Good, Prisma } from '@/lib/db/generated/sqlite/client'
import { onPage } from '@/lib/db/on-page'
import { instant, int, readRows } from '@/lib/db/set-based'
import type { CivilDate } from '@/lib/shared/civil-date'
import { pricedOn } from './price'

export const movesPerPage = 50
/** Changes of one price that its page shows. */
const pricesShown = 20

/** A good with its price of the day that was asked for, and its newest picture. */
export interface PicturedGood extends Good {
  pictureId: string | null
}

/** Goods on the counter, in the order of their keys. */
export async function goodsOnOffer(
  reader: Reader,
  villageId: string,
  day: CivilDate,
): Promise<PicturedGood[]> {
  return goodsWhere(reader, { villageId, archivedAt: null }, day)
}

export async function archivedGoods(
  reader: Reader,
  villageId: string,
  day: CivilDate,
): Promise<PicturedGood[]> {
  return goodsWhere(reader, { villageId, archivedAt: { not: null } }, day)
}

/** One good, on the counter or not; null for a stranger's id. */
export async function goodById(
  reader: Reader,
  villageId: string,
  goodId: string,
  day: CivilDate,
): Promise<PicturedGood | null> {
  const [good] = await goodsWhere(reader, { villageId, id: goodId }, day)
  return good ?? null
}

async function goodsWhere(
  reader: Reader,
  where: Prisma.GoodWhereInput,
  day: CivilDate,
): Promise<PicturedGood[]> {
  const goods = await reader.good.findMany({
    where,
    orderBy: { position: 'asc' },
    include: {
      pictures: {
        where: { removedAt: null },
        orderBy: [{ addedAt: 'desc' }, { id: 'desc' }],
        take: 1,
        select: { id: true },
      },
    },
  })
  return goods.map(({ pictures, ...good }) => ({
    ...pricedOn(good, day),
    pictureId: pictures[0]?.id ?? null,
  }))
}

const priceLine = z.object({
  id: z.string(),
  points: int,
  holdsFrom: z.string(),
  recordedAt: instant,
  recordedBy: z.string().nullable(),
})

/** What a good has cost and who said so, the newest change first. */
export async function pricesOfGood(reader: Reader, villageId: string, goodId: string) {
  const rows = await reader.$queryRaw`
    SELECT p."id", p."points", p."holdsFrom", p."recordedAt", s."name" AS "recordedBy"
    FROM "PriceChange" p
    LEFT JOIN "Staff" s ON s."villageId" = p."villageId" AND s."id" = p."recordedById"
    WHERE p."villageId" = ${villageId} AND p."goodId" = ${goodId}
    ORDER BY p."recordedAt" DESC, p."id" DESC
    LIMIT CAST(${pricesShown} AS INTEGER)`
  return readRows(priceLine, rows)
}

const stockMove = z.object({
  id: z.string(),
  kind: z.enum([
    'BOUGHT',
    'DONATED',
    'GIVEN',
    'RETURNED',
    'EXCHANGED',
    'DAMAGED',
    'SENT_BACK',
    'COUNTED',
  ]),
  quantity: int,
  stockAfter: int,
  counted: int.nullable(),
  costFen: int.nullable(),
  invoice: z.string().nullable(),
  donor: z.string().nullable(),
  supplier: z.string().nullable(),
  reason: z.string().nullable(),
  recordedAt: instant,
  recordedBy: z.string().nullable(),
  /** Of the redemption it belongs to, if it was given out or came back. */
  receipt: int.nullable(),
  redemptionId: z.string().nullable(),
  windowId: z.string().nullable(),
  total: int,
})
export type StockMoveLine = z.infer<typeof stockMove>

/**
 * A page of a good's moves, newest first, and how many there are, in one statement. A page that
 * lies behind the last one is the first.
 */
export async function movesOfGood(
  reader: Reader,
  villageId: string,
  goodId: string,
  page: number,
): Promise<{ moves: StockMoveLine[]; total: number; page: number }> {
  const rows = await reader.$queryRaw`
    SELECT m."id", CAST(m."kind" AS TEXT) AS "kind", m."quantity", m."stockAfter", m."counted",
      m."costFen", m."invoice", m."donor", m."supplier", m."reason", m."recordedAt", s."name" AS "recordedBy", r."receipt",
      m."redemptionId", r."windowId", COUNT(*) OVER () AS "total"
    FROM "StockMove" m
    LEFT JOIN "Staff" s ON s."villageId" = m."villageId" AND s."id" = m."recordedById"
    LEFT JOIN "Redemption" r ON r."villageId" = m."villageId" AND r."id" = m."redemptionId"
    WHERE m."villageId" = ${villageId} AND m."goodId" = ${goodId}
    ORDER BY m."recordedAt" DESC, COALESCE(r."receipt", 0) DESC, m."id" DESC
    ${onPage(page, movesPerPage)}`
  const moves = readRows(stockMove, rows)
  if (moves.length === 0 && page > 1) return movesOfGood(reader, villageId, goodId, 1)
  return { moves, total: moves[0]?.total ?? 0, page }
}
