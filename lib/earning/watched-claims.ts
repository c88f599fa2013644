import type { Actor } from '@/lib/access/actor'
import { householdInTrace, type Subject, withFacts } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import { inPortions } from '@/lib/db/portions'
import type { SheetInput } from './input'

/** A whole sheet, or claims of one. */
type Which = { sheetId: string } | { claimIds: readonly string[] }

/** Whose claims of which deed these are, for how many points, and how they stand, as a trace names them. */
export async function watchedClaims(
  tx: Tx,
  { villageId }: Actor,
  which: Which | undefined,
): Promise<Subject | null> {
  if (!which) return null
  const find = (where: { batchId: string } | { id: { in: string[] } }) =>
    tx.claim.findMany({
      where: { villageId, ...where },
      select: {
        ...{ ruleName: true, occurredOn: true, points: true, status: true, decisionNote: true },
        ...{ barredUntil: true, toldHousehold: true },
        household: { select: { number: true, headName: true } },
      },
    })
  const claims =
    'sheetId' in which
      ? await find({ batchId: which.sheetId })
      : await inPortions([...new Set(which.claimIds)], (some) => find({ id: { in: some } }))
  const [claim] = claims
  if (!claim) return null
  claims.sort((a, b) => a.household.number - b.household.number)
  const states = [...new Set(claims.map(({ status }) => status))]
  const reason = [...new Set(claims.flatMap(({ decisionNote }) => decisionNote ?? []))]
  const told = [...new Set(claims.flatMap(({ toldHousehold }) => toldHousehold ?? []))]
  const barred = claims.flatMap(({ status, barredUntil, household }) =>
    status === 'PASSED' && barredUntil ? [`${householdInTrace(household)} ${barredUntil}`] : [],
  )
  return {
    name: claim.ruleName,
    facts: {
      occurredOn: claim.occurredOn,
      claimPoints: claims.reduce((sum, { points }) => sum + points, 0),
      claimStates: states,
      ...(reason.length > 0 && { reason }),
      ...(told.length > 0 && { told }),
      ...(barred.length > 0 && { barred }),
      concerned: claims.map(({ household }) => householdInTrace(household)),
    },
  }
}

/** A sheet that was written down; what its form said of it needs no look. */
export async function watchedSheet(
  tx: Tx,
  actor: Actor,
  { reportedBy, note }: Pick<SheetInput, 'reportedBy' | 'note'>,
  recorded?: { sheetId: string },
): Promise<Subject | null> {
  return withFacts(await watchedClaims(tx, actor, recorded), { reportedBy, note })
}

/** How the households of deductions were told, before and after: what was written before is gone. */
export async function watchedTelling(
  tx: Tx,
  actor: Actor,
  { claimIds }: { claimIds: readonly string[] },
  told?: unknown,
): Promise<Subject | null> {
  const claims = await watchedClaims(tx, actor, { claimIds })
  return told || !claims ? claims : { facts: { told: claims.facts.told } }
}
