import { done, type Result, refuse } from '@/lib/shared/result'
import { type Column, columnsIn } from './column'
import type { TextTable } from './table'

export type Cells<Key extends string = string> = { [K in Key]?: string }

export interface ReadLine<Key extends string = string> {
  /** Of the file, from 1. */
  line: number
  cells: Cells<Key>
}

export type WhySkipped =
  | 'TITLE'
  | 'HEADING'
  | 'TOTAL'
  | 'FOOT'
  | 'EXAMPLE'
  | 'MEMBER'
  | 'NOT_COUNTED'

export interface SkippedLine {
  line: number
  text: string
  why: WhySkipped
}

export interface ReadTable<Key extends string = string> {
  lines: ReadLine<Key>[]
  skipped: SkippedLine[]
  emptyLines: number
  /** Headings that are not kept: 电话, 备注. To be shown, so that none is missed. */
  unused: string[]
}

/** A heading that lies deeper is none that people would call one. */
const deepestHeading = 30

/**
 * The lines of a table by its headings, in any order: titles above them, totals, empty lines, the
 * template's example and repeated headings are left out, and said. `needs` names columns of which
 * one each must be there. Refuses HEADINGS_MISSING {headings}.
 */
export function readTable<Key extends string>(
  given: TextTable,
  columns: readonly Column<Key>[],
  needs: readonly (readonly Key[])[],
): Result<ReadTable<Key>> {
  const table = given.map((row) => row.map(keptOfCell))
  const isHeading = (found: Map<Key, number>) =>
    found.size >= 2 && needs.every((keys) => keys.some((key) => found.has(key)))
  const at = table.slice(0, deepestHeading).findIndex((row) => isHeading(columnsIn(row, columns)))
  const heading = table[at]
  if (!heading)
    return refuse('HEADINGS_MISSING', { field: 'file', figures: missing(columns, needs) })
  const found = columnsIn(heading, columns)
  const held = new Set(found.values())
  const read: ReadTable<Key> = {
    lines: [],
    skipped: [],
    emptyLines: 0,
    unused: heading
      .filter((cell, n) => cell.trim() !== '' && !held.has(n))
      .map((cell) => cell.trim()),
  }
  const foot = footOf(table)
  for (const [index, row] of table.entries()) {
    const line = index + 1
    const filled = filledOf(row)
    if (filled.length === 0) {
      read.emptyLines += 1
      continue
    }
    const why =
      whySkipped(filled, index - at, () => isHeading(columnsIn(row, columns))) ??
      (index >= foot ? 'FOOT' : undefined)
    if (why) read.skipped.push({ line, text: filled.join(' ').slice(0, 80), why })
    else read.lines.push({ line, cells: cellsOf(row, found) })
  }
  return done(read)
}

/** Without what no text of the village holds and PostgreSQL does not keep: NUL, half a letter. */
function keptOfCell(cell: string): string {
  return cell.replace(/[^\P{Cc}\r\n\t]|\p{Cs}/gu, '')
}

function whySkipped(
  filled: readonly string[],
  behindHeading: number,
  isHeading: () => boolean,
): WhySkipped | undefined {
  if (behindHeading < 0) return 'TITLE'
  if (behindHeading === 0) return 'HEADING'
  if (filled.slice(0, 3).some(isTotal)) return 'TOTAL'
  if (filled.some((cell) => cell.startsWith('示例'))) return 'EXAMPLE'
  return isHeading() ? 'HEADING' : undefined
}

function filledOf(row: readonly string[]): string[] {
  return row.map((cell) => cell.trim()).filter((cell) => cell !== '')
}

/** Where the lines below a table begin: how many there are, who drew it up, a remark. */
function footOf(table: TextTable): number {
  const last = table.findLastIndex((row) => {
    const [first] = filledOf(row)
    return first !== undefined && !isFoot(first) && !isTotal(first)
  })
  return last + 1
}

/** 合计7条, 制表：苏文清, 审核人 张三, 备注：… */
function isFoot(cell: string): boolean {
  return /^(合\s*计|总\s*计|小\s*计|累\s*计|共\s*计|制\s*表|填\s*表|(审\s*核|备\s*注)(人|员|单位|日期|时间)?(\s|[:：(（]|$))/.test(
    cell,
  )
}

/** 合计, 总计：, 共 60 户, total */
function isTotal(cell: string): boolean {
  return /^(合\s*计|总\s*计|小\s*计|累\s*计|共\s*计|共\s*\d+\s*[户条人]|total|sum)(\s|[:：(（]|$)/i.test(
    cell,
  )
}

function cellsOf<Key extends string>(row: readonly string[], found: Map<Key, number>): Cells<Key> {
  const cells: Cells<Key> = {}
  for (const [key, at] of found) cells[key] = (row[at] ?? '').trim()
  return cells
}

function missing<Key extends string>(
  columns: readonly Column<Key>[],
  needs: readonly (readonly Key[])[],
) {
  const named = (key: Key) => columns.find((column) => column.key === key)?.heading ?? key
  return { headings: needs.map((keys) => keys.map(named).join(' / ')).join('、') }
}
