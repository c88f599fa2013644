import { z } from 'zod'
import { type Actor, refuseOwnHousehold } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { openingEntries } from '@/lib/households/add-households'
import { type OpeningInBook, openingsInBook } from '@/lib/households/openings-in-book'
import { postEntries } from '@/lib/ledger/post-entries'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
import { done, type Refusal, type Result } from '@/lib/shared/result'
import { CellReader } from './cell-reader'
import { householdsNamed, type KnownHousehold } from './household-lookup'
import {
  groupIn,
  groupsCarriedDown,
  type HouseholdKey,
  householdColumns,
  householdLabel,
} from './household-words'
import type { Importer, Judgement, Written, WrittenItem } from './importer'
import { mapInTurns } from './in-turns'
import type { Cells } from './read-table'

export interface OpeningItem {
  number: number | null
  headName: string
  groupName: string
  opening: number
  earnedThisQuarter: number
  householdId?: string
}

type Key = HouseholdKey | 'opening' | 'earnedThisQuarter'

const largest = { min: -100_000, max: 100_000 }

export const openingsIn: Importer<OpeningItem> = {
  kind: 'OPENINGS',
  deed: 'household.change',
  columns: [
    { ...householdColumns.number, also: [...householdColumns.number.also, '序号'] },
    householdColumns.headName,
    householdColumns.groupName,
    {
      key: 'opening',
      heading: '期初积分',
      english: 'Opening',
      also: [
        '期初',
        '积分',
        '总积分',
        '积分余额',
        '余额',
        '结余',
        '剩余积分',
        '累计积分',
        'points',
        'balance',
      ],
      width: 10,
      example: 85,
      note: '从纸账转来、可以兑换的积分。欠分写负数。',
      englishNote: 'Points brought over from paper that can be redeemed. A debt is negative.',
    },
    {
      key: 'earnedThisQuarter',
      heading: '其中本季已挣',
      english: 'Earned this quarter',
      also: ['本季已挣', '本季积分', '本季度积分', '本季得分'],
      width: 14,
      example: 20,
      note: '算本季的名次，不重复算进余额。没有就空着。',
      englishNote: 'Ranks in this quarter and is not added to the balance again. May be empty.',
    },
  ] satisfies Importer<OpeningItem>['columns'],
  needs: [
    ['number', 'headName'],
    ['opening', 'earnedThisQuarter'],
  ],
  linesPerChunk: 300,
  gather: (table) => ({ ...table, lines: groupsCarriedDown(table.lines) }),
  read: (cells, { groupWord }) => readOpening(cells, groupWord),
  judge: async (reader, actor, lines) => {
    const { villageId } = actor
    const lookup = await householdsNamed(
      reader,
      villageId,
      lines.map(({ item }) => item),
    )
    const inBook = await openingsInBook(reader, villageId)
    const closed = (await reader.month.count({ where: { villageId } })) > 0
    const seen = new Map<string, number>()
    return mapInTurns(lines, ({ line, item }): Judgement<OpeningItem> => {
      const household = lookup.meant(item)
      if ('code' in household) {
        const label = householdLabel(item.number, item.headName, item.groupName)
        return { outcome: 'REFUSED', item, label, refusals: [household] }
      }
      const before = seen.get(household.id)
      seen.set(household.id, line)
      const judged = judge(household, item, inBook.get(household.id) ?? nothing, { before, closed })
      const { number, headName, groupName } = household
      const label = `${householdLabel(number, headName, groupName)} ${item.opening}`
      return { ...judged, label, item: { ...item, householdId: household.id } }
    })
  },
  write,
  undo,
}

function readOpening(cells: Cells<Key>, groupWord: string): Result<OpeningItem> {
  const reader = new CellReader<Key>(cells)
  const item = {
    number: reader.int('number', { min: 1, max: 999_999 }),
    headName: reader.text('headName', 40),
    groupName: groupIn(reader, groupWord),
    opening: reader.int('opening', largest),
    earnedThisQuarter: reader.int('earnedThisQuarter', largest),
  }
  if (item.number === null && item.headName === '') reader.refuse('REQUIRED', 'number')
  if (item.opening === null && item.earnedThisQuarter === null) reader.refuse('REQUIRED', 'opening')
  const [first, ...rest] = reader.refusals
  if (first) return { ok: false, refusals: [first, ...rest] }
  return done({
    ...item,
    opening: item.opening ?? 0,
    earnedThisQuarter: item.earnedThisQuarter ?? 0,
  })
}

const nothing: OpeningInBook = { opening: 0, earned: 0 }

function judge(
  { number, headName, living }: KnownHousehold,
  { opening, earnedThisQuarter }: OpeningItem,
  inBook: OpeningInBook,
  { before, closed }: { before: number | undefined; closed: boolean },
): Pick<Judgement<OpeningItem>, 'outcome' | 'refusals' | 'reads'> {
  const refused = (refusal: Refusal) => ({ outcome: 'REFUSED' as const, refusals: [refusal] })
  if (before !== undefined) return refused({ code: 'SAME_LINE_TWICE', figures: { line: before } })
  if (inBook.opening === opening && inBook.earned === earnedThisQuarter) return { outcome: 'SAME' }
  if (inBook.opening !== 0 || inBook.earned !== 0)
    return refused({
      code: 'OPENING_DIFFERS',
      field: 'opening',
      figures: { points: inBook.opening },
    })
  if (closed) return refused({ code: 'OPENING_AFTER_CLOSING' })
  if (living === 'CLOSED')
    return refused({ code: 'HOUSEHOLD_CLOSED', figures: { number, head: headName } })
  const reads = [
    { key: 'opening', value: opening },
    ...(earnedThisQuarter === 0 ? [] : [{ key: 'earnedThisQuarter', value: earnedThisQuarter }]),
  ]
  return { outcome: 'NEW', reads }
}

async function write(
  tx: Tx,
  actor: Actor,
  lines: readonly Judgement<OpeningItem>[],
): Promise<Result<Written[]>> {
  const drafts = lines.flatMap(({ item }) => openingEntries(actor, { ...item, id: idOf(item) }))
  const posted = await postEntries(tx, actor, drafts)
  if (!posted.ok) return posted
  return done(
    lines.map(({ item }) => {
      const own = posted.value.filter(({ householdId }) => householdId === item.householdId)
      return { subjectId: idOf(item), before: JSON.stringify(own.map(({ id }) => id)) }
    }),
  )
}

function idOf({ householdId }: OpeningItem): string {
  if (!householdId) throw new Error('an opening is written for a household of the book')
  return householdId
}

/** Takes the opening lines back by opposite ones; nobody for their own house. */
async function undo(
  tx: Tx,
  actor: Actor,
  lines: readonly WrittenItem<OpeningItem>[],
  { reason }: { reason: string },
): Promise<Result<(Refusal | undefined)[]>> {
  const households = await tx.household.findMany({
    where: { villageId: actor.villageId, id: { in: lines.map(({ subjectId }) => subjectId) } },
    select: { id: true, number: true, headName: true },
  })
  const answers: (Refusal | undefined)[] = []
  for (const { subjectId, before } of lines) {
    const household = households.find(({ id }) => id === subjectId)
    const own = household && refuseOwnHousehold(actor, household)
    const entries = z.array(z.string()).parse(JSON.parse(before ?? '[]'))
    answers.push(own?.refusals[0] ?? (await reverseAll(tx, actor, entries, reason)))
  }
  return done(answers)
}

async function reverseAll(
  tx: Tx,
  actor: Actor,
  entryIds: readonly string[],
  reason: string,
): Promise<Refusal | undefined> {
  for (const entryId of entryIds) {
    const reversed = await reverseEntry(tx, actor, { entryId, reason })
    if (!reversed.ok) return reversed.refusals[0]
  }
  return undefined
}
