import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { portions } from '@/lib/db/portions'
import { done, type Result, refuse, refuseAll } from '@/lib/shared/result'
import { closeMeeting, refuseEnded } from './hold-meeting'
import { settleClaims, type Verdict } from './settle-claims'
import { undecided, whyNotBy } from './who-may-decide'

export interface ConfirmedMeeting {
  meetingId: string
  passed: number
  declined: number
  postponed: number
  /** Claims that this person leaves to others; the meeting goes on for them. */
  left: number
}

/** Most refusals told at once: the others are like them. */
const mostRefusals = 50

/**
 * The second person at the table confirms what was typed. `actor` is who confirms and so who
 * reviews, in every rule; `typistId` is whose session the PC has. Decides all claims that this
 * person may, in one transaction, and leaves the others to a third; after the last one the meeting
 * is over. Refuses NOT_ALLOWED, CONFIRMER_IS_TYPIST, MEETING_UNKNOWN, MEETING_ENDED,
 * MEETING_NOTHING_LEFT, what `whyNotBy` says where nothing is left for this person, and what
 * `settleClaims` refuses, each by household.
 */
export async function confirmMeeting(
  tx: Tx,
  actor: Actor,
  { meetingId, typistId }: { meetingId: string; typistId: string },
): Promise<Result<ConfirmedMeeting>> {
  const forbidden = refuseUnless(actor, 'claim.review')
  if (forbidden) return forbidden
  if (actor.staffId === typistId) return refuse('CONFIRMER_IS_TYPIST', { field: 'signInName' })
  const open = await refuseEnded(tx, actor, meetingId)
  if (!open.ok) return open
  const lying = await verdictsBefore(tx, actor.villageId, meetingId)
  if (lying.length === 0) return refuse('MEETING_NOTHING_LEFT')
  const refusals = lying.flatMap(({ claim }) => whyNotBy(actor, claim) ?? [])
  const own = lying.filter(({ claim }) => !whyNotBy(actor, claim))
  const nothingForThem = own.length === 0 && refuseAll(refusals.slice(0, mostRefusals))
  if (nothingForThem) return nothingForThem
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
