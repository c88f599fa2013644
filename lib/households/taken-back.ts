import { Prisma } from '@/lib/db/generated/sqlite/client'
import { largestNumber } from './input'

/*
 * Households whose import was taken back before anything was recorded for them. No household is ever
 * deleted; these keep their row, closed and with a number that nobody can be given, and are seen
 * nowhere: every list, search, count and table of households asks here (docs/decisions/0026).
 */

export const firstNumberTakenBack = largestNumber + 1

/** Of the household `h` of a statement: it was not taken back. */
export const stands = Prisma.sql`h."number" <= ${Prisma.raw(String(largestNumber))}`

/** The same for Prisma's own queries. */
export const standing = { number: { lte: largestNumber } }
