import { largestNumber, mostMembers } from '@/lib/households/input'
import { done, type Result } from '@/lib/shared/result'
import { CellReader } from './cell-reader'
import type { Column } from './column'
import type { HouseholdItem } from './household-facts'
import { groupIn, householdColumns, livingWords } from './household-words'
import type { Cells, ReadTable } from './read-table'

type Key =
  | 'number'
  | 'headName'
  | 'groupName'
  | 'members'
  | 'living'
  | 'ranked'
  | 'relation'
  | 'listNumber'

/** What a line of a list of households can say. */
export const householdLineColumns: readonly Column<Key>[] = [
  householdColumns.number,
  householdColumns.headName,
  householdColumns.groupName,
  {
    key: 'members',
    heading: '家庭成员',
    english: 'Members',
    also: ['成员', '家庭成员姓名', '成员姓名', '家属'],
    width: 30,
    example: '李秀兰、张小红',
    note: '不写户主，人名用“、”隔开。空着就不改账上的成员。',
    englishNote:
      'Without the head, names parted by commas. Left empty, the members in the book stay.',
    englishExample: 'Li Xiulan, Zhang Xiaohong',
  },
  {
    key: 'living',
    heading: '住处',
    english: 'Living',
    also: ['居住情况', '是否在村', '居住状态'],
    width: 10,
    example: '在村',
    note: '在村、外出或整户迁出。空着就是在村。',
    englishNote: 'home, away (for work) or moved (as a whole). Left empty: home.',
    englishExample: 'home',
  },
  {
    key: 'ranked',
    heading: '参加排名',
    english: 'Ranked',
    width: 10,
    example: '是',
    note: '是或否。空着就是参加。',
    englishNote: 'yes or no. Left empty: yes.',
    englishExample: 'yes',
  },
  {
    key: 'relation',
    heading: '与户主关系',
    english: 'Relation',
    also: ['户主关系', '关系', '与户主的关系'],
    width: 12,
    example: null,
    note: '一人一行的花名册才用：写“户主”的一行起一户，下面的人都算这一户的成员。',
    englishNote:
      'Only in a list with one person a line: a line with 户主 begins a household, those below are its members.',
  },
  // a list's own running number: a household's only where the village has no households yet
  {
    key: 'listNumber',
    heading: '序号',
    english: 'No',
    also: ['号'],
    width: 8,
    example: null,
    note: '',
    englishNote: '',
  },
]

/** A household as its line names it. Refuses as `CellReader`, and TOO_MANY at `members`. */
export function readHousehold(
  cells: Cells<Key>,
  groupWord: string,
  firstList: boolean,
): Result<HouseholdItem> {
  const reader = new CellReader<Key>(cells)
  const own = reader.int('number', { min: 1, max: 999_999 })
  const item = {
    number: own ?? (firstList ? reader.int('listNumber', { min: 1, max: largestNumber }) : null),
    headName: reader.needed('headName', 40),
    groupName: groupIn(reader, groupWord),
    members: membersIn(reader),
    living: reader.choice('living', livingWords),
    ranked: reader.yes('ranked'),
  }
  if (/[:：]/.test(item.headName)) reader.refuse('HEAD_WITH_COLON', 'headName')
  if ((item.members?.length ?? 0) > mostMembers)
    reader.refuse('TOO_MANY', 'members', { max: mostMembers })
  const [first, ...rest] = reader.refusals
  return first ? { ok: false, refusals: [first, ...rest] } : done(item)
}

/** `妻:李四、子:张小明`; `4人` counts people and names nobody. */
function membersIn(reader: CellReader<Key>): string[] | null {
  const names = reader
    .text('members', 1_000)
    .split(/[、,，;；\n]+/)
    .map((name) => name.replace(/^[^:：]{0,4}[:：]/, '').trim())
    .flatMap((name) => partedAtBlanks(name, reader))
    .filter((name) => /\p{L}/u.test(name) && !/^\d+[人口]?$/.test(name))
  return names.length > 0 ? [...new Set(names)] : null
}

/**
 * Blanks part Chinese names (李四 张小明, 李2 赵3), and belong to names in other letters and to a name
 * set apart (张 三). Whether 李四 妻 is one person or two nobody can tell: asked, and not guessed.
 */
function partedAtBlanks(name: string, reader: CellReader<Key>): string[] {
  const parts = name.split(/\s+/)
  if (parts.length === 1 || !/\p{Script=Han}/u.test(name)) return [name]
  if (parts.every((part) => /^\p{Script=Han}([\p{Script=Han}·]{1,6}|\d+)$/u.test(part)))
    return parts
  if (!/^\p{Script=Han}\s+\p{Script=Han}$/u.test(name))
    reader.refuse('NAMES_RUN_TOGETHER', 'members', { names: name.slice(0, 40) })
  return [name]
}

/** A list with one person a line: who is no head belongs to the head above. */
export function membersBelowHeads(table: ReadTable): ReadTable {
  if (!table.lines.some(({ cells }) => cells.relation)) return table
  const gathered: ReadTable = { ...table, lines: [], skipped: [...table.skipped] }
  for (const line of table.lines) {
    const head = gathered.lines.at(-1)
    const name = line.cells.headName ?? ''
    if (/^(户主|本人|)$/.test(line.cells.relation ?? '') || !head) {
      gathered.lines.push(line)
      continue
    }
    // put on at the end: joined anew for each, a head with thousands below would take minutes
    const { members = '' } = head.cells
    head.cells = {
      ...head.cells,
      members: members && name ? `${members}、${name}` : members || name,
    }
    gathered.skipped.push({
      line: line.line,
      text: `${name} ${line.cells.relation}`.slice(0, 80),
      why: 'MEMBER',
    })
  }
  return gathered
}
