import { type Column, guessColumns, looksLikeGroup, readHeading } from './household-list-columns'
import { groupNamed, membersIn } from './names-in-list'

/** One household as the list names it. Figures that the list does not give are undefined. */
export interface ListedHousehold {
  /** The line of the pasted text, from 1. */
  line: number
  number?: number
  headName: string
  groupName: string
  /** Without the head. */
  members: string[]
  opening?: number
  earnedThisQuarter?: number
  /** Another household of the same group has a head of the same name, and another number. */
  namesake: boolean
}

export type ListProblem =
  | 'NO_HEAD'
  | 'NO_GROUP'
  | 'NOT_A_NUMBER'
  | 'COLUMN_UNKNOWN'
  | 'NUMBER_TWICE'
  | 'HEAD_TWICE'
  | 'TOO_LONG'
  | 'TOO_MANY_LINES'

export interface RefusedLine {
  line: number
  text: string
  problem: ListProblem
}

/** Every line that is not blank is in exactly one of the three. */
export interface HouseholdList {
  households: ListedHousehold[]
  refused: RefusedLine[]
  /** Headings, titles, totals and group lines. */
  skipped: number[]
  /** Columns of the headings that are not kept: 电话, 备注. To be shown, so that none is missed. */
  unused: string[]
}

export const listLimits = {
  characters: 100_000,
  lines: 2_000,
  lineLength: 400,
  nameLength: 40,
  members: 20,
}

/**
 * Reads a list of households as people paste it from a spreadsheet, a chat or a typed page: cells
 * parted by tabs, commas or spaces, with or without a heading, with titles, totals and group lines
 * in between. Understands or refuses each line by itself and never throws.
 */
export function readHouseholdList(pasted: string, groupLabel: string): HouseholdList {
  const list: HouseholdList = { households: [], refused: [], skipped: [], unused: [] }
  let columns: Column[] | undefined
  let groupAbove: string | undefined

  const lines = pasted.normalize('NFKC').split(/\r\n|\r|\n/)
  for (const [index, text] of lines.entries()) {
    const line = index + 1
    if (text.trim() === '') continue
    if (index >= listLimits.lines || text.length > listLimits.lineLength) {
      const problem = index >= listLimits.lines ? 'TOO_MANY_LINES' : 'TOO_LONG'
      list.refused.push({ line, text: text.slice(0, 80), problem })
      continue
    }
    const cells = cellsOf(text)
    const heading = readHeading(cells)
    if (heading) {
      columns = heading
      list.unused = cells.filter((cell, n) => cell !== '' && heading[n] === 'unused')
    }
    const group = groupOfLine(cells)
    if (group) groupAbove = group
    if (heading || group || isTitleOrTotal(cells, list.households.length > 0)) {
      list.skipped.push(line)
      continue
    }
    const read = readCells(cells, columns ?? guessColumns(cells, groupAbove !== undefined), {
      groupAbove,
      groupLabel,
    })
    if (typeof read === 'string') list.refused.push({ line, text: text.trim(), problem: read })
    else list.households.push({ ...read, line, namesake: false })
  }
  return withoutDoubles(list, lines)
}

/** 张　明: a two-character name spread out to the width of three. */
const spreadName = /(?<!\p{Script=Han})(\p{Script=Han}) +(\p{Script=Han})(?!\p{Script=Han})/gu

function cellsOf(text: string): string[] {
  // `1、张三`: the number of a typed list
  const typed = /^\s*(\d{1,5})[、.]\s*(?=\D)/.exec(text)
  const line = text
    .slice(typed?.[0].length ?? 0)
    // a comma inside brackets parts members, not cells
    .replace(/\([^()]*\)/g, (bracket) => bracket.replace(/[,;\t]/g, '、'))
    .replace(spreadName, '$1$2')
  // a tab at the start is an empty first cell
  const cells = (line.includes('\t') ? line.trimEnd() : line.trim())
    .split(partedBy(line))
    .map((cell) =>
      cell
        .trim()
        .replace(/^"(.*)"$/, '$1')
        .trim(),
    )
  return typed ? [typed[1] ?? '', ...cells] : cells
}

function partedBy(line: string): RegExp | string {
  if (line.includes('\t')) return '\t'
  if (/[,;]/.test(line)) return /[,;]/
  return / {2,}/.test(line.trim()) ? / {2,}/ : ' '
}

function groupOfLine(cells: string[]): string | undefined {
  const filled = cells.filter((cell) => cell !== '')
  const word = filled[0]?.replace(/[:：]$/, '') ?? ''
  return filled.length === 1 && looksLikeGroup(word) ? word : undefined
}

function isTitleOrTotal(cells: string[], started: boolean): boolean {
  const filled = cells.filter((cell) => cell !== '')
  if (filled.slice(0, 2).some((cell) => /^(合计|总计|小计|累计|共计|共\s*\d+\s*户)/.test(cell)))
    return true
  if (filled.length !== 1) return false
  const word = filled[0] ?? ''
  return (
    /(名册|名单|花名|登记表|统计表|明细表|台账|一览表|汇总表)/.test(word) ||
    (!started && /[村镇年]/.test(word) && word.length > 6)
  )
}

type Read = Omit<ListedHousehold, 'line' | 'namesake'>

function readCells(
  cells: string[],
  columns: Column[],
  village: { groupAbove: string | undefined; groupLabel: string },
): Read | ListProblem {
  const cell = (column: Column) => cells[columns.indexOf(column)] ?? ''
  const isLost = (text: string, n: number) =>
    text !== '' && (columns[n] === undefined || columns[n] === 'unknown')
  if (cells.some(isLost)) return 'COLUMN_UNKNOWN'
  const [headName, inBrackets] = nameAndBrackets(cell('headName'))
  if (!/\p{L}/u.test(headName)) return 'NO_HEAD'
  const groupName = groupNamed(cell('groupName'), village.groupLabel) || village.groupAbove
  if (!groupName) return 'NO_GROUP'
  const members = membersIn(`${inBrackets}、${cell('members')}`, headName)
  const names = [headName, groupName, ...members]
  if (names.some((name) => name.length > listLimits.nameLength)) return 'TOO_LONG'
  if (members.length > listLimits.members) return 'TOO_LONG'
  const number = figure(cell('number'), 1, 99_999)
  const opening = figure(cell('opening'), -99_999, 999_999)
  const earnedThisQuarter = figure(cell('earnedThisQuarter'), -99_999, 999_999)
  if (number === null || opening === null || earnedThisQuarter === null) return 'NOT_A_NUMBER'
  return { number, headName, groupName, members, opening, earnedThisQuarter }
}

function nameAndBrackets(cell: string): [name: string, brackets: string] {
  const parts = /^([^(]*)(?:\(([^()]*)\)?)?/.exec(cell)
  return [(parts?.[1] ?? '').trim(), parts?.[2] ?? '']
}

/** undefined where the cell is empty, null where it holds something else than a whole number. */
function figure(cell: string, min: number, max: number): number | undefined | null {
  if (cell === '' || cell === '-' || cell === '/') return undefined
  const digits = /^(?:No\.?)?\s*([+\-−]?\d{1,9})\s*[分号户]?$/i.exec(cell)?.[1]
  const number = Number(digits?.replace('−', '-') ?? Number.NaN)
  return number >= min && number <= max ? number : null
}

/**
 * A number given twice, or a head named twice in a group without numbers that tell the two apart,
 * is refused at its second line: two lines for one house would open two accounts.
 */
function withoutDoubles(list: HouseholdList, lines: string[]): HouseholdList {
  const numbers = new Set<number>()
  const heads = new Map<string, ListedHousehold>()
  const households: ListedHousehold[] = []
  const doubles: RefusedLine[] = []
  for (const household of list.households) {
    const twin = heads.get(`${household.groupName}/${household.headName}`)
    const toldApart = twin?.number !== undefined && household.number !== undefined
    const text = (lines[household.line - 1] ?? '').trim()
    if (household.number !== undefined && numbers.has(household.number)) {
      doubles.push({ line: household.line, text, problem: 'NUMBER_TWICE' })
      continue
    }
    if (twin && !toldApart) {
      doubles.push({ line: household.line, text, problem: 'HEAD_TWICE' })
      continue
    }
    if (household.number !== undefined) numbers.add(household.number)
    heads.set(`${household.groupName}/${household.headName}`, household)
    households.push({ ...household, namesake: twin !== undefined })
  }
  const refused = [...list.refused, ...doubles].sort((a, b) => a.line - b.line)
  return { ...list, households, refused }
}
