import { type Actor, todayOf } from '@/lib/access/actor'
import type { Reader, Tx } from '@/lib/db/client'
import type { RuleVersion } from '@/lib/db/generated/sqlite/client'
import type { Reporter } from '@/lib/earning/input'
import { recordDeeds, sheetKey } from '@/lib/earning/record-deeds'
import { largestQuantity, pointsOfDeed } from '@/lib/rules/points-of-deed'
import { isConsequence } from '@/lib/rules/terms'
import { addDays } from '@/lib/shared/civil-date'
import { done, type Refusal, type Result } from '@/lib/shared/result'
import { CellReader } from './cell-reader'
import { DeedHistory } from './deed-history'
import { type DeedKey, deedColumns, reporterWords } from './deed-words'
import { type HouseholdLookup, householdsNamed, type KnownHousehold } from './household-lookup'
import { groupIn, groupsCarriedDown, householdLabel } from './household-words'
import type { ImportContext, Importer, ItemOfLine, Judgement, ReadFact, Written } from './importer'
import { mapInTurns } from './in-turns'
import type { Cells, ReadLine, ReadTable } from './read-table'
import { RulesByName } from './rules-by-name'
import { undoDeeds } from './undo-deeds'

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

export const deedsIn: Importer<DeedItem> = {
  kind: 'DEEDS',
  // a file is the whole village's: a leader of one group records on the sheet
  deed: 'claim.record-everywhere',
  columns: deedColumns,
  needs: [['occurredOn'], ['number', 'headName'], ['rule']],
  linesPerChunk: 250,
  gather: (table) => withoutTakenBack({ ...table, lines: groupsCarriedDown(table.lines) }),
  read: (cells, { groupWord }) => readDeed(cells, groupWord),
  judge: async (reader, actor, lines, context) => {
    const judging = await prepare(reader, actor, lines, context)
    return mapInTurns(lines, (line) => judge(judging, line))
  },
  together: ({ ruleId = '', occurredOn, reportedBy, note }) =>
    sheetKey({ ruleId, occurredOn, reportedBy, note }),
  write,
  undo: (tx, actor, lines, { reason }) =>
    undoDeeds(
      tx,
      actor,
      lines.map(({ subjectId }) => subjectId),
      reason,
    ),
}

/** Our own table of deeds says of some that they did not stand: they are not brought back in. */
function withoutTakenBack(table: ReadTable): ReadTable {
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

function readDeed(cells: Cells<DeedKey>, groupWord: string): Result<DeedItem> {
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

interface Judging {
  lookup: HouseholdLookup
  rules: RulesByName
  history: DeedHistory
  today: string
  openMonth: string
  oldestDeed: number
  deductions: boolean
}

async function prepare(
  reader: Reader,
  actor: Actor,
  lines: readonly ItemOfLine<DeedItem>[],
  { importId }: ImportContext,
): Promise<Judging> {
  const { villageId } = actor
  const { openMonth, oldestDeed, deductions } = await reader.village.findUniqueOrThrow({
    where: { id: villageId },
    select: { openMonth: true, oldestDeed: true, deductions: true },
  })
  const lookup = await householdsNamed(
    reader,
    villageId,
    lines.map(({ item }) => item),
  )
  const rules = await RulesByName.of(reader, villageId)
  const asked = lines.flatMap(({ item }) => {
    const household = lookup.meant(item)
    const ruleId = rules.idOf(item.rule)
    return 'code' in household || ruleId === undefined
      ? []
      : [{ householdId: household.id, ruleId, occurredOn: item.occurredOn }]
  })
  const history = await DeedHistory.of(reader, villageId, asked, importId)
  return { lookup, rules, history, today: todayOf(actor), openMonth, oldestDeed, deductions }
}

function judge(judging: Judging, { item }: ItemOfLine<DeedItem>): Judgement<DeedItem> {
  const { lookup, rules, history } = judging
  const household = lookup.meant(item)
  const known = 'code' in household ? undefined : household
  const who = known ? known : item
  const label = `${item.occurredOn} ${item.rule} ${householdLabel(who.number, who.headName, '')}`
  const refused = (refusal: Refusal) => ({
    outcome: 'REFUSED' as const,
    item,
    label,
    refusals: [refusal],
  })
  if ('code' in household) return refused(household)
  const inBook = asWritten(judging, household, item)
  if (inBook) return { outcome: 'SAME', item, label }
  const terms = rules.termsOn(item.rule, item.occurredOn)
  if ('code' in terms) return refused(terms)
  const points = pointsIn(item, terms)
  if (!points.ok) return refused(points.refusals[0])
  const memberId = item.memberName === null ? null : memberIn(household, item.memberName)
  const meant = { ...item, householdId: household.id, memberId, ruleId: terms.ruleId }
  const said = `${label} ${points.value > 0 ? '+' : '−'}${Math.abs(points.value)}`
  const deed = { ...meant, points: points.value }
  // first of all: a file that was brought in already is the same, whatever has become of its days
  if (history.take(deed)) return { outcome: 'SAME', item: meant, label: said }
  const refusal =
    whyNotThen(judging, item) ??
    whyNotBy(judging, terms) ??
    whyNotThey(household, item) ??
    history.overCap(deed, terms, household)
  if (refusal) return refused(refusal)
  const sameDay = history.hasOn(deed)
  history.add(deed)
  return { outcome: 'NEW', item: meant, label: said, sameDay, reads: readsOf(item, points.value) }
}

function readsOf({ memberName, quantity, note }: DeedItem, points: number): ReadFact[] {
  return [
    { key: 'points', value: points },
    ...(memberName === null ? [] : [{ key: 'memberName', value: memberName }]),
    ...(quantity === 1 ? [] : [{ key: 'quantity', value: quantity }]),
    ...(note === null ? [] : [{ key: 'note', value: note }]),
  ]
}

/** A deed whose points the line says is in the book whatever has become of its rule since. */
function asWritten(
  { rules, history }: Judging,
  household: KnownHousehold,
  item: DeedItem,
): boolean {
  const ruleId = rules.idOf(item.rule)
  const { points } = item
  if (ruleId === undefined || points === null) return false
  return history.take({ ...item, householdId: household.id, ruleId, points })
}

function pointsIn(item: DeedItem, terms: RuleVersion): Result<number> {
  const sign = terms.list === 'DEDUCTION' ? -1 : 1
  const said = item.points === null ? null : sign * Math.abs(item.points)
  const quantity = terms.scale === 'PER_UNIT' ? item.quantity : 1
  const points = pointsOfDeed(terms, { quantity, decided: said })
  if (!points.ok || said === null || points.value === said) return points
  const figures = { min: points.value, max: points.value }
  return { ok: false, refusals: [{ code: 'POINTS_OUTSIDE_RANGE', field: 'points', figures }] }
}

function whyNotThen(
  { today, openMonth, oldestDeed }: Judging,
  { occurredOn }: DeedItem,
): Refusal | undefined {
  const field = 'occurredOn'
  if (occurredOn > today) return { code: 'DATE_IN_FUTURE', field }
  const month = occurredOn.slice(0, 7)
  if (month < openMonth) return { code: 'MONTH_ALREADY_CLOSED', field, figures: { month } }
  return occurredOn < addDays(today, -oldestDeed)
    ? { code: 'DATE_TOO_OLD', field, figures: { days: oldestDeed } }
    : undefined
}

function whyNotBy({ deductions }: Judging, { list, scale }: RuleVersion): Refusal | undefined {
  // what they take is decided by a meeting, household by household
  if (isConsequence(scale)) return { code: 'CONSEQUENCE_BY_HAND', field: 'rule' }
  return list === 'DEDUCTION' && !deductions ? { code: 'DEDUCTIONS_OFF', field: 'rule' } : undefined
}

function whyNotThey(household: KnownHousehold, { memberName }: DeedItem): Refusal | undefined {
  const figures = { number: household.number, head: household.headName }
  if (household.living === 'CLOSED') return { code: 'HOUSEHOLD_CLOSED', figures }
  if (memberName !== null && memberIn(household, memberName) === undefined)
    return { code: 'MEMBER_UNKNOWN', field: 'memberName', figures }
  return undefined
}

function memberIn(household: KnownHousehold, name: string): string | undefined {
  if (name === household.headName) return household.headId
  return household.members.find((member) => member.name === name)?.id
}

async function write(
  tx: Tx,
  actor: Actor,
  lines: readonly Judgement<DeedItem>[],
  context: ImportContext,
): Promise<Result<Written[]>> {
  const rules = await RulesByName.of(tx, actor.villageId)
  const deeds = lines.map(({ item }) => {
    const terms = rules.termsOn(item.rule, item.occurredOn)
    if (item.householdId === undefined || 'code' in terms)
      throw new Error('a household or a rule was lost under the lock of the book')
    const points = pointsIn(item, terms)
    if (!points.ok) throw new Error('a rule changed under the lock of the book')
    return {
      ...item,
      householdId: item.householdId,
      memberId: item.memberId ?? null,
      terms,
      quantity: terms.scale === 'PER_UNIT' ? item.quantity : 1,
      points: points.value,
      toldHousehold: terms.list === 'DEDUCTION' ? item.toldHousehold : null,
    }
  })
  const recorded = await recordDeeds(tx, actor, context.importId, deeds)
  return recorded.ok ? done(recorded.value.map((subjectId) => ({ subjectId }))) : recorded
}
