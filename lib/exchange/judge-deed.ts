import { type Actor, todayOf } from '@/lib/access/actor'
import type { Reader } from '@/lib/db/client'
import type { RuleVersion } from '@/lib/db/generated/sqlite/client'
import { pointsOfDeed } from '@/lib/rules/points-of-deed'
import { isConsequence } from '@/lib/rules/terms'
import { addDays } from '@/lib/shared/civil-date'
import type { Refusal, Result } from '@/lib/shared/result'
import { DeedHistory } from './deed-history'
import { type HouseholdLookup, householdsNamed, type KnownHousehold } from './household-lookup'
import { householdLabel } from './household-words'
import type { ImportContext, ItemOfLine, Judgement, ReadFact } from './importer'
import type { DeedItem } from './read-deed'
import { RulesByName } from './rules-by-name'

/** What lines are judged by: the book as it is, and the lines before. */
export interface Judging {
  lookup: HouseholdLookup
  rules: RulesByName
  history: DeedHistory
  today: string
  openMonth: string
  oldestDeed: number
  deductions: boolean
}

export async function judgingOf(
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

export function judgeDeed(judging: Judging, { item }: ItemOfLine<DeedItem>): Judgement<DeedItem> {
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

/** What the deed is worth; POINTS_OUTSIDE_RANGE when the line says otherwise. */
export function pointsIn(item: DeedItem, terms: RuleVersion): Result<number> {
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
