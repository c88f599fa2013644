import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import type { Good } from '@/lib/db/generated/sqlite/client'
import { instant, int, readRows } from '@/lib/db/set-based'

export const movesPerPage = 50

/** Goods on the counter, in the order of their keys. */
export async function goodsOnOffer(reader: Reader, villageId: string): Promise<Good[]> {
  return reader.good.findMany({
    where: { villageId, archivedAt: null },
    orderBy: { position: 'asc' },
  })
}

export async function archivedGoods(reader: Reader, villageId: string): Promise<Good[]> {
  return reader.good.findMany({
    where: { villageId, archivedAt: { not: null } },
    orderBy: { position: 'asc' },
  })
}

/** One good, on the counter or not; null for a stranger's id. */
export async function goodById(
  reader: Reader,
  villageId: string,
  goodId: string,
): Promise<Good | null> {
  return reader.good.findFirst({ where: { villageId, id: goodId } })
}

const stockMove = z.object({
  id: z.string(),
  kind: z.enum(['BOUGHT', 'DONATED', 'GIVEN', 'RETURNED', 'DAMAGED', 'COUNTED']),
  quantity: int,
  stockAfter: int,
  counted: int.nullable(),
  costFen: int.nullable(),
  donor: z.string().nullable(),
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
      m."costFen", m."donor", m."reason", m."recordedAt", s."name" AS "recordedBy", r."receipt",
      m."redemptionId", r."windowId", COUNT(*) OVER () AS "total"
    FROM "StockMove" m
    LEFT JOIN "Staff" s ON s."villageId" = m."villageId" AND s."id" = m."recordedById"
    LEFT JOIN "Redemption" r ON r."villageId" = m."villageId" AND r."id" = m."redemptionId"
    WHERE m."villageId" = ${villageId} AND m."goodId" = ${goodId}
    ORDER BY m."recordedAt" DESC, COALESCE(r."receipt", 0) DESC, m."id" DESC
    LIMIT CAST(${movesPerPage} AS INTEGER)
    OFFSET CAST(${(page - 1) * movesPerPage} AS INTEGER)`
  const moves = readRows(stockMove, rows)
  if (moves.length === 0 && page > 1) return movesOfGood(reader, villageId, goodId, 1)
  return { moves, total: moves[0]?.total ?? 0, page }
}
