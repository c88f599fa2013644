import { readSheet } from 'read-excel-file/node'
import { done, type Result, refuse } from '@/lib/shared/result'
import { readCsv } from './csv'
import { restoredText } from './neutral-text'
import { readText } from './read-text'
import { reachesBeyond } from './sheet-reach'
import { type TextTable, tableLimits, textOfCell } from './table'
import { unpackedSize } from './unpacked-size'

/**
 * The table in a file that somebody gave us: the first sheet of an .xlsx workbook, or CSV text.
 * Formulas are read as what they came to. Refuses TABLE_TOO_LARGE {mb}, TABLE_NOT_READABLE (an old
 * .xls, a picture, a broken or a bursting archive), TABLE_TOO_LONG {max}, TABLE_EMPTY; at `file`.
 */
export async function readTableFile(bytes: Buffer): Promise<Result<TextTable>> {
  if (bytes.length > tableLimits.bytes) return tooLarge()
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return readWorkbook(bytes)
  const text = readText(bytes)
  // no text holds NUL: this is a picture, a .doc or an old .xls
  return text.includes('\0') ? refuse('TABLE_NOT_READABLE', { field: 'file' }) : readPasted(text)
}

/** The table in a text; see `readTableFile`. */
export function readPasted(text: string): Result<TextTable> {
  return withinLimits(readCsv(text, mostRead.lines + 1))
}

export function tooLarge() {
  const figures = { mb: tableLimits.bytes / 1024 / 1024 }
  return refuse('TABLE_TOO_LARGE', { field: 'file', figures })
}

async function readWorkbook(bytes: Buffer): Promise<Result<TextTable>> {
  const beyond = new Set<'lines' | 'columns'>()
  const size = unpackedSize(bytes, tableLimits.unpackedBytes, (file) => {
    const reach = file.includes('sheetData') && reachesBeyond(file.toString('utf8'), mostRead)
    if (reach) beyond.add(reach)
  })
  if (beyond.has('lines')) return tooLong()
  if (size === undefined || beyond.has('columns'))
    return refuse('TABLE_NOT_READABLE', { field: 'file' })
  try {
    const rows: unknown[][] = await readSheet(bytes, { trim: false })
    return withinLimits(rows.map((row) => row.map((cell) => restoredText(textOfCell(cell)))))
  } catch {
    // an archive without a sheet in it, or XML that is none
    return refuse('TABLE_NOT_READABLE', { field: 'file' })
  }
}

// a heading, a title and a total beside the lines
const mostRead = { lines: tableLimits.lines + 20, columns: tableLimits.columns }

function tooLong() {
  return refuse('TABLE_TOO_LONG', { field: 'file', figures: { max: tableLimits.lines } })
}

function withinLimits(table: TextTable): Result<TextTable> {
  if (table.length > mostRead.lines) return tooLong()
  if (table.some((row) => row.length > mostRead.columns))
    return refuse('TABLE_NOT_READABLE', { field: 'file' })
  return table.some((row) => row.some((cell) => cell.trim() !== ''))
    ? done(table)
    : refuse('TABLE_EMPTY', { field: 'file' })
}
