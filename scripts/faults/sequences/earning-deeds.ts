import fc from 'fast-check'
import { declineClaims, passClaims, postponeClaims } from '@/lib/earning/decide-claims'
import { recordSheet } from '@/lib/earning/record-sheet'
import { tellHousehold } from '@/lib/earning/tell-household'
import { addDays, type CivilDate } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import type { Claim, House, ModelRule, Who } from './book-model'
import { by, deed, firstOf, mostly, pick, which } from './deed'
import { rules } from './rules'
import type { Scene } from './scene'
import { earned, settle, vote, whyNotBy, whyNotSettled } from './verdicts'

const oldestDeed = 365
export const recordDeed = deed(
  'record',
  fc.record({
    who: by('recorder', 'manager'),
    rule: fc.constantFrom(...rules),
    houses: fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 1, maxLength: 4 }),
    daysBack: fc.oneof(
      { weight: 8, arbitrary: fc.nat({ max: 40 }) },
      { weight: 1, arbitrary: fc.constantFrom(-1, 400) },
    ),
    quantity: fc.integer({ min: 1, max: 5 }),
    decided: fc.integer({ min: 4, max: 21 }),
    told: mostly,
    meant: fc.boolean(),
  }),
  async (scene, { who, rule, daysBack, quantity, decided, told, meant, houses: drawn }) => {
    const { model, village } = scene
    const occurredOn = addDays(scene.today, -daysBack)
    const houses = model.houses.filter((_, index) => drawn.includes(index))
    if (houses.length === 0) return
    const points = pointsOf(rule, { quantity, decided })
    const refused = refusedSheet(scene, who, { rule, occurredOn, houses, points, meant })
    const sheetId = newId()
    const sheet = {
      sheetId,
      ruleId: village.rules[rule.key] ?? '',
      occurredOn,
      reportedBy: 'LEADER' as const,
      decided: rule.scale === 'RANGE' ? decided : null,
      note: null,
      toldHousehold: told ? '组长电话告知' : null,
      sameDayMeant: meant,
      households: houses.map(({ id }) => ({ householdId: id, quantity, memberName: null })),
    }
    const record = (tx: Parameters<typeof recordSheet>[0]) =>
      recordSheet(tx, scene.actor(who), sheet)
    const recorded = await scene.write(record, refused)
    if (!recorded) return
    await scene.again(record, recorded)
    const written = { sheetId, rule, occurredOn, points, told, recordedBy: who }
    await takeClaims(scene, written)
  },
)

function pointsOf(
  { scale, points }: ModelRule,
  deed: { quantity: number; decided: number },
): number {
  if (scale === 'RANGE') return deed.decided
  return scale === 'PER_UNIT' ? points * deed.quantity : points
}

function refusedSheet(
  scene: Scene,
  who: Who,
  sheet: {
    rule: ModelRule
    occurredOn: CivilDate
    houses: House[]
    points: number
    meant: boolean
  },
): string[] {
  const { rule, occurredOn, houses, points, meant } = sheet
  const { model, today } = scene
  const forbidden = scene.may(who, 'claim.record')
  if (forbidden.length > 0) return forbidden
  if (occurredOn > today) return ['DATE_IN_FUTURE']
  if (occurredOn < addDays(today, -oldestDeed)) return ['DATE_TOO_OLD']
  if (occurredOn < '2026-01-01') return ['RULE_NOT_IN_FORCE']
  const [least = points, most = points] = rule.range ?? []
  const outside = points < least || points > most
  const lines = houses.flatMap(({ closed }) => {
    if (closed) return ['HOUSEHOLD_CLOSED']
    return outside ? ['POINTS_OUTSIDE_RANGE'] : []
  })
  if (lines.length > 0) return lines
  return houses.flatMap((house) => {
    if (model.overCap(house, rule, occurredOn, points)) return ['CAP_REACHED']
    const sameDay = model.standingClaims(house, rule).some((one) => one.occurredOn === occurredOn)
    return sameDay && !meant ? ['SAME_DAY_DUPLICATE'] : []
  })
}

/** The claims of a sheet, with the ids that the book gave them. */
export async function takeClaims(
  { model, village }: Scene,
  written: Omit<Claim, 'id' | 'house' | 'status' | 'meeting'>,
): Promise<void> {
  const rows = await village.db.read.claim.findMany({
    where: { villageId: village.villageId, batchId: written.sheetId },
    select: { id: true, householdId: true },
  })
  for (const { id, householdId } of rows) {
    const house = model.houses.find((one) => one.id === householdId)
    if (!house) throw new Error('a claim of no household')
    model.claims.push({ ...written, id, house, status: 'OPEN', meeting: undefined })
  }
}

export const reviewDeed = deed(
  'review',
  fc.record({
    who: by('reviewer', 'reviewer', 'manager'),
    vote,
    claims: fc.uniqueArray(which, { minLength: 1, maxLength: 5 }),
    everything: fc.boolean(),
  }),
  async (scene, { who, vote, claims: drawn, everything }) => {
    const { model } = scene
    const decidable = model.claims.filter((claim) => whyNotReviewed(scene, who, claim).length === 0)
    const ticked = everything ? decidable : drawn.flatMap((one) => pick(model.claims, one) ?? [])
    const claims = [...new Set(ticked)]
    if (claims.length === 0) return
    const notTheirs = claims.flatMap((claim) => whyNotReviewed(scene, who, claim))
    const input = { claimIds: claims.map(({ id }) => id), reason: '不符合' }
    const verb = { PASS: passClaims, DECLINE: declineClaims, POSTPONE: postponeClaims }[vote]
    const verdicts = claims.map((claim) => ({ claim, vote }))
    const decided = await scene.write(
      (tx) => verb(tx, scene.actor(who), input),
      firstOf(scene.may(who, 'claim.review'), notTheirs, whyNotSettled(scene, verdicts)),
      () => earned(scene, verdicts),
    )
    if (decided) settle(verdicts)
  },
)

function whyNotReviewed({ model }: Scene, who: Who, claim: Claim): string[] {
  return claim.status === 'OPEN' && claim.meeting
    ? ['CLAIM_BEFORE_MEETING']
    : whyNotBy(model, who, claim)
}

export const tellDeed = deed(
  'tell',
  fc.record({ who: by('recorder', 'reviewer'), claim: which, onlyUntold: mostly }),
  async (scene, { who, claim: drawn, onlyUntold }) => {
    const untold = ({ points, told, status }: Claim) => points < 0 && !told && status === 'OPEN'
    const { claims } = scene.model
    const claim = pick(onlyUntold ? claims.filter(untold) : claims, drawn)
    if (!claim) return
    const unknown = claim.points > 0 || claim.status !== 'OPEN' ? ['CLAIM_UNKNOWN'] : []
    const told = { toldBy: '组长', toldWho: '户主', toldOn: scene.today, toldHow: '电话' }
    const done = await scene.write(
      (tx) => tellHousehold(tx, scene.actor(who), { claimIds: [claim.id], ...told }),
      firstOf(scene.may(who, 'claim.tell'), unknown),
    )
    if (done) claim.told = true
  },
)
