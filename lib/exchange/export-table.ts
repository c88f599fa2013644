import type { Deed } from '@/lib/access/deeds'
import type { Reader } from '@/lib/db/client'
import type { CivilDate } from '@/lib/shared/civil-date'
import type { Cell } from './table'

export const tableNames = [
  'households',
  'rules',
  'openings',
  'deeds',
  'ledger',
  'months',
  'seals',
  'standing',
  'redList',
  'goods',
  'stock',
  'redemptions',
] as const
export type TableName = (typeof tableNames)[number]

export interface TableAsked {
  villageId: string
  today: CivilDate
  /** A month, quarter or year, for tables of one; without it the running quarter. */
  period?: string
}

/** A table of the office as a file. */
export interface ExportTable {
  name: TableName
  /** What somebody must be allowed to do, to see it. */
  deed: Deed
  /** On the file and its sheet. */
  title: string
  headings: readonly string[]
  widths: readonly number[]
  /** Line by line, without ever holding all of them. */
  rows: (reader: Reader, asked: TableAsked) => AsyncGenerator<Cell[]>
}

/**
 * Rows read at a time: Prisma reads what belongs to them with two parameters a row, and SQLite takes
 * 999. Of 500 rows it comes back empty, of 1,000 not at all.
 */
const perPage = 400

/** All rows of something that is read page by page. */
export async function* allPages<Row>(
  page: (skip: number, take: number) => Promise<Row[]>,
): AsyncGenerator<Row> {
  for (let skip = 0; ; skip += perPage) {
    const rows = await page(skip, perPage)
    yield* rows
    if (rows.length < perPage) return
  }
}

export async function* mapped<Row>(
  rows: AsyncIterable<Row> | Iterable<Row>,
  cells: (row: Row) => Cell[],
): AsyncGenerator<Cell[]> {
  for await (const row of rows) yield cells(row)
}
