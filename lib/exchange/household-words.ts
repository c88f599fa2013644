import type { HouseholdLiving } from '@/lib/households/input'
import { groupNamed } from '@/lib/households/names-in-list'
import type { CellReader } from './cell-reader'
import type { Column } from './column'

export const livingWords = {
  HOME: ['在村', '常住', '在家', '是', 'home'],
  AWAY: ['外出', '外出务工', '务工', '在外', 'away'],
  MOVED: ['整户迁出', '迁出', '搬走', 'moved'],
  CLOSED: ['已销户', '销户', 'closed'],
} as const satisfies Record<HouseholdLiving, readonly string[]>

export type HouseholdKey = 'number' | 'headName' | 'groupName'

/** How every table names a household: by number, or by head and group. */
export const householdColumns = {
  number: {
    key: 'number',
    heading: '户号',
    english: 'Number',
    also: ['户编号', '家庭编号', '门牌号', '编号', 'no', 'household number'],
    width: 8,
    example: 12,
    note: '账上的户号。没有就空着，按组和户主姓名认。',
    englishNote: 'The number in the book. Left empty, the household is known by group and head.',
  },
  headName: {
    key: 'headName',
    heading: '户主',
    english: 'Head',
    also: ['户主姓名', '户主名', '户名', '姓名', '名字', 'name', 'head of household'],
    width: 14,
    example: '张小明',
    note: '户主的姓名。',
    englishNote: 'The head’s name.',
    englishExample: 'Zhang Xiaoming',
  },
  groupName: {
    key: 'groupName',
    heading: '组',
    english: 'Group',
    also: [
      '所在组',
      '小组',
      '村民小组',
      '组别',
      '组名',
      '村组',
      '网格',
      '所在网格',
      '网格名称',
      '社',
      '社别',
      '队',
      '生产队',
      '浩特',
      'grid',
    ],
    width: 10,
    example: '一组',
    note: '组（网格、社）的名称。有合并单元格时，空着的跟上一行。',
    englishNote:
      'The name of the group (grid, she). Empty cells of merged ones follow the line above.',
    englishExample: 'East Street',
  },
} as const satisfies Record<HouseholdKey, Column<HouseholdKey>>

export function householdLabel(number: number | null, headName: string, groupName: string): string {
  const named = [number === null ? '' : `${number}号`, headName].filter(Boolean).join(' ')
  return groupName === '' ? named : `${named}（${groupName}）`
}

/** The group as it was typed, brackets and all; a bare number gets the village's word for a group. */
export function groupIn(reader: CellReader<'groupName'>, groupWord: string): string {
  const typed = reader.text('groupName', 20)
  return groupNamed(
    typed.replace(/[^（）]+/g, (part) => part.normalize('NFKC')),
    groupWord,
  )
}

/** Merged cells leave the group empty below its first line: it holds until the next one. */
export function groupsCarriedDown<Line extends { cells: { groupName?: string } }>(
  lines: readonly Line[],
): Line[] {
  let above = ''
  return lines.map((line) => {
    const own = line.cells.groupName
    if (own === undefined) return line
    if (own !== '') above = own
    return own === '' ? { ...line, cells: { ...line.cells, groupName: above } } : line
  })
}
