import { Prisma } from '@/lib/db/generated/sqlite/client'

/**
 * What one piece costs, in fen: as it was written down with the good under this name in the
 * statement, else as it was last bought; null where nobody knows.
 */
export function costOfOne(good: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`COALESCE(${good}."costFen", (
    SELECT (b."costFen" + b."quantity" / 2) / b."quantity" FROM "StockMove" b
    WHERE b."villageId" = ${good}."villageId" AND b."goodId" = ${good}."id"
      AND CAST(b."kind" AS TEXT) = 'BOUGHT' AND b."costFen" IS NOT NULL
    ORDER BY b."recordedAt" DESC, b."id" DESC LIMIT 1))`
}
