import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { Vote } from '@/lib/db/generated/sqlite/client'
import { inPortions } from '@/lib/db/portions'
import type { PostedEntry } from '@/lib/ledger/append-entries'
import { lockBook } from '@/lib/ledger/lock-book'
import type { CivilDate } from '@/lib/shared/civil-date'
import { done, type Refused, type Result, refuse, refuseAll, repeated } from '@/lib/shared/result'
import type { DecideClaimsInput, DeclineClaimsInput, PassClaimsInput } from './input'
import { type ClaimOfHousehold, settleClaims } from './settle-claims'
import { whyNotInQueue } from './who-may-decide'

const verbs = { pass: passClaims, decline: declineClaims, postpone: postponeClaims }

/**
 * What the reviewer pressed for the ticked claims of a sheet; says how many were decided. Where
 * somebody else has decided all of them meanwhile there is nothing left to do, and `taken` says so.
 */
export async function decideClaims(
  tx: Tx,
  actor: Actor,
  input: DecideClaimsInput,
): Promise<Result<{ sheetId: string; decided: number; taken: number }>> {
  const { sheetId, claimIds } = input
  const reason = 'reason' in input ? input.reason : ''
  const asked = new Set(claimIds).size
  const decided = await verbs[input.decision](tx, actor, { claimIds, reason })
  if (decided.ok) return done({ sheetId, decided: asked, taken: 0 })
  const nothingLeft = asked > 0 && howManyTaken(decided) === asked
  return nothingLeft ? repeated({ sheetId, decided: 0, taken: asked }) : decided
}

/** How many of the ticked claims somebody else decided a moment before. */
function howManyTaken({ refusals }: Refused): number {
  const taken = refusals.filter(({ code }) => code === 'CLAIM_ALREADY_DECIDED')
  return taken.reduce((sum, { figures }) => sum + Number(figures?.households ?? 1), 0)
}

/**
 * The review passes claims: each becomes one entry. Two people passing at once is one passing.
 * Refuses CLAIM_UNKNOWN, CLAIM_ALREADY_DECIDED, RECORDER_CANNOT_REVIEW, OWN_HOUSEHOLD,
 * RELATIVES_HOUSEHOLD, CLAIM_BEFORE_MEETING {day}, and what `settleClaims` refuses, each with the household's number and head.
 */
export async function passClaims(
  tx: Tx,
  actor: Actor,
  { claimIds }: PassClaimsInput,
): Promise<Result<PostedEntry[]>> {
  return settleTicked(tx, actor, claimIds, { vote: 'PASS', reason: null })
}

/** The review declines claims, with the reason the recorder will read. Refuses as `passClaims`. */
export async function declineClaims(
  tx: Tx,
  actor: Actor,
  { claimIds, reason }: DeclineClaimsInput,
): Promise<Result<PostedEntry[]>> {
  return settleTicked(tx, actor, claimIds, { vote: 'DECLINE', reason })
}

/** 缓议: the claims wait on, with the reason; the next meeting takes them up. As `passClaims`. */
export async function postponeClaims(
  tx: Tx,
  actor: Actor,
  { claimIds, reason }: DeclineClaimsInput,
): Promise<Result<PostedEntry[]>> {
  return settleTicked(tx, actor, claimIds, { vote: 'POSTPONE', reason })
}

async function settleTicked(
  tx: Tx,
  actor: Actor,
  claimIds: readonly string[],
  verdict: { vote: Vote; reason: string | null },
): Promise<Result<PostedEntry[]>> {
  const claims = await claimsToDecide(tx, actor, claimIds)
  if (!claims.ok) return claims
  return settleClaims(
    tx,
    actor,
    claims.value.map((claim) => ({ claim, ...verdict })),
    null,
  )
}

async function claimsToDecide(
  tx: Tx,
  actor: Actor,
  claimIds: readonly string[],
): Promise<Result<ClaimOfHousehold[]>> {
  const forbidden = refuseUnless(actor, 'claim.review')
  if (forbidden) return forbidden
  if (claimIds.length === 0) return refuse('NO_HOUSEHOLD_TICKED', { field: 'claimIds' })
  await lockBook(tx, actor.villageId)
  const different = [...new Set(claimIds)]
  const claims = await inPortions(different, (some) =>
    tx.claim.findMany({
      where: { villageId: actor.villageId, id: { in: some } },
      include: { household: true },
    }),
  )
  if (claims.length < different.length) return refuse('CLAIM_UNKNOWN')
  claims.sort((a, b) => a.household.number - b.household.number || (a.id < b.id ? -1 : 1))
  const meetings = await meetingsOf(tx, actor.villageId, claims)
  const refusals = claims.flatMap((claim) => {
    const meeting = meetings.get(claim.meetingId ?? '') ?? null
    return whyNotInQueue(actor, { ...claim, meeting }) ?? []
  })
  return refuseAll(refusals) ?? done(claims)
}

/** The meetings that claims lie before: mostly none, and then nothing is asked. */
async function meetingsOf(
  tx: Tx,
  villageId: string,
  claims: readonly { meetingId: string | null }[],
): Promise<Map<string, { heldOn: CivilDate }>> {
  const ids = [...new Set(claims.flatMap(({ meetingId }) => meetingId ?? []))]
  if (ids.length === 0) return new Map()
  const meetings = await tx.meeting.findMany({
    where: { villageId, id: { in: ids } },
    select: { id: true, heldOn: true },
  })
  return new Map(meetings.map(({ id, heldOn }) => [id, { heldOn }]))
}
