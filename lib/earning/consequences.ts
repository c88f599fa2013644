import type { Actor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { barHousehold } from '@/lib/households/bar-household'
import { largestEntry } from '@/lib/ledger/entry-kinds'
import { isConsequence } from '@/lib/rules/terms'
import type { CivilDate } from '@/lib/shared/civil-date'
import type { ClaimOfHousehold } from './settle-claims'

/** The passed claims that take or give points now, those that set to zero with their figure. */
export function claimsWithPoints(passed: readonly ClaimOfHousehold[]): ClaimOfHousehold[] {
  const figures = passed.filter(({ scale }) => !isConsequence(scale))
  const balances = new Map(passed.map(({ household }) => [household.id, household.balance]))
  for (const { householdId, points, spendable } of figures)
    if (spendable) balances.set(householdId, (balances.get(householdId) ?? 0) + points)
  const toZero = passed.flatMap((claim) => {
    const balance = balances.get(claim.householdId) ?? 0
    if (claim.scale !== 'TO_ZERO' || balance <= 0) return []
    const points = -Math.min(balance, largestEntry)
    balances.set(claim.householdId, balance + points)
    return [{ ...claim, points }]
  })
  return [...figures, ...toZero]
}

/**
 * What passed claims do beside their entries: a claim that set to zero keeps the figure it took,
 * and a household is barred from redeeming until the latest day that was decided. A merged
 * household's bar goes with its points to the one that carries it on.
 */
export async function carryOutConsequences(
  tx: Tx,
  { villageId }: Actor,
  passed: readonly ClaimOfHousehold[],
  withPoints: readonly ClaimOfHousehold[],
): Promise<void> {
  for (const { id, points, scale } of withPoints)
    if (scale === 'TO_ZERO') await tx.claim.update({ where: { id }, data: { points } })
  for (const { household, barredUntil, ruleName } of passed) {
    if (barredUntil === null) continue
    const householdId = household.mergedIntoId ?? household.id
    await barHousehold(tx, { villageId, householdId }, { until: barredUntil, reason: ruleName })
  }
}

/** Takes back the bars of claims that are withdrawn, where they are still the ones in force. */
export async function liftBars(
  tx: Tx,
  { villageId }: Actor,
  bars: readonly { barredHouseholdId: string; barredUntil: CivilDate }[],
): Promise<void> {
  for (const { barredHouseholdId: id, barredUntil } of bars)
    await tx.household.updateMany({
      where: { villageId, id, barredUntil },
      data: { barredUntil: null, barredReason: null },
    })
}
