import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { RuleVersion } from '@/lib/db/generated/sqlite/client'
import { insertRows } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { reachedCap } from '@/lib/rules/caps'
import { newestVersion, versionInForce } from '@/lib/rules/terms'
import { addDays } from '@/lib/shared/civil-date'
import { hashOfInput } from '@/lib/shared/hash'
import { done, type Refusal, type Result, refuse, refuseAll, repeated } from '@/lib/shared/result'
import { type ClaimDraft, claimsOfSheet } from './claims-of-sheet'
import type { SheetInput } from './input'
import { nothingSoFar, pointsSoFar } from './points-so-far'
import { refuseBar } from './refuse-bar'

export interface RecordedSheet {
  sheetId: string
  claims: number
  points: number
}

/**
 * Writes one deed down for many households: claims that wait for the review. A handful of
 * statements however many households. The same sheet again gets the first answer; the same id
 * with another sheet is SAME_ID_OTHER_INPUT. Refuses the date and the rule at their fields,
 * DEDUCTIONS_OFF, what `refuseBar` and `claimsOfSheet` refuse, and per household CAP_REACHED at `household.<id>` and
 * SAME_DAY_DUPLICATE (unless meant).
 */
export async function recordSheet(
  tx: Tx,
  actor: Actor,
  sheet: SheetInput,
): Promise<Result<RecordedSheet>> {
  const forbidden = refuseUnless(actor, 'claim.record')
  if (forbidden) return forbidden
  const inputHash = hashOfInput(sheet)
  // Two sheets of one village queue here, so that together they cannot break a cap.
  const { oldestDeed, deductions } = await lockBook(tx, actor.villageId)
  const answered = await answeredBefore(tx, actor, sheet.sheetId, inputHash)
  if (answered) return answered
  const wrongDay = refuseDay(actor, sheet, oldestDeed)
  if (wrongDay) return wrongDay
  const terms = await termsOfSheet(tx, actor.villageId, sheet)
  if (!terms.ok) return terms
  if (terms.value.list === 'DEDUCTION' && !deductions)
    return refuse('DEDUCTIONS_OFF', { field: 'ruleId' })
  const wrongBar = refuseBar(terms.value, sheet)
  if (wrongBar) return wrongBar
  const claims = await claimsOfSheet(tx, actor, sheet, terms.value)
  if (!claims.ok) return claims
  const refused = await refusedByHistory(tx, actor.villageId, sheet, terms.value, claims.value)
  if (refused) return refused
  await insertRows(tx, 'Batch', [batchRow(actor, sheet, terms.value, inputHash)])
  await insertRows(
    tx,
    'Claim',
    claims.value.map(({ row }) => row),
  )
  await insertRows(
    tx,
    'ClaimScore',
    claims.value.flatMap(({ scores }) => scores),
  )
  return done(summary(sheet.sheetId, claims.value))
}

/** The answer this sheet got before, if it was saved; undefined for a new one. */
async function answeredBefore(tx: Tx, actor: Actor, sheetId: string, inputHash: string) {
  const before = await tx.batch.findUnique({
    where: { id: sheetId },
    include: { claims: { select: { points: true } } },
  })
  if (!before) return undefined
  const same = before.villageId === actor.villageId && before.inputHash === inputHash
  return same ? repeated(summary(sheetId, before.claims)) : refuse('SAME_ID_OTHER_INPUT')
}

function summary(sheetId: string, claims: readonly { points: number }[]): RecordedSheet {
  return {
    sheetId,
    claims: claims.length,
    points: claims.reduce((sum, { points }) => sum + points, 0),
  }
}

function refuseDay(actor: Actor, { occurredOn, toldOn }: SheetInput, oldestDeed: number) {
  const today = todayOf(actor)
  if (occurredOn > today) return refuse('DATE_IN_FUTURE', { field: 'occurredOn' })
  if (occurredOn < addDays(today, -oldestDeed))
    return refuse('DATE_TOO_OLD', { field: 'occurredOn', figures: { days: oldestDeed } })
  if (toldOn !== undefined && toldOn > today) return refuse('DATE_IN_FUTURE', { field: 'toldOn' })
  return undefined
}

/** The rule's version that decides a deed of the sheet's day, and what it asks the sheet for. */
async function termsOfSheet(
  tx: Tx,
  villageId: string,
  sheet: SheetInput,
): Promise<Result<RuleVersion>> {
  const rule = await tx.rule.findFirst({
    where: { villageId, id: sheet.ruleId },
    include: { versions: true },
  })
  const field = 'ruleId'
  const name = newestVersion(rule?.versions ?? [])?.name
  if (!rule || name === undefined) return refuse('RULE_UNKNOWN', { field })
  if (rule.archivedAt) return refuse('RULE_ARCHIVED', { field, figures: { name } })
  const terms = versionInForce(rule.versions, sheet.occurredOn)
  if (!terms) return refuse('RULE_NOT_IN_FORCE', { field, figures: { name } })
  return done(terms)
}

/** Caps and deeds of the same day, by what is already written down, waiting claims included. */
async function refusedByHistory(
  tx: Tx,
  villageId: string,
  { occurredOn, sameDayMeant }: SheetInput,
  terms: RuleVersion,
  claims: readonly ClaimDraft[],
) {
  const history = await pointsSoFar(tx, villageId, { ruleId: terms.ruleId, occurredOn })
  const refusals = claims.flatMap(({ household, points }): Refusal[] => {
    const { id, number, headName: head } = household
    const soFar = history.get(id) ?? nothingSoFar
    const reached = reachedCap(terms, soFar, points)
    if (reached) {
      const { period, cap, left } = reached
      const figures = { number, head, period, cap, left }
      return [{ code: 'CAP_REACHED', field: `household.${id}`, figures }]
    }
    return soFar.sameDay > 0 && !sameDayMeant
      ? [{ code: 'SAME_DAY_DUPLICATE', field: 'sameDayMeant', figures: { number, head } }]
      : []
  })
  return refuseAll(refusals)
}

function batchRow(actor: Actor, sheet: SheetInput, terms: RuleVersion, inputHash: string) {
  const { sheetId, occurredOn, reportedBy, note } = sheet
  return {
    id: sheetId,
    villageId: actor.villageId,
    ruleId: terms.ruleId,
    ruleName: terms.name,
    occurredOn,
    reportedBy,
    note,
    inputHash,
    recordedById: actor.staffId,
    recordedAt: actor.now,
  }
}
