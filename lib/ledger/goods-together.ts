import { z } from 'zod'
import { Prisma } from '@/lib/db/generated/sqlite/client'

// No name holds it: control characters are left out of every text that is kept.
const between = '\u001e'

/** SQL: the goods of a redemption, in one column. `redemptionId` is the SQL of its id. */
export function goodsTogether(villageId: Prisma.Sql, redemptionId: Prisma.Sql): Prisma.Sql {
  // Both engines know string_agg with an order (SQLite since 3.44).
  return Prisma.sql`(
    SELECT string_agg(l."goodName" || ' ×' || CAST(l."quantity" AS TEXT), ${between}
      ORDER BY l."position")
    FROM "RedemptionLine" l
    WHERE l."villageId" = ${villageId} AND l."redemptionId" = ${redemptionId})`
}

/** Reads that column as `毛巾 ×1`, `牙刷 ×2`; what stands between them is the language's own. */
export const goodsRead = z
  .string()
  .nullable()
  .transform((together) => together?.split(between) ?? [])
