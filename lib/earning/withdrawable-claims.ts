import { z } from 'zod'
import { type Actor, refuseOwnHousehold } from '@/lib/access/actor'
import type { Reader } from '@/lib/db/client'
import { bool, int, readRows } from '@/lib/db/set-based'
import type { Refusal } from '@/lib/shared/result'
import { isOpen } from './who-may-decide'

const row = z.object({
  id: z.string(),
  points: int,
  spendable: bool,
  recordedById: z.string(),
  householdId: z.string(),
  number: int,
  headName: z.string(),
  closed: bool,
  balance: int,
  waiting: bool,
  /** Its line in the book, which nobody has corrected; null for one that waits or that bars. */
  entryId: z.string().nullable(),
  /** The bar in force that it brought, and on whom. */
  barredUntil: z.string().nullable(),
  barredHouseholdId: z.string(),
})
/** A claim that still counts for something: it waits, its line in the book stands, or its bar. */
export type WithdrawableClaim = z.infer<typeof row>

/** What withdrawing a sheet would take back, household by household. One statement. */
export async function withdrawableClaims(
  reader: Reader,
  villageId: string,
  sheetId: string,
): Promise<WithdrawableClaim[]> {
  const rows = await reader.$queryRaw`
    SELECT c."id", c."points", c."spendable", c."recordedById", c."householdId", h."number",
      h."headName", (CAST(h."living" AS TEXT) = 'CLOSED') AS "closed", h."balance",
      ${isOpen} AS "waiting", e."id" AS "entryId", c."barredUntil",
      heir."id" AS "barredHouseholdId"
    FROM "Claim" c
    JOIN "Household" h ON h."villageId" = c."villageId" AND h."id" = c."householdId"
    JOIN "Household" heir ON heir."id" = COALESCE(h."mergedIntoId", h."id")
    LEFT JOIN "Entry" e ON e."villageId" = c."villageId" AND e."claimId" = c."id"
    LEFT JOIN "Entry" r ON r."villageId" = e."villageId" AND r."reversesId" = e."id"
    WHERE c."villageId" = ${villageId} AND c."batchId" = ${sheetId} AND r."id" IS NULL
      AND (${isOpen} OR (CAST(c."status" AS TEXT) = 'PASSED'
        AND (e."id" IS NOT NULL OR c."barredUntil" = heir."barredUntil")))
    ORDER BY h."number", c."id"`
  return readRows(row, rows)
}

/** What one person's withdrawal of a sheet does, and what it leaves to others. */
export interface Withdrawal {
  /** Undecided claims that are withdrawn. */
  waiting: WithdrawableClaim[]
  /** Passed claims whose lines are reversed, or whose bars are lifted. */
  passed: WithdrawableClaim[]
  /** What stays, and why: OWN_HOUSEHOLD, RELATIVES_HOUSEHOLD, HOUSEHOLD_CLOSED. */
  left: { claim: WithdrawableClaim; why: Refusal }[]
  /** Households whose balance goes below zero by it, with what it will be. */
  belowZero: { number: number; headName: string; balance: number }[]
}

/**
 * Sorts a sheet's claims for one person. Nobody takes anything back for their own house or their
 * relatives', except the recorder, who takes back what they wrote down themselves and nobody has
 * decided. A household that was dissolved takes no line any more, also no correction.
 */
export function withdrawalBy(actor: Actor, claims: readonly WithdrawableClaim[]): Withdrawal {
  const withdrawal: Withdrawal = { waiting: [], passed: [], left: [], belowZero: [] }
  for (const claim of claims) {
    const why = whyLeft(actor, claim)
    if (why) withdrawal.left.push({ claim, why })
    else withdrawal[claim.waiting ? 'waiting' : 'passed'].push(claim)
  }
  withdrawal.belowZero = withdrawal.passed.flatMap(
    ({ number, headName, balance: before, points, spendable }) => {
      const balance = before - (spendable ? points : 0)
      return balance < 0 && balance < before ? [{ number, headName, balance }] : []
    },
  )
  return withdrawal
}

function whyLeft(actor: Actor, claim: WithdrawableClaim): Refusal | undefined {
  const { householdId: id, number, headName, recordedById, waiting, entryId, closed } = claim
  if (waiting && recordedById === actor.staffId) return undefined
  if (entryId !== null && closed)
    return { code: 'HOUSEHOLD_CLOSED', figures: { number, head: headName } }
  return refuseOwnHousehold(actor, { id, number, headName })?.refusals[0]
}
