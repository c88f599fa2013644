import type { Actor } from '@/lib/access/actor'
import { householdInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import { inPortions } from '@/lib/db/portions'

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
  return {
    name: claim.ruleName,
    facts: {
      occurredOn: claim.occurredOn,
      claimPoints: claims.reduce((sum, { points }) => sum + points, 0),
      claimStates: states,
      ...(reason.length > 0 && { reason }),
      concerned: claims.map(({ household }) => householdInTrace(household)),
    },
  }
}
