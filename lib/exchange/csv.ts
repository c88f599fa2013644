import { neutralText, restoredText } from './neutral-text'
import type { Cell, TextTable } from './table'

/** Excel opens UTF-8 as Chinese only with this in front. */
export const csvBeginning = '\uFEFF'

/** One line of a CSV file. Numbers stay numbers, −5 too; text cannot become a formula. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`
}

function csvCell(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'boolean') return cell ? '是' : '否'
  const text = neutralText(cell)
  return /[",;，\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The table in a text: a CSV file, or cells pasted from a spreadsheet; no more rows than `most`. Never throws. */
export function readCsv(text: string, most = Number.POSITIVE_INFINITY): TextTable {
  const separator = separatorOf(text)
  const table: TextTable = []
  let row: string[] = []
  let at = text.startsWith(csvBeginning) ? 1 : 0
  while (at < text.length && table.length < most) {
    const { cell, end } = cellAt(text, at, separator)
    row.push(restoredText(cell))
    const next = text[end]
    at = end + (text.startsWith('\r\n', end) ? 2 : 1)
    if (next === separator && at < text.length) continue
    if (next === separator) row.push('')
    table.push(row)
    row = []
  }
  return table
}

/** Quoted only when the first character is a quote; a quote further in is a letter like any other. */
function cellAt(text: string, start: number, separator: string): { cell: string; end: number } {
  if (text[start] !== '"') {
    const end = endOfCell(text, start, separator)
    return { cell: text.slice(start, end), end }
  }
  let cell = ''
  let at = start + 1
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote === -1) return { cell: cell + text.slice(at), end: text.length }
    cell += text.slice(at, quote)
    if (text[quote + 1] !== '"') {
      const end = endOfCell(text, quote + 1, separator)
      return { cell: cell + text.slice(quote + 1, end), end }
    }
    cell += '"'
    at = quote + 2
  }
}

function endOfCell(text: string, start: number, separator: string): number {
  let end = start
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r')
    end += 1
  return end
}

const separators = ['\t', ',', ';', '，'] as const

/** What parts the cells: whatever stands most often outside quotes on the first lines. */
function separatorOf(text: string): string {
  const outside = text.slice(0, 20_000).replace(/"[^"]*"/g, '')
  const counted = separators.map((separator) => ({
    separator,
    count: outside.split(separator).length,
  }))
  return counted.reduce((best, next) => (next.count > best.count ? next : best), {
    separator: ',',
    count: 1,
  } as { separator: string; count: number }).separator
}
