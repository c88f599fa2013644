import { type Actor, refuseOwnHousehold } from '@/lib/access/actor'
import { type ClaimStatus, Prisma } from '@/lib/db/generated/sqlite/client'
import type { CivilDate } from '@/lib/shared/civil-date'
import type { Refusal } from '@/lib/shared/result'

/** What the decision about a claim depends on. */
export interface ClaimToDecide {
  status: ClaimStatus
  recordedById: string
  singleReview: boolean
  points: number
  household: { id: string; number: number; headName: string }
}

/** Whom the rules of deciding look at: who signed in, or a reviewer of the village. */
export type Decider = Pick<Actor, 'staffId' | 'householdId' | 'relativeIds'>

export const undecided = ['WAITING', 'POSTPONED'] as const satisfies readonly ClaimStatus[]

export function isUndecided(status: ClaimStatus): boolean {
  return undecided.some((open) => open === status)
}

/**
 * Why this person may not decide this claim, or undefined: CLAIM_ALREADY_DECIDED,
 * RECORDER_CANNOT_REVIEW, OWN_HOUSEHOLD, RELATIVES_HOUSEHOLD. A rule may allow its recorder to
 * review alone; a deduction always takes two people.
 */
export function whyNotBy(actor: Decider, claim: ClaimToDecide): Refusal | undefined {
  const { id, number, headName } = claim.household
  const figures = { number, head: headName }
  if (!isUndecided(claim.status)) return { code: 'CLAIM_ALREADY_DECIDED', figures }
  const alone = claim.singleReview && claim.points > 0
  if (claim.recordedById === actor.staffId && !alone)
    return { code: 'RECORDER_CANNOT_REVIEW', figures }
  return refuseOwnHousehold(actor, { id, number, headName })?.refusals[0]
}

/**
 * Why this person may not decide this claim in 评积分: CLAIM_BEFORE_MEETING {day} while it lies before
 * a meeting, whose table has the word; else as `whyNotBy`.
 */
export function whyNotInQueue(
  actor: Decider,
  claim: ClaimToDecide & { meeting: { heldOn: CivilDate } | null },
): Refusal | undefined {
  const { status, meeting, household } = claim
  if (!meeting || !isUndecided(status)) return whyNotBy(actor, claim)
  const { number, headName: head } = household
  return { code: 'CLAIM_BEFORE_MEETING', figures: { number, head, day: meeting.heldOn } }
}

/**
 * Why a second person may not confirm what the first typed about a claim: as `whyNotBy`, and
 * TYPISTS_HOUSEHOLD, since a hand at the keys decides for the own house as well.
 */
export function whyNotConfirmed(
  confirmer: Decider,
  typist: Decider & Pick<Actor, 'name'>,
  claim: ClaimToDecide,
): Refusal | undefined {
  const { id, number, headName } = claim.household
  const own = refuseOwnHousehold(typist, { id, number, headName })
  return (
    whyNotBy(confirmer, claim) ??
    (own && {
      code: 'TYPISTS_HOUSEHOLD',
      figures: { number, head: headName, name: typist.name },
    })
  )
}

/** `whyNotInQueue` as a term over a claim `c`, to count by; a test holds the two together. */
export function decidableBy({ staffId, householdId, relativeIds }: Decider): Prisma.Sql {
  const left = Prisma.join([householdId ?? '', ...relativeIds])
  return Prisma.sql`(${isOpen} AND c."meetingId" IS NULL AND c."householdId" NOT IN (${left})
    AND (c."recordedById" <> ${staffId} OR (c."singleReview" AND c."points" > 0)))`
}

/** A claim `c` nobody has decided. */
export const isOpen = Prisma.sql`CAST(c."status" AS TEXT) IN (${Prisma.join([...undecided])})`

/** A claim `c` that lies before a meeting. */
export const isBeforeMeeting = Prisma.sql`(${isOpen} AND c."meetingId" IS NOT NULL)`
