import fc from 'fast-check'
import { confirmMeeting } from '@/lib/earning/confirm-meeting'
import { declineClaims, passClaims, postponeClaims } from '@/lib/earning/decide-claims'
import { endMeeting, typeVotes } from '@/lib/earning/hold-meeting'
import { openMeeting } from '@/lib/earning/open-meeting'
import { recordSheet } from '@/lib/earning/record-sheet'
import { tellHousehold } from '@/lib/earning/tell-household'
import { addDays, type CivilDate } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import type { Claim, House, LineDraft, Meeting, ModelRule, Vote, Who } from './book-model'
import { by, deed, firstOf, mostly, pick, which } from './deed'
import { rules } from './rules'
import type { Scene } from './scene'

const oldestDeed = 365
const vote = fc.oneof(
  { weight: 4, arbitrary: fc.constant('PASS' as const) },
  { weight: 2, arbitrary: fc.constantFrom('DECLINE' as const, 'POSTPONE' as const) },
)

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

function whyNotBy(model: Scene['model'], who: Who, claim: Claim): string[] {
  if (claim.status !== 'OPEN') return ['CLAIM_ALREADY_DECIDED']
  const alone = claim.rule.alone && claim.points > 0
  if (claim.recordedBy === who && !alone) return ['RECORDER_CANNOT_REVIEW']
  return model.whyNear(who, claim.house)
}

interface Verdict {
  claim: Claim
  vote: Vote
}

function whyNotSettled({ model }: Scene, verdicts: readonly Verdict[]): string[] {
  const passed = verdicts.filter(({ vote }) => vote === 'PASS').map(({ claim }) => claim)
  const untold = passed.some(({ points, told }) => points < 0 && !told)
  if (untold) return ['DEDUCTION_NEEDS_TOLD']
  const over = passed.some((claim) =>
    model.overCap(claim.house, claim.rule, claim.occurredOn, claim.points, claim),
  )
  return over ? ['CAP_REACHED'] : []
}

function earned({ model }: Scene, verdicts: readonly Verdict[]): LineDraft[] {
  return verdicts.flatMap(({ claim, vote }): LineDraft[] =>
    vote === 'PASS'
      ? [
          {
            ...{ kind: 'EARN', house: model.today(claim.house), points: claim.points },
            ...{ spendable: true, ranks: true, countsIn: model.countsIn(claim.occurredOn) },
            ...{ occurredOn: claim.occurredOn, recordedBy: claim.recordedBy, claim },
          },
        ]
      : [],
  )
}

function settle(verdicts: readonly Verdict[]): void {
  for (const { claim, vote } of verdicts) {
    if (vote !== 'POSTPONE') claim.status = vote === 'PASS' ? 'PASSED' : 'DECLINED'
    if (vote === 'POSTPONE') claim.meeting = undefined
  }
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

/** A meeting from its opening to its end: what was typed, confirmed by a second person or not at all. */
export const meetingDeed = deed(
  'meeting',
  fc.record({
    typist: by('recorder'),
    votes: fc.array(vote, { minLength: 1, maxLength: 6 }),
    confirmer: by('reviewer', 'manager'),
    ends: fc.constantFrom('confirmed', 'ended', 'left open'),
  }),
  async (scene, { typist, votes, confirmer, ends }) => {
    const { model } = scene
    const meeting = await openOrGoOn(scene, typist)
    if (!meeting) return
    for (const [index, claim] of [...meeting.said.keys()].entries()) {
      const vote = votes[index % votes.length] ?? 'PASS'
      const said = { meetingId: meeting.id, sheetId: claim.sheetId, claimIds: [claim.id] }
      const typed = { ...said, numbers: null, page: null }
      const input = vote === 'PASS' ? { ...typed, vote } : { ...typed, vote, reason: '不符合' }
      await scene.write((tx) => typeVotes(tx, scene.actor(typist), input), [])
      meeting.said.set(claim, vote)
    }
    if (ends === 'left open') return
    if (ends === 'ended') {
      await scene.write((tx) => endMeeting(tx, scene.actor(typist), { meetingId: meeting.id }), [])
      for (const claim of model.claims) if (claim.meeting === meeting) claim.meeting = undefined
      meeting.over = true
      return
    }
    const lying = [...meeting.said].map(([claim, vote]) => ({ claim, vote }))
    const whyNot = ({ claim }: Verdict) => {
      const why = whyNotBy(model, confirmer, claim)
      if (why.length > 0) return why
      return model.whyNear(typist, claim.house).length > 0 ? ['TYPISTS_HOUSEHOLD'] : []
    }
    const own = lying.filter((verdict) => whyNot(verdict).length === 0)
    const done = await scene.write(
      (tx) =>
        confirmMeeting(tx, scene.actor(confirmer), {
          meetingId: meeting.id,
          typist: scene.actor(typist),
        }),
      whyNotConfirmed(scene, { confirmer, typist, lying, own, whyNot }),
      () => earned(scene, own),
    )
    if (!done) return
    settle(own)
    for (const { claim } of own) meeting.said.delete(claim)
    meeting.over = meeting.said.size === 0
  },
)

function whyNotConfirmed(
  scene: Scene,
  confirming: {
    confirmer: Who
    typist: Who
    lying: Verdict[]
    own: Verdict[]
    whyNot: (verdict: Verdict) => string[]
  },
): string[] {
  const { confirmer, typist, lying, own, whyNot } = confirming
  const forbidden = scene.may(confirmer, 'claim.review')
  if (forbidden.length > 0) return forbidden
  if (confirmer === typist) return ['CONFIRMER_IS_TYPIST']
  if (own.length === 0) return [...lying.flatMap(whyNot), 'LEFT_FOR_LATER']
  return whyNotSettled(scene, own)
}

async function openOrGoOn(scene: Scene, who: Who) {
  const { model, village } = scene
  const goesOn = model.meetings.find(({ over }) => !over)
  if (goesOn && scene.may(who, 'meeting.hold').length === 0) return goesOn
  const taken = model.claims.filter(({ status, meeting }) => status === 'OPEN' && !meeting)
  const meetingId = newId()
  const nothing = taken.length === 0 ? ['MEETING_NOTHING_WAITS'] : []
  const opened = await scene.write(
    (tx) =>
      openMeeting(tx, scene.actor(who), {
        meetingId,
        heldOn: scene.today,
        place: '村委会',
        staffIds: [village.recorder, village.reviewer, village.manager].map(
          ({ staffId }) => staffId,
        ),
        guests: [],
        take: 'everything',
        sheetIds: [],
      }),
    firstOf(scene.may(who, 'meeting.hold'), nothing),
  )
  if (!opened) return undefined
  const said = new Map(taken.map((claim): [Claim, Vote] => [claim, 'PASS']))
  const meeting: Meeting = { id: meetingId, over: false, said }
  for (const claim of taken) claim.meeting = meeting
  model.meetings.push(meeting)
  return meeting
}
