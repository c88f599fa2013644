import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { RuleVersion } from '@/lib/db/generated/sqlite/client'
import { insertRows } from '@/lib/db/set-based'
import { hashOfInput } from '@/lib/shared/hash'
import { newId } from '@/lib/shared/id'
import { done, type Result } from '@/lib/shared/result'
import type { Reporter } from './input'

/** One deed of a file, looked at already: household, member and rule are the book's own. */
export interface ListedDeed {
  householdId: string
  memberId: string | null
  memberName: string | null
  terms: RuleVersion
  occurredOn: string
  quantity: number
  points: number
  reportedBy: Reporter
  note: string | null
  toldHousehold: string | null
}

/** Deeds with the same key stand on one sheet: one rule, one day, one reporter, one note. */
export function sheetKey(deed: {
  ruleId: string
  occurredOn: string
  reportedBy: Reporter
  note: string | null
}): string {
  return JSON.stringify([deed.ruleId, deed.occurredOn, deed.reportedBy, deed.note])
}

/**
 * Writes the deeds of a file down, sheet by sheet: they wait for the review like any other. Two
 * statements however many deeds. The caller holds the lock of the book and has checked caps.
 * Returns the claims' ids in the order of the deeds.
 */
export async function recordDeeds(
  tx: Tx,
  actor: Actor,
  importId: string,
  deeds: readonly ListedDeed[],
): Promise<Result<string[]>> {
  const forbidden = refuseUnless(actor, 'claim.record-everywhere')
  if (forbidden) return forbidden
  const { villageId, staffId: recordedById, now: recordedAt } = actor
  const sheets = new Map<string, string>()
  const batches = []
  const claims = []
  for (const deed of deeds) {
    const { terms, occurredOn, reportedBy, note } = deed
    const key = sheetKey({ ruleId: terms.ruleId, occurredOn, reportedBy, note })
    let batchId = sheets.get(key)
    if (batchId === undefined) {
      batchId = newId(recordedAt)
      sheets.set(key, batchId)
      batches.push({
        ...{ id: batchId, villageId, ruleId: terms.ruleId, ruleName: terms.name, occurredOn },
        ...{ reportedBy, note, inputHash: hashOfInput([importId, batchId]), importId },
        ...{ recordedById, recordedAt },
      })
    }
    claims.push({
      ...{ id: newId(recordedAt), villageId, batchId, householdId: deed.householdId },
      ...{ memberId: deed.memberId, memberName: deed.memberName, ruleId: terms.ruleId },
      ...{ ruleVersion: terms.version, ruleName: terms.name, list: terms.list, unit: terms.unit },
      ...{
        scale: terms.scale,
        quantity: deed.quantity,
        points: deed.points,
        spendable: terms.spendable,
      },
      ...{ ranks: terms.ranks, singleReview: terms.singleReview, occurredOn },
      ...{ toldHousehold: deed.toldHousehold, status: 'WAITING' as const },
      ...{ recordedById, recordedAt },
    })
  }
  await insertRows(tx, 'Batch', batches)
  await insertRows(tx, 'Claim', claims)
  return done(claims.map(({ id }) => id))
}
