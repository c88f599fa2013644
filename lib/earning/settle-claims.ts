import type { Actor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { Claim, Household, Vote } from '@/lib/db/generated/sqlite/client'
import { portions } from '@/lib/db/portions'
import type { PostedEntry } from '@/lib/ledger/append-entries'
import type { EntryDraft } from '@/lib/ledger/entry-kinds'
import { postEntries } from '@/lib/ledger/post-entries'
import { reachedCap } from '@/lib/rules/caps'
import { type Refusal, type Refused, type Result, refuseAll } from '@/lib/shared/result'
import { carryOutConsequences, claimsWithPoints } from './consequences'
import { sheetsWithoutPhoto } from './photo-required'
import { nothingSoFar, pointsSoFar } from './points-so-far'
import { undecided } from './who-may-decide'

export type ClaimOfHousehold = Claim & { household: Household }

/** What the review says about a claim; a reason unless it passes. */
export interface Verdict {
  claim: ClaimOfHousehold
  vote: Vote
  reason: string | null
}

/**
 * Writes what the review decided: one entry per passed claim with points, and what else it brings
 * (see `consequences.ts`); a reason for each other one. All or
 * nothing. The claims were read under the book's lock and are this person's to decide; `meetingId`
 * is the meeting that decides them, if it is one. Refuses HOUSEHOLD_CLOSED, DEDUCTION_NEEDS_TOLD
 * and CAP_REACHED, each with the household's number and head, and PHOTO_REQUIRED {rule}.
 */
export async function settleClaims(
  tx: Tx,
  actor: Actor,
  verdicts: readonly Verdict[],
  meetingId: string | null,
): Promise<Result<PostedEntry[]>> {
  const passed = verdicts.filter(({ vote }) => vote === 'PASS').map(({ claim }) => claim)
  const refused =
    refusedByClosing(passed) ??
    refusedByTold(passed) ??
    (await refusedByPhotos(tx, actor.villageId, passed)) ??
    (await refusedByCaps(tx, actor.villageId, passed))
  if (refused) return refused
  for (const same of alike(verdicts)) await decide(tx, actor, same, meetingId)
  const withPoints = claimsWithPoints(passed)
  await carryOutConsequences(tx, actor, passed, withPoints)
  return postEntries(
    tx,
    actor,
    withPoints.map((claim) => entryOf(claim, actor)),
  )
}

interface SameVerdict {
  vote: Vote
  reason: string | null
  claimIds: string[]
}

/** Verdicts with the same vote and reason are written together. */
function alike(verdicts: readonly Verdict[]): Iterable<SameVerdict> {
  const same = new Map<string, SameVerdict>()
  for (const { claim, vote, reason } of verdicts) {
    const key = `${vote} ${reason ?? ''}`
    const known = same.get(key)
    if (known) known.claimIds.push(claim.id)
    else same.set(key, { vote, reason, claimIds: [claim.id] })
  }
  return same.values()
}

async function decide(
  tx: Tx,
  actor: Actor,
  { vote, reason, claimIds }: SameVerdict,
  meetingId: string | null,
): Promise<void> {
  const outcome = {
    PASS: { status: 'PASSED', meetingId },
    DECLINE: { status: 'DECLINED', meetingId },
    // lies before no meeting any more: the next one takes it up
    POSTPONE: { status: 'POSTPONED', meetingId: null, postponed: { increment: 1 } },
  } as const
  const { villageId, staffId: decidedById, now: decidedAt } = actor
  for (const ids of portions(claimIds)) {
    const decided = await tx.claim.updateMany({
      where: { villageId, id: { in: ids }, status: { in: [...undecided] } },
      data: { ...outcome[vote], decisionNote: reason, decidedById, decidedAt },
    })
    if (decided.count !== ids.length) throw new Error('claims changed under the lock of the book')
  }
}

function figuresOf({ household }: ClaimOfHousehold) {
  return { number: household.number, head: household.headName }
}

/**
 * Households that were closed after the deed was written down: declining is what is left. The
 * deeds of a merged household pass, and go to the household that carries it on.
 */
function refusedByClosing(claims: readonly ClaimOfHousehold[]): Refused | undefined {
  const closed = claims.filter(
    ({ household }) => household.living === 'CLOSED' && household.mergedIntoId === null,
  )
  return refuseAll(closed.map((claim) => ({ code: 'HOUSEHOLD_CLOSED', figures: figuresOf(claim) })))
}

/** Nothing is taken from a household that does not know of it. */
function refusedByTold(claims: readonly ClaimOfHousehold[]): Refused | undefined {
  const untold = claims.filter(({ list, toldHousehold }) => list === 'DEDUCTION' && !toldHousehold)
  return refuseAll(
    untold.map((claim) => ({ code: 'DEDUCTION_NEEDS_TOLD', figures: figuresOf(claim) })),
  )
}

/** Rules that are passed by a photo alone, and a sheet that has none. Under the book's lock. */
async function refusedByPhotos(tx: Tx, villageId: string, claims: readonly ClaimOfHousehold[]) {
  if (claims.length === 0) return undefined
  const missing = await sheetsWithoutPhoto(tx, villageId, [
    ...new Set(claims.map(({ batchId }) => batchId)),
  ])
  return refuseAll(missing.map((rule) => ({ code: 'PHOTO_REQUIRED', figures: { rule } })))
}

/** Caps are checked again: what counts is everything under the rule that waits or has passed. */
async function refusedByCaps(tx: Tx, villageId: string, claims: readonly ClaimOfHousehold[]) {
  const refusals: Refusal[] = []
  for (const deed of deedsAmong(claims)) {
    const { ruleId, ruleVersion: version, occurredOn } = deed[0]
    const terms = await tx.ruleVersion.findUniqueOrThrow({
      where: { villageId_ruleId_version: { villageId, ruleId, version } },
    })
    // A cap that was raised later must not stand in the way of what was allowed before.
    const history = await pointsSoFar(tx, villageId, { ruleId, occurredOn, upToVersion: version })
    for (const claim of deed) {
      const soFar = history.get(claim.householdId) ?? nothingSoFar
      const reached = reachedCap(terms, without(soFar, claim.points), claim.points)
      if (!reached) continue
      const { period, cap, left } = reached
      refusals.push({ code: 'CAP_REACHED', figures: { ...figuresOf(claim), period, cap, left } })
    }
  }
  return refuseAll(refusals)
}

/** Claims of the same rule, version and day together. */
function deedsAmong(claims: readonly ClaimOfHousehold[]) {
  const deeds = new Map<string, [ClaimOfHousehold, ...ClaimOfHousehold[]]>()
  for (const claim of claims) {
    const key = `${claim.ruleId} ${claim.ruleVersion} ${claim.occurredOn}`
    const deed = deeds.get(key)
    if (deed) deed.push(claim)
    else deeds.set(key, [claim])
  }
  return deeds.values()
}

/** The history counts the claim itself, since it waits. */
function without(soFar: typeof nothingSoFar, points: number) {
  return {
    month: soFar.month - points,
    quarter: soFar.quarter - points,
    year: soFar.year - points,
  }
}

function entryOf(claim: Claim, actor: Actor): EntryDraft {
  return {
    kind: 'EARN',
    householdId: claim.householdId,
    list: claim.list,
    points: claim.points,
    spendable: claim.spendable,
    ranks: claim.ranks,
    occurredOn: claim.occurredOn,
    ruleId: claim.ruleId,
    ruleVersion: claim.ruleVersion,
    ruleName: claim.ruleName,
    unit: claim.unit,
    quantity: claim.quantity,
    memberId: claim.memberId,
    memberName: claim.memberName,
    claimId: claim.id,
    batchId: claim.batchId,
    recordedById: claim.recordedById,
    approvedById: actor.staffId,
    reason: claim.toldHousehold,
  }
}
