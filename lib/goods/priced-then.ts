import { Prisma } from '@/lib/db/generated/sqlite/client'
import type { CivilDate } from '@/lib/shared/civil-date'

/** `priceOn` in SQL, for the good under this name in the statement. */
export function priceThen(good: Prisma.Sql, day: CivilDate): Prisma.Sql {
  return Prisma.sql`CASE WHEN ${good}."nextPointsFrom" <= ${day}
    THEN ${good}."nextPoints" ELSE ${good}."points" END`
}
