import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { Claim, Household } from '@/lib/db/generated/sqlite/client'
import type { PostedEntry } from '@/lib/ledger/append-entries'
import type { EntryDraft } from '@/lib/ledger/entry-kinds'
import { lockBook } from '@/lib/ledger/lock-book'
import { postEntries } from '@/lib/ledger/post-entries'
import { reachedCap } from '@/lib/rules/caps'
import { done, type Refusal, type Result, refuse, refuseAll } from '@/lib/shared/result'
import type { DecideClaimsInput, DeclineClaimsInput, PassClaimsInput } from './input'
import { sheetsWithoutPhoto } from './photo-required'
import { nothingSoFar, pointsSoFar } from './points-so-far'
import { undecided, whyNotBy } from './who-may-decide'

type ClaimOfHousehold = Claim & { household: Household }

/** What the reviewer pressed for the ticked claims of a sheet; says how many were decided. */
export async function decideClaims(
  tx: Tx,
  actor: Actor,
  input: DecideClaimsInput,
): Promise<Result<{ sheetId: string; decided: number }>> {
  const { sheetId, claimIds } = input
  const decided =
    input.decision === 'pass'
      ? await passClaims(tx, actor, input)
      : await declineClaims(tx, actor, input)
  return decided.ok ? done({ sheetId, decided: new Set(claimIds).size }) : decided
}

/**
 * The review passes claims: each becomes one entry. Two people passing at once is one passing.
 * Refuses CLAIM_UNKNOWN, CLAIM_ALREADY_DECIDED, RECORDER_CANNOT_REVIEW, OWN_HOUSEHOLD,
 * RELATIVES_HOUSEHOLD, HOUSEHOLD_CLOSED and CAP_REACHED, each with the household's number and head,
 * and PHOTO_REQUIRED {rule}.
 */
export async function passClaims(
  tx: Tx,
  actor: Actor,
  input: PassClaimsInput,
): Promise<Result<PostedEntry[]>> {
  const claims = await claimsToDecide(tx, actor, input.claimIds)
  if (!claims.ok) return claims
  const refused =
    refusedByClosing(claims.value) ??
    (await refusedByPhotos(tx, actor.villageId, claims.value)) ??
    (await refusedByCaps(tx, actor.villageId, claims.value))
  if (refused) return refused
  await decide(tx, actor, claims.value, { status: 'PASSED' })
  return postEntries(
    tx,
    actor,
    claims.value.map((claim) => entryOf(claim, actor)),
  )
}

/** The review declines claims, with the reason the recorder will read. Refuses as `passClaims`. */
export async function declineClaims(
  tx: Tx,
  actor: Actor,
  input: DeclineClaimsInput,
): Promise<Result<{ declined: number }>> {
  const claims = await claimsToDecide(tx, actor, input.claimIds)
  if (!claims.ok) return claims
  await decide(tx, actor, claims.value, { status: 'DECLINED', decisionNote: input.reason })
  return done({ declined: claims.value.length })
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
  const claims = await tx.claim.findMany({
    where: { villageId: actor.villageId, id: { in: [...claimIds] } },
    include: { household: true },
    orderBy: [{ household: { number: 'asc' } }, { id: 'asc' }],
  })
  if (claims.length < new Set(claimIds).size) return refuse('CLAIM_UNKNOWN')
  const refusals = claims.flatMap((claim) => whyNotBy(actor, claim) ?? [])
  return refuseAll(refusals) ?? done(claims)
}

async function decide(
  tx: Tx,
  actor: Actor,
  claims: readonly Claim[],
  decision: { status: 'PASSED' | 'DECLINED'; decisionNote?: string },
): Promise<void> {
  const decided = await tx.claim.updateMany({
    where: {
      villageId: actor.villageId,
      id: { in: claims.map(({ id }) => id) },
      status: { in: [...undecided] },
    },
    data: { ...decision, decidedById: actor.staffId, decidedAt: actor.now },
  })
  if (decided.count !== claims.length) throw new Error('claims changed under the lock of the book')
}

/**
 * Households that were closed after the deed was written down: declining is what is left. The
 * deeds of a merged household pass, and go to the household that carries it on.
 */
function refusedByClosing(claims: readonly ClaimOfHousehold[]) {
  const closed = claims.filter(
    ({ household }) => household.living === 'CLOSED' && household.mergedIntoId === null,
  )
  return refuseAll(
    closed.map(({ household: { number, headName } }) => ({
      code: 'HOUSEHOLD_CLOSED',
      figures: { number, head: headName },
    })),
  )
}

/** Rules that are passed by a photo alone, and a sheet that has none. Under the book's lock. */
async function refusedByPhotos(tx: Tx, villageId: string, claims: readonly ClaimOfHousehold[]) {
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
    for (const { household, points } of deed) {
      const soFar = history.get(household.id) ?? nothingSoFar
      const reached = reachedCap(terms, without(soFar, points), points)
      if (!reached) continue
      const { period, cap, left } = reached
      const figures = { number: household.number, head: household.headName, period, cap, left }
      refusals.push({ code: 'CAP_REACHED', figures })
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
