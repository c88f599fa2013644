import type { Reader } from '@/lib/db/client'
import { csvBeginning, csvLine } from './csv'
import type { ExportTable, TableAsked } from './export-table'
import type { Cell } from './table'
import { workbook } from './workbook'

export const formats = ['xlsx', 'csv'] as const
export type Format = (typeof formats)[number]

export const contentTypes: Record<Format, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

/** The bytes of a table, as they come to be. */
export function writeTable(
  table: ExportTable,
  format: Format,
  reader: Reader,
  asked: TableAsked,
): AsyncGenerator<Uint8Array> {
  const rows = withHeadings(table, reader, asked)
  return format === 'csv' ? csvBytes(rows) : workbook(table.title, table.widths, rows)
}

async function* withHeadings(
  { headings, rows }: ExportTable,
  reader: Reader,
  asked: TableAsked,
): AsyncGenerator<readonly Cell[]> {
  yield headings
  yield* rows(reader, asked)
}

async function* csvBytes(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<Uint8Array> {
  let text = csvBeginning
  for await (const row of rows) {
    text += csvLine(row)
    if (text.length < 60_000) continue
    yield Buffer.from(text)
    text = ''
  }
  yield Buffer.from(text)
}
