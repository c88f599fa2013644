import { rowsPerPage } from '@/lib/shared/rows-per-page'
import { Prisma } from './generated/sqlite/client'

/** SQL: cuts a list to one of its pages, counted from 1. */
export function onPage(page: number, size = rowsPerPage): Prisma.Sql {
  return Prisma.sql`LIMIT CAST(${size} AS INTEGER)
    OFFSET CAST(${(page - 1) * size} AS INTEGER)`
}
