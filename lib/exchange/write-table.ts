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

/**
 * The bytes of a table, as they come to be. Its first lines are read before the first byte is there,
 * so that a table that cannot be read is an error and not half a file.
 */
export async function writeTable(
  table: ExportTable,
  format: Format,
  reader: Reader,
  asked: TableAsked,
): Promise<AsyncGenerator<Uint8Array>> {
  const lines = table.rows(reader, asked)
  const rows = below(table.headings, await lines.next(), lines)
  return format === 'csv' ? csvBytes(rows) : workbook(table.title, table.widths, rows)
}

async function* below(
  headings: readonly Cell[],
  first: IteratorResult<readonly Cell[]>,
  others: AsyncGenerator<readonly Cell[]>,
): AsyncGenerator<readonly Cell[]> {
  yield headings
  if (first.done) return
  yield first.value
  yield* others
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
