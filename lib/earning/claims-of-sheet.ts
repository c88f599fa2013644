import { type Actor, refuseOtherGroup } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { Member, RuleVersion } from '@/lib/db/generated/sqlite/client'
import { inPortions } from '@/lib/db/portions'
import type { NewRow } from '@/lib/db/set-based'
import { pointsOfDeed, rangeOfRule } from '@/lib/rules/points-of-deed'
import { newId } from '@/lib/shared/id'
import { done, type Refusal, type Result, refuse, refuseAll } from '@/lib/shared/result'
import type { SheetInput } from './input'
import { decidedByScores } from './scores'

type Line = SheetInput['households'][number]

interface HouseholdOfSheet {
  id: string
  number: number
  headName: string
  groupId: string
  living: 'HOME' | 'AWAY' | 'MOVED' | 'CLOSED'
}

/** A claim about to be written, and the household that refusals call by number and head. */
export interface ClaimDraft {
  household: HouseholdOfSheet
  points: number
  row: NewRow<'Claim'>
  /** What the judges gave, if they judged this household apart. */
  scores: NewRow<'ClaimScore'>[]
}

/**
 * What a sheet's lines become under the rule, by household number. Refuses at the fields
 * `household` (NO_HOUSEHOLD_TICKED, SAME_HOUSEHOLD_TWICE, HOUSEHOLD_UNKNOWN), `household.<id>`
 * (HOUSEHOLD_CLOSED, OTHER_GROUP), `line.<id>.member` (MEMBER_UNKNOWN), `line.<id>.quantity`,
 * `line.<id>.scores` and `decided`.
 */
export async function claimsOfSheet(
  tx: Tx,
  actor: Actor,
  sheet: SheetInput,
  terms: RuleVersion,
): Promise<Result<ClaimDraft[]>> {
  const lines = new Map(sheet.households.map((line) => [line.householdId, line]))
  if (lines.size === 0) return refuse('NO_HOUSEHOLD_TICKED', { field: 'household' })
  if (lines.size < sheet.households.length)
    return refuse('SAME_HOUSEHOLD_TWICE', { field: 'household' })
  const households = await householdsOf(tx, actor.villageId, [...lines.keys()])
  if (households.length < lines.size) return refuse('HOUSEHOLD_UNKNOWN', { field: 'household' })

  const memberOf = await membersNamed(tx, actor.villageId, sheet.households)
  const refusals: Refusal[] = []
  const drafts: ClaimDraft[] = []
  for (const household of households) {
    const line = lines.get(household.id) ?? { householdId: household.id, ...nobodyOnce }
    const member = memberOf(line)
    const draft = claimOf(household, line, { actor, sheet, terms, member })
    if (draft.ok) drafts.push(draft.value)
    else refusals.push(...draft.refusals)
  }
  return refuseAll(distinct(refusals)) ?? done(drafts)
}

async function householdsOf(
  tx: Tx,
  villageId: string,
  ids: readonly string[],
): Promise<HouseholdOfSheet[]> {
  const found = await inPortions(ids, (some) =>
    tx.household.findMany({
      where: { villageId, id: { in: some } },
      select: { id: true, number: true, headName: true, groupId: true, living: true },
    }),
  )
  return found.sort((a, b) => a.number - b.number)
}

const nobodyOnce = { quantity: 1, memberName: null }

function claimOf(
  household: HouseholdOfSheet,
  line: Line,
  { actor, sheet, terms, member }: DeedOfSheet,
): Result<ClaimDraft> {
  const { id: householdId, number, headName: head } = household
  const figures = { number, head }
  const field = `household.${householdId}`
  const other = refuseOtherGroup(actor, household)
  if (other) return refuse(other.refusals[0].code, { field, figures })
  if (household.living === 'CLOSED') return refuse('HOUSEHOLD_CLOSED', { field, figures })
  if (line.memberName !== null && !member)
    return refuse('MEMBER_UNKNOWN', { field: `line.${householdId}.member`, figures })
  const quantity = terms.scale === 'PER_UNIT' ? line.quantity : 1
  const scores = terms.scale === 'RANGE' ? (line.scores ?? []) : []
  const judges = terms.scale === 'RANGE' ? (sheet.judges ?? []) : []
  const judged = scores.length + judges.length > 0
  if (terms.scale === 'RANGE' && !judged && sheet.decided === null)
    return refuse('REQUIRED', { field: 'decided' })
  const points = judged
    ? decidedByScores(rangeOfRule(terms), judges.length, scores)
    : pointsOfDeed(terms, { quantity, decided: sheet.decided })
  if (!points.ok) return { ok: false, refusals: atHousehold(points.refusals, household, judged) }
  const claimId = newId(actor.now)
  const row = {
    id: claimId,
    villageId: actor.villageId,
    batchId: sheet.sheetId,
    householdId,
    memberId: member?.id ?? null,
    memberName: member?.name ?? null,
    ruleId: terms.ruleId,
    ruleVersion: terms.version,
    ruleName: terms.name,
    list: terms.list,
    unit: terms.unit,
    scale: terms.scale,
    quantity,
    points: points.value,
    spendable: terms.spendable,
    ranks: terms.ranks,
    singleReview: terms.singleReview,
    occurredOn: sheet.occurredOn,
    barredUntil: terms.scale === 'BAR' ? (sheet.barredUntil ?? null) : null,
    toldHousehold: terms.list === 'DEDUCTION' ? sheet.toldHousehold : null,
    status: 'WAITING' as const,
    recordedById: actor.staffId,
    recordedAt: actor.now,
  }
  const scoreRows = scores.map((score, index) => {
    const judge = judges[index] ?? null
    return { villageId: actor.villageId, claimId, position: index + 1, judge, score }
  })
  return done({ household, points: points.value, row, scores: scoreRows })
}

interface DeedOfSheet {
  actor: Actor
  sheet: SheetInput
  terms: RuleVersion
  member: Member | undefined
}

/** Finds the member a line names among those who live in its household today. */
async function membersNamed(tx: Tx, villageId: string, lines: readonly Line[]) {
  const named = lines.filter(({ memberName }) => memberName !== null)
  const members = await inPortions(
    named.map(({ householdId }) => householdId),
    (some) => tx.member.findMany({ where: { villageId, leftOn: null, householdId: { in: some } } }),
  )
  const key = (householdId: string, name: string | null) => `${householdId} ${name}`
  const byName = new Map(members.map((member) => [key(member.householdId, member.name), member]))
  return ({ householdId, memberName }: Line) => byName.get(key(householdId, memberName))
}

/** Quantity and scores are typed beside their household; what was decided for all stands once. */
function atHousehold(
  refusals: [Refusal, ...Refusal[]],
  { id, number, headName: head }: HouseholdOfSheet,
  judged: boolean,
): typeof refusals {
  const at = (refusal: Refusal): Refusal => {
    if (judged)
      return {
        ...refusal,
        field: `line.${id}.scores`,
        figures: { number, head, ...refusal.figures },
      }
    return refusal.field === 'quantity' ? { ...refusal, field: `line.${id}.quantity` } : refusal
  }
  const [first, ...rest] = refusals
  return [at(first), ...rest.map(at)]
}

/** A range decided wrongly is one mistake of the sheet, not one per household. */
function distinct(refusals: Refusal[]): Refusal[] {
  return [...new Map(refusals.map((refusal) => [JSON.stringify(refusal), refusal])).values()]
}
