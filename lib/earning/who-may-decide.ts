import { type Actor, refuseOwnHousehold } from '@/lib/access/actor'
import { type ClaimStatus, Prisma } from '@/lib/db/generated/sqlite/client'
import type { Refusal } from '@/lib/shared/result'

/** What the decision about a claim depends on. */
export interface ClaimToDecide {
  status: ClaimStatus
  recordedById: string
  singleReview: boolean
  points: number
  household: { id: string; number: number; headName: string }
}

export const undecided = ['WAITING', 'POSTPONED'] as const satisfies readonly ClaimStatus[]

export function isUndecided(status: ClaimStatus): boolean {
  return undecided.some((open) => open === status)
}

/**
 * Why this person may not decide this claim, or undefined: CLAIM_ALREADY_DECIDED,
 * RECORDER_CANNOT_REVIEW, OWN_HOUSEHOLD, RELATIVES_HOUSEHOLD. A rule may allow its recorder to
 * review alone; a deduction always takes two people.
 */
export function whyNotBy(actor: Actor, claim: ClaimToDecide): Refusal | undefined {
  const { id, number, headName } = claim.household
  const figures = { number, head: headName }
  if (!isUndecided(claim.status)) return { code: 'CLAIM_ALREADY_DECIDED', figures }
  const alone = claim.singleReview && claim.points > 0
  if (claim.recordedById === actor.staffId && !alone)
    return { code: 'RECORDER_CANNOT_REVIEW', figures }
  return refuseOwnHousehold(actor, { id, number, headName })?.refusals[0]
}

/** `whyNotBy` as a term over a claim `c`, to count by; a test holds the two together. */
export function decidableBy({ staffId, householdId, relativeIds }: Actor): Prisma.Sql {
  const left = Prisma.join([householdId ?? '', ...relativeIds])
  return Prisma.sql`(${isOpen} AND c."householdId" NOT IN (${left})
    AND (c."recordedById" <> ${staffId} OR (c."singleReview" AND c."points" > 0)))`
}

/** A claim `c` nobody has decided. */
export const isOpen = Prisma.sql`CAST(c."status" AS TEXT) IN (${Prisma.join([...undecided])})`
