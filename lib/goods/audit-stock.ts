import { z } from 'zod'
import type { Reader } from '@/lib/db/client'
import { int, readRows } from '@/lib/db/set-based'
import { difference, type Finding } from '@/lib/shared/audit'

const recomputed = z.object({ name: z.string(), kept: int, summed: int })

/** Recomputes every stock from its moves. */
export async function auditStock(reader: Reader, villageId: string): Promise<Finding[]> {
  const goods = readRows(
    recomputed,
    await reader.$queryRaw`
      SELECT g."name", g."stock" AS "kept", CAST(COALESCE(SUM(m."quantity"), 0) AS INTEGER) AS "summed"
      FROM "Good" g
      LEFT JOIN "StockMove" m ON m."villageId" = g."villageId" AND m."goodId" = g."id"
      WHERE g."villageId" = ${villageId}
      GROUP BY g."id", g."name", g."stock"`,
  )
  return [
    {
      check: 'stocks',
      checked: goods.length,
      differences: goods
        .filter(({ kept, summed }) => kept !== summed)
        .map((good) => difference('stock', good)),
    },
  ]
}
