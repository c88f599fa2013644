import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { portions } from '@/lib/db/portions'
import {
  done,
  type Refusal,
  type Refused,
  type Result,
  refuse,
  refuseAll,
} from '@/lib/shared/result'
import { closeMeeting, refuseEnded } from './hold-meeting'
import { reviewersOf } from './reviewer-queries'
import { settleClaims, type Verdict } from './settle-claims'
import { undecided, whyNotBy, whyNotConfirmed } from './who-may-decide'

export interface ConfirmedMeeting {
  meetingId: string
  passed: number
  declined: number
  postponed: number
  /** Claims that this person leaves to others; the meeting goes on for them. */
  left: number
}

/**
 * The second person at the table confirms what was typed. `actor` is who confirms and so who
 * reviews, in every rule; `typist` is whose session the PC has. Decides all claims that this pair
 * may, in one transaction, and leaves the others; after the last one the meeting is over. Refuses
 * NOT_ALLOWED, CONFIRMER_IS_TYPIST, MEETING_UNKNOWN, MEETING_ENDED, CONFIRMER_NOT_PRESENT {names},
 * MEETING_NOTHING_LEFT, what `whyNotConfirmed` says where nothing is left for this person, with who
 * may (LEFT_FOR_LATER), and what `settleClaims` refuses, each by household.
 */
export async function confirmMeeting(
  tx: Tx,
  actor: Actor,
  { meetingId, typist }: { meetingId: string; typist: Actor },
): Promise<Result<ConfirmedMeeting>> {
  const forbidden = refuseUnless(actor, 'claim.review')
  if (forbidden) return forbidden
  if (actor.staffId === typist.staffId)
    return refuse('CONFIRMER_IS_TYPIST', { field: 'signInName' })
  const open = await refuseEnded(tx, actor, meetingId)
  if (!open.ok) return open
  const absent = await refuseAbsent(tx, actor, typist, meetingId)
  if (absent) return absent
  const lying = await verdictsBefore(tx, actor.villageId, meetingId)
  if (lying.length === 0) return refuse('MEETING_NOTHING_LEFT')
  const refusals = lying.flatMap(({ claim }) => whyNotConfirmed(actor, typist, claim) ?? [])
  const own = lying.filter(({ claim }) => !whyNotConfirmed(actor, typist, claim))
  if (own.length === 0) return refuseAllLeft(tx, typist, lying, refusals)
  const settled = await settleClaims(tx, actor, own, meetingId)
  if (!settled.ok) return { ok: false, refusals: settled.refusals }
  await signLines(tx, actor, meetingId, own)
  if (refusals.length === 0) await closeMeeting(tx, actor, meetingId)
  const count = (vote: Verdict['vote']) => own.filter((verdict) => verdict.vote === vote).length
  return done({
    meetingId,
    passed: count('PASS'),
    declined: count('DECLINE'),
    postponed: count('POSTPONE'),
    left: refusals.length,
  })
}

/** Who confirms sat at the table: else CONFIRMER_NOT_PRESENT, with those who did and may confirm. */
async function refuseAbsent(tx: Tx, actor: Actor, typist: Actor, meetingId: string) {
  const { villageId, staffId } = actor
  const people = await tx.meetingPerson.findMany({
    where: { villageId, meetingId, staffId: { not: null } },
    select: { staffId: true },
  })
  const present = new Set(people.map((person) => person.staffId))
  if (present.has(staffId)) return undefined
  const names = (await reviewersOf(tx, villageId))
    .filter((person) => present.has(person.staffId) && person.staffId !== typist.staffId)
    .map(({ name }) => name)
  const figures = { names: names.join('、'), count: names.length }
  return refuse('CONFIRMER_NOT_PRESENT', { field: 'signInName', figures })
}

/** Nothing is left for this person: why, and who may decide it here or later. */
async function refuseAllLeft(
  tx: Tx,
  typist: Actor,
  lying: readonly Verdict[],
  refusals: readonly Refusal[],
): Promise<Refused> {
  const names = (await reviewersOf(tx, typist.villageId))
    .filter((person) => lying.some(({ claim }) => !whyNotBy(person, claim)))
    .map(({ name }) => name)
  const figures = { names: names.join('、'), count: names.length }
  const later: Refusal = { code: 'LEFT_FOR_LATER', figures }
  return refuseAll([...refusals, later]) ?? refuse('MEETING_NOTHING_LEFT')
}

/** What lies before the meeting and nobody decided elsewhere or took back meanwhile. */
async function verdictsBefore(tx: Tx, villageId: string, meetingId: string): Promise<Verdict[]> {
  const lines = await tx.meetingClaim.findMany({
    where: { villageId, meetingId, confirmedById: null },
  })
  const said = new Map(lines.map((line) => [line.claimId, line]))
  const verdicts: Verdict[] = []
  for (const ids of portions([...said.keys()])) {
    const claims = await tx.claim.findMany({
      where: { villageId, id: { in: ids }, meetingId, status: { in: [...undecided] } },
      include: { household: true },
    })
    for (const claim of claims) {
      const { vote = 'PASS', reason = null } = said.get(claim.id) ?? {}
      verdicts.push({ claim, vote, reason })
    }
  }
  return verdicts.sort((a, b) => a.claim.household.number - b.claim.household.number)
}

/** The confirmer's name under the lines they decided. */
async function signLines(tx: Tx, actor: Actor, meetingId: string, lines: readonly Verdict[]) {
  const { villageId, staffId, now } = actor
  for (const ids of portions(lines.map(({ claim }) => claim.id)))
    await tx.meetingClaim.updateMany({
      where: { villageId, meetingId, claimId: { in: ids } },
      data: { confirmedById: staffId, confirmedAt: now },
    })
}
