import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { instant, int, readRows } from '@/lib/db/set-based'
import { type Gift, giftsOf } from './gifts'

export const giftsPerPage = 50

const moveRow = z.object({
  id: z.string(),
  kind: z.enum(['DONATED', 'SENT_BACK']),
  goodId: z.string(),
  goodName: z.string(),
  unit: z.string(),
  quantity: int,
  who: z.string(),
  recordedAt: instant,
})

/** 捐赠榜: a page of what was donated, newest first, with names as the donors gave them. */
export async function giftsPage(
  reader: Reader,
  villageId: string,
  page: number,
  perPage = giftsPerPage,
): Promise<{ gifts: Gift[]; total: number }> {
  const rows = await reader.$queryRaw`
    SELECT m."id", CAST(m."kind" AS TEXT) AS "kind", m."goodId", g."name" AS "goodName", g."unit",
      m."quantity", COALESCE(m."donor", m."supplier") AS "who", m."recordedAt"
    FROM "StockMove" m
    JOIN "Good" g ON g."villageId" = m."villageId" AND g."id" = m."goodId"
    WHERE m."villageId" = ${villageId} AND (
      (CAST(m."kind" AS TEXT) = 'DONATED' AND m."donor" IS NOT NULL)
      OR (CAST(m."kind" AS TEXT) = 'SENT_BACK' AND m."supplier" IS NOT NULL))
    ORDER BY m."recordedAt", m."id"`
  const gifts = giftsOf(readRows(moveRow, rows))
  return { gifts: gifts.slice((page - 1) * perPage, page * perPage), total: gifts.length }
}

/** Who ever gave this good, to be picked when some of it goes back. */
export async function donorsOfGood(
  reader: Reader,
  villageId: string,
  goodId: string,
): Promise<string[]> {
  const moves = await reader.stockMove.findMany({
    where: { villageId, goodId, kind: 'DONATED', donor: { not: null } },
    select: { donor: true },
    distinct: ['donor'],
    orderBy: { recordedAt: 'desc' },
    take: 30,
  })
  return moves.flatMap(({ donor }) => donor ?? [])
}
