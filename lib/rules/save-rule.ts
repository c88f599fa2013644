import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { firstDayOf } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import { done, type Result, refuse } from '@/lib/shared/result'
import type { AmendRuleInput, RuleInput } from './input'
import { refuseTerms } from './refuse-terms'
import { isConsequence, type RuleTerms } from './terms'

/** Rules in use at once: a rule book that still fits on a wall. */
export const mostRules = 200

/**
 * Adopts a new rule. Refuses what makes no sense at its field, DEDUCTIONS_OFF,
 * RULE_NAME_TAKEN and TOO_MANY.
 */
export async function adoptRule(
  tx: Tx,
  actor: Actor,
  input: RuleInput,
): Promise<Result<{ ruleId: string }>> {
  const forbidden = refuseUnless(actor, 'rule.change')
  if (forbidden) return forbidden
  const terms = termsOf(input)
  if (!terms.ok) return terms
  const adopted = await adoptRules(tx, actor, { rules: [terms.value], meeting: input.meeting })
  if (!adopted.ok) return adopted
  const [ruleId] = adopted.value
  if (!ruleId) throw new Error('a rule was adopted without an id')
  return done({ ruleId })
}

/** Adopts several rules by one meeting, in this order: the set-up's ticks, or an import. */
export async function adoptRules(
  tx: Tx,
  actor: Actor,
  input: { rules: readonly RuleTerms[]; meeting: string },
): Promise<Result<string[]>> {
  const forbidden = refuseUnless(actor, 'rule.change')
  if (forbidden) return forbidden
  const { villageId, now } = actor
  // Two people who adopt at once queue here, so that a name is not taken twice.
  const { deductions } = await lockBook(tx, villageId)
  const taken = new Set(await namesInUse(tx, villageId))
  if (taken.size + input.rules.length > mostRules)
    return refuse('TOO_MANY', { figures: { max: mostRules } })
  for (const terms of input.rules) {
    const refused = refuseTerms(terms, todayOf(actor)) ?? refuseDeduction(terms, deductions)
    if (refused) return refused
    if (taken.has(terms.name))
      return refuse('RULE_NAME_TAKEN', { field: 'name', figures: { name: terms.name } })
    taken.add(terms.name)
  }
  const before = await tx.rule.count({ where: { villageId } })
  const rules = input.rules.map((terms, index) => ({
    id: newId(now),
    terms,
    position: before + index,
  }))
  await insertRows(
    tx,
    'Rule',
    rules.map(({ id, terms, position }) => ({ id, villageId, list: terms.list, position })),
  )
  await insertRows(
    tx,
    'RuleVersion',
    rules.map(({ id, terms }) => versionRow(actor, id, 1, terms, input.meeting)),
  )
  return done(rules.map(({ id }) => id))
}

/**
 * Writes the next version of a rule; entries already in the book keep the version they had. It does
 * not reach back into months that were posted or closed. Refuses RULE_UNKNOWN, RULE_ARCHIVED, DEDUCTIONS_OFF, RULE_NAME_TAKEN,
 * RULE_SINCE_CLOSED {since} at `since`, and what makes no sense.
 */
export async function amendRule(
  tx: Tx,
  actor: Actor,
  input: AmendRuleInput,
): Promise<Result<{ ruleId: string; version: number }>> {
  const forbidden = refuseUnless(actor, 'rule.change')
  if (forbidden) return forbidden
  const { villageId } = actor
  const { deductions, openMonth } = await lockBook(tx, villageId)
  const rule = await tx.rule.findFirst({
    where: { villageId, id: input.ruleId },
    include: { versions: { orderBy: { version: 'desc' }, take: 1 } },
  })
  const latest = rule?.versions[0]
  if (!rule || !latest) return refuse('RULE_UNKNOWN')
  if (rule.archivedAt) return refuse('RULE_ARCHIVED', { figures: { name: latest.name } })
  const read = termsOf(input)
  if (!read.ok) return read
  const terms = read.value
  const refused = refuseTerms(terms, todayOf(actor)) ?? refuseDeduction(terms, deductions)
  if (refused) return refused
  const begins = firstDayOf(openMonth)
  if (terms.since < begins)
    return refuse('RULE_SINCE_CLOSED', { field: 'since', figures: { since: begins } })
  const taken = await namesInUse(tx, villageId, rule.id)
  if (taken.includes(terms.name))
    return refuse('RULE_NAME_TAKEN', { field: 'name', figures: { name: terms.name } })
  const version = latest.version + 1
  await insertRows(tx, 'RuleVersion', [versionRow(actor, rule.id, version, terms, input.meeting)])
  if (terms.list !== rule.list)
    await tx.rule.update({ where: { id: rule.id }, data: { list: terms.list } })
  return done({ ruleId: rule.id, version })
}

/** DEDUCTIONS_OFF where the village takes no points away: no rule of it is adopted then. */
export function refuseDeduction({ list }: Pick<RuleTerms, 'list'>, deductions: boolean) {
  return list === 'DEDUCTION' && !deductions
    ? refuse('DEDUCTIONS_OFF', { field: 'list' })
    : undefined
}

/** Names of the rules in use; a name that was archived is free. */
export async function namesInUse(
  tx: Tx,
  villageId: string,
  exceptRuleId?: string,
): Promise<string[]> {
  const rules = await tx.rule.findMany({
    where: { villageId, archivedAt: null, NOT: { id: exceptRuleId ?? '' } },
    include: { versions: { orderBy: { version: 'desc' }, take: 1, select: { name: true } } },
  })
  return rules.flatMap((rule) => rule.versions.map(({ name }) => name))
}

/** What the form means: fields that its list or scale does not ask for are left out. REQUIRED. */
function termsOf({ countsFor, meeting: _, ...input }: RuleInput): Result<RuleTerms> {
  const figure = isConsequence(input.scale) ? 0 : input.points
  if (figure === null) return refuse('REQUIRED', { field: 'points' })
  const ranged = input.scale === 'RANGE'
  const deduction = input.list === 'DEDUCTION'
  return done({
    ...input,
    points: figure,
    unit: isConsequence(input.scale) ? 'HOUSEHOLD' : input.unit,
    minPoints: ranged ? input.minPoints : null,
    maxPoints: ranged ? input.maxPoints : null,
    capMonth: deduction ? null : input.capMonth,
    capQuarter: deduction ? null : input.capQuarter,
    capYear: deduction ? null : input.capYear,
    singleReview: deduction ? false : input.singleReview,
    spendable: countsFor !== 'STANDING' || isConsequence(input.scale),
    ranks: countsFor !== 'BALANCE',
  })
}

function versionRow(
  actor: Actor,
  ruleId: string,
  version: number,
  terms: RuleTerms,
  meeting: string,
) {
  return {
    villageId: actor.villageId,
    ruleId,
    version,
    name: terms.name,
    list: terms.list,
    unit: terms.unit,
    scale: terms.scale,
    points: terms.points,
    minPoints: terms.minPoints,
    maxPoints: terms.maxPoints,
    capMonth: terms.capMonth,
    capQuarter: terms.capQuarter,
    capYear: terms.capYear,
    spendable: terms.spendable,
    ranks: terms.ranks,
    singleReview: terms.singleReview,
    photoRequired: terms.photoRequired,
    since: terms.since,
    until: terms.until,
    meeting,
    adoptedById: actor.staffId,
    adoptedAt: actor.now,
  }
}
