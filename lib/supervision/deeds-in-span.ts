import { Prisma } from '@/lib/db/generated/sqlite/client'
import type { MonthRange } from '@/lib/months/month-range'

/*
 * What the supervisor looks at: who wrote down what for whom, and who passed it. One statement per
 * question over the book's lines of a span of months, whatever the size of the village.
 */

/** Rows of one list on the page, and on paper. */
export const mostRows = 50

/** Deeds `e` that came into the book in the months of the span. */
export const deedsIn = (villageId: string, { first, last }: MonthRange) =>
  Prisma.sql`e."villageId" = ${villageId} AND e."countsIn" BETWEEN ${first} AND ${last}
    AND CAST(e."kind" AS TEXT) = 'EARN'`

/** How many rows there are, beside each of those that are shown. */
export const total = Prisma.sql`CAST(COUNT(*) OVER () AS INTEGER) AS "total"`
export const top = Prisma.sql`LIMIT CAST(${mostRows} AS INTEGER)`
