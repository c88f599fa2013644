import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { RuleVersion } from '@/lib/db/generated/sqlite/client'
import { insertRows } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { reachedCap } from '@/lib/rules/caps'
import { pointsOfDeed } from '@/lib/rules/points-of-deed'
import { versionInForce } from '@/lib/rules/terms'
import { addDays } from '@/lib/shared/civil-date'
import { hashOfInput } from '@/lib/shared/hash'
import { newId } from '@/lib/shared/id'
import { done, type Refusal, type Result, refuse, refuseAll, repeated } from '@/lib/shared/result'
import type { SheetInput } from './input'
import { nothingSoFar, pointsSoFar } from './points-so-far'

export interface RecordedSheet {
  sheetId: string
  claims: number
  points: number
}

/**
 * Writes one deed down for many households: claims that wait for the review. A handful of
 * statements however many households. The same sheet again gets the first answer; the same id
 * with another sheet is SAME_ID_OTHER_INPUT. Refuses per household CAP_REACHED, HOUSEHOLD_CLOSED,
 * SAME_DAY_DUPLICATE (unless meant), and the rule, the date and the note at their fields.
 */
export async function recordSheet(
  tx: Tx,
  actor: Actor,
  input: SheetInput,
): Promise<Result<RecordedSheet>> {
  const forbidden = refuseUnless(actor, 'claim.record')
  if (forbidden) return forbidden
  const { villageId, now } = actor
  const inputHash = hashOfInput(input)
  // Two sheets of one village queue here, so that together they cannot break a cap.
  const { oldestDeed } = await lockBook(tx, villageId)
  const before = await tx.batch.findUnique({
    where: { id: input.sheetId },
    include: { claims: { select: { points: true } } },
  })
  if (before) {
    const same = before.villageId === villageId && before.inputHash === inputHash
    return same ? repeated(summary(before.id, before.claims)) : refuse('SAME_ID_OTHER_INPUT')
  }

  const today = todayOf(actor)
  if (input.occurredOn > today) return refuse('DATE_IN_FUTURE', { field: 'occurredOn' })
  if (input.occurredOn < addDays(today, -oldestDeed))
    return refuse('DATE_TOO_OLD', { field: 'occurredOn', figures: { days: oldestDeed } })
  const found = await ruleFor(tx, villageId, input)
  if (!found.ok) return found
  const terms = found.value
  if (terms.list === 'DEDUCTION' && !input.toldHousehold)
    return refuse('DEDUCTION_NEEDS_TOLD', { field: 'toldHousehold' })

  const claims = await claimsOf(tx, actor, input, terms)
  if (!claims.ok) return claims
  const reached = await refusedByHistory(tx, villageId, input, terms, claims.value)
  if (reached) return reached
  await insertRows(tx, 'Batch', [
    {
      id: input.sheetId,
      villageId,
      ruleId: terms.ruleId,
      ruleName: terms.name,
      occurredOn: input.occurredOn,
      reportedBy: input.reportedBy,
      note: input.note,
      inputHash,
      recordedById: actor.staffId,
      recordedAt: now,
    },
  ])
  await insertRows(
    tx,
    'Claim',
    claims.value.map(({ number: _, headName: __, ...claim }) => claim),
  )
  return done(summary(input.sheetId, claims.value))
}

function summary(sheetId: string, claims: readonly { points: number }[]): RecordedSheet {
  return {
    sheetId,
    claims: claims.length,
    points: claims.reduce((sum, { points }) => sum + points, 0),
  }
}

async function ruleFor(tx: Tx, villageId: string, input: SheetInput): Promise<Result<RuleVersion>> {
  const rule = await tx.rule.findFirst({
    where: { villageId, id: input.ruleId },
    include: { versions: true },
  })
  if (!rule) return refuse('RULE_UNKNOWN', { field: 'ruleId' })
  if (rule.archivedAt)
    return refuse('RULE_ARCHIVED', {
      field: 'ruleId',
      figures: { name: rule.versions.at(-1)?.name ?? '' },
    })
  const version = versionInForce(rule.versions, input.occurredOn)
  return version
    ? done(version)
    : refuse('RULE_NOT_IN_FORCE', {
        field: 'ruleId',
        figures: { name: rule.versions.at(-1)?.name ?? '' },
      })
}

/** The claims to write, with each household's number and head for the sentences of refusals. */
async function claimsOf(tx: Tx, actor: Actor, input: SheetInput, terms: RuleVersion) {
  const { villageId } = actor
  const ticked = new Map(input.households.map((line) => [line.householdId, line]))
  if (ticked.size === 0) return refuse('NO_HOUSEHOLD_TICKED', { field: 'household' })
  if (ticked.size < input.households.length)
    return refuse('SAME_HOUSEHOLD_TWICE', { field: 'household' })
  const households = await tx.household.findMany({
    where: { villageId, id: { in: [...ticked.keys()] } },
    select: { id: true, number: true, headName: true, living: true },
    orderBy: { number: 'asc' },
  })
  if (households.length < ticked.size) return refuse('HOUSEHOLD_UNKNOWN', { field: 'household' })
  const memberIds = input.households.flatMap(({ memberId }) => memberId ?? [])
  const members = new Map(
    (memberIds.length === 0
      ? []
      : await tx.member.findMany({ where: { villageId, id: { in: memberIds } } })
    ).map((member) => [member.id, member]),
  )

  const refusals: Refusal[] = []
  const claims = households.map(({ id: householdId, number, headName, living }) => {
    const line = ticked.get(householdId)
    const quantity = terms.scale === 'PER_UNIT' ? (line?.quantity ?? 1) : 1
    const points = pointsOfDeed(terms, { quantity, decided: input.decided })
    if (!points.ok) refusals.push(...points.refusals)
    if (living === 'CLOSED')
      refusals.push({
        code: 'HOUSEHOLD_CLOSED',
        field: 'household',
        figures: { number, head: headName },
      })
    const member = line?.memberId ? members.get(line.memberId) : undefined
    if (line?.memberId && member?.householdId !== householdId)
      refusals.push({
        code: 'MEMBER_UNKNOWN',
        field: 'household',
        figures: { number, head: headName },
      })
    return {
      id: newId(actor.now),
      villageId,
      batchId: input.sheetId,
      householdId,
      number,
      headName,
      memberId: member?.id ?? null,
      memberName: member?.name ?? null,
      ruleId: terms.ruleId,
      ruleVersion: terms.version,
      ruleName: terms.name,
      list: terms.list,
      unit: terms.unit,
      quantity,
      points: points.ok ? points.value : 0,
      spendable: terms.spendable,
      ranks: terms.ranks,
      singleReview: terms.singleReview,
      occurredOn: input.occurredOn,
      toldHousehold: terms.list === 'DEDUCTION' ? input.toldHousehold : null,
      status: 'WAITING' as const,
      recordedById: actor.staffId,
      recordedAt: actor.now,
    }
  })
  return refuseAll(distinct(refusals)) ?? done(claims)
}

/** A range decided wrongly is one mistake of the sheet, not one per household. */
function distinct(refusals: Refusal[]): Refusal[] {
  return [...new Map(refusals.map((refusal) => [JSON.stringify(refusal), refusal])).values()]
}

async function refusedByHistory(
  tx: Tx,
  villageId: string,
  input: SheetInput,
  terms: RuleVersion,
  claims: readonly { householdId: string; number: number; headName: string; points: number }[],
) {
  const history = await pointsSoFar(tx, villageId, {
    ruleId: terms.ruleId,
    occurredOn: input.occurredOn,
  })
  const refusals = claims.flatMap(({ householdId, number, headName, points }): Refusal[] => {
    const soFar = history.get(householdId) ?? nothingSoFar
    const figures = { number, head: headName }
    const cap = reachedCap(terms, soFar, points)
    if (cap)
      return [
        {
          code: 'CAP_REACHED',
          field: 'household',
          figures: { ...figures, period: cap.period, cap: cap.cap, left: cap.left },
        },
      ]
    if (soFar.sameDay > 0 && !input.sameDayMeant)
      return [{ code: 'SAME_DAY_DUPLICATE', field: 'sameDayMeant', figures }]
    return []
  })
  return refuseAll(refusals)
}
