import { readSheet } from 'read-excel-file/node'
import { done, type Result, refuse } from '@/lib/shared/result'
import { archiveOf, unpacked } from './archive'
import { readCsv } from './csv'
import { restoredText } from './neutral-text'
import { readText } from './read-text'
import { reachesBeyond } from './sheet-reach'
import { type TextTable, tableLimits, textOfCell } from './table'

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
  return text.includes('\0') ? notReadable() : readPasted(text)
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
  const files = unpacked(bytes, tableLimits.unpackedBytes)
  if (!files) return notReadable()
  const beyond = files.map(
    ({ bytes }) => bytes.includes('sheetData') && reachesBeyond(bytes.toString('utf8'), mostRead),
  )
  if (beyond.includes('lines')) return tooLong()
  if (beyond.includes('columns')) return notReadable()
  try {
    const rows: unknown[][] = await readSheet(archiveOf(files), { trim: false })
    return withinLimits(rows.map((row) => row.map((cell) => restoredText(textOfCell(cell)))))
  } catch {
    // an archive without a sheet in it, or XML that is none
    return notReadable()
  }
}

// a heading, a title and a total beside the lines
const mostRead = { lines: tableLimits.lines + 20, columns: tableLimits.columns }

function tooLong() {
  return refuse('TABLE_TOO_LONG', { field: 'file', figures: { max: tableLimits.lines } })
}

export function notReadable() {
  return refuse('TABLE_NOT_READABLE', { field: 'file' })
}

function withinLimits(table: TextTable): Result<TextTable> {
  if (table.length > mostRead.lines) return tooLong()
  if (table.some((row) => row.length > mostRead.columns)) return notReadable()
  if (charactersIn(table) > tableLimits.characters) return tooLarge()
  return table.some((row) => row.some((cell) => cell.trim() !== ''))
    ? done(table)
    : refuse('TABLE_EMPTY', { field: 'file' })
}

/** One long text may stand in every cell of a small workbook. */
function charactersIn(table: TextTable): number {
  return table.reduce((sum, row) => row.reduce((inRow, cell) => inRow + cell.length, sum), 0)
}
