import type { Reporter } from '@/lib/earning/input'
import { largestQuantity } from '@/lib/rules/points-of-deed'
import { done, type Result } from '@/lib/shared/result'
import { CellReader } from './cell-reader'
import { type DeedKey, reporterWords } from './deed-words'
import { groupIn } from './household-words'
import type { Cells, ReadLine, ReadTable } from './read-table'

/** A deed as a line names it. */
export interface DeedItem {
  occurredOn: string
  number: number | null
  headName: string
  groupName: string
  memberName: string | null
  rule: string
  quantity: number
  /** For rules whose points are decided; of others it must be what the rule says. */
  points: number | null
  reportedBy: Reporter
  note: string | null
  toldHousehold: string | null
  householdId?: string
  memberId?: string | null
  ruleId?: string
}

/** Our own table of deeds says of some that they did not stand: they are not brought back in. */
export function withoutTakenBack(table: ReadTable): ReadTable {
  const isGone = ({ cells }: ReadLine) => /撤回|更正|冲正/.test(cells.status ?? '')
  const gone = table.lines.filter(isGone)
  const skipped = gone.map(({ line, cells }) => ({
    line,
    text: [cells.occurredOn, cells.headName, cells.rule].filter(Boolean).join(' '),
    why: 'NOT_COUNTED' as const,
  }))
  return {
    ...table,
    lines: table.lines.filter((line) => !isGone(line)),
    skipped: [...table.skipped, ...skipped],
  }
}

export function readDeed(cells: Cells<DeedKey>, groupWord: string): Result<DeedItem> {
  const reader = new CellReader<DeedKey>(cells)
  const occurredOn = reader.date('occurredOn')
  if (occurredOn === null && reader.refusals.length === 0) reader.refuse('REQUIRED', 'occurredOn')
  const item = {
    occurredOn: occurredOn ?? '',
    number: reader.int('number', { min: 1, max: 999_999 }),
    headName: reader.text('headName', 40),
    groupName: groupIn(reader, groupWord),
    memberName: reader.text('memberName', 40) || null,
    rule: reader.needed('rule', 60),
    quantity: reader.int('quantity', { min: 1, max: largestQuantity }) ?? 1,
    points: reader.int('points', { min: -100_000, max: 100_000 }),
    reportedBy: reader.choice('reportedBy', reporterWords) ?? 'CADRE',
    note: reader.text('note', 200) || null,
    toldHousehold: reader.text('toldHousehold', 200) || null,
  }
  if (item.number === null && item.headName === '') reader.refuse('REQUIRED', 'number')
  const [first, ...rest] = reader.refusals
  return first ? { ok: false, refusals: [first, ...rest] } : done(item)
}
