import type { Actor } from '@/lib/access/actor'
import { householdInTrace, householdsInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import type { WithdrawBatchInput } from './input'
import type { WithdrawnBatch } from './withdraw-batch'

/**
 * A sheet that was taken back: why, whose claims no longer wait, whose points went back, and who may
 * redeem again. Before it, who might not.
 */
export async function watchedWithdrawal(
  tx: Tx,
  { villageId, now }: Actor,
  { sheetId, reason }: WithdrawBatchInput,
  withdrawn?: WithdrawnBatch,
): Promise<Subject | null> {
  const sheet = await tx.batch.findFirst({ where: { villageId, id: sheetId } })
  if (!sheet) return null
  const barred = await barredBy(tx, villageId, sheetId)
  if (!withdrawn) return { facts: { barred } }
  const of = { villageId, batchId: sheetId }
  const select = { points: true, household: { select: { number: true, headName: true } } }
  const waited = await tx.claim.findMany({
    where: { ...of, status: 'WITHDRAWN', decidedAt: now },
    select,
  })
  const reversals = await tx.entry.findMany({
    where: { ...of, kind: 'REVERSAL', recordedAt: now },
    select,
  })
  const touched = [...waited, ...reversals].map(({ household }) => household)
  return {
    name: sheet.ruleName,
    facts: {
      ...{ occurredOn: sheet.occurredOn, reason },
      ...{ withdrawn: withdrawn.withdrawn, reversed: withdrawn.reversed },
      pointsBack: reversals.reduce((sum, { points }) => sum + points, 0),
      ...(withdrawn.left > 0 && { leftToOthers: withdrawn.left }),
      barred,
      concerned: [...new Set(householdsInTrace(touched))],
    },
  }
}

/** The households of the sheet that may not redeem, and until when. */
async function barredBy(tx: Tx, villageId: string, sheetId: string): Promise<string[]> {
  const claims = await tx.claim.findMany({
    where: { villageId, batchId: sheetId, barredUntil: { not: null } },
    select: { household: { select: { number: true, headName: true, barredUntil: true } } },
  })
  return claims.flatMap(({ household }) =>
    household.barredUntil ? [`${householdInTrace(household)} ${household.barredUntil}`] : [],
  )
}
