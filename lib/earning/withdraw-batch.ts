import { type Actor, refuseUnless } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { reverseLinesOfBatch } from '@/lib/ledger/reverse-batch'
import { done, type Refused, type Result, refuse, refuseAll, repeated } from '@/lib/shared/result'
import { liftBars } from './consequences'
import type { WithdrawBatchInput } from './input'
import { undecided } from './who-may-decide'
import {
  type WithdrawableClaim,
  type Withdrawal,
  withdrawableClaims,
  withdrawalBy,
} from './withdrawable-claims'

export interface WithdrawnBatch {
  sheetId: string
  /** Claims that waited and are withdrawn. */
  withdrawn: number
  /** Lines of the book that were taken back by an opposite line. */
  reversed: number
  /** What this person had to leave to somebody else, or to nobody. */
  left: number
}

/**
 * Takes a whole sheet back, with a reason: what waits is withdrawn, what has passed gets one
 * reversal each, what was declined or corrected already stays. All in one transaction and a handful
 * of statements. Again it changes nothing and gets the first answer; where something was left to
 * others, another person finishes it. Refuses SHEET_UNKNOWN, ONLY_RECORDER_WITHDRAWS,
 * PASSED_NEEDS_MANAGER {count}, NOTHING_TO_WITHDRAW, and, when everything is to be left, each
 * household's reason.
 */
export async function withdrawBatch(
  tx: Tx,
  actor: Actor,
  { sheetId, reason }: WithdrawBatchInput,
): Promise<Result<WithdrawnBatch>> {
  const forbidden = refuseUnless(actor, 'claim.record')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  await lockBook(tx, villageId)
  const batch = await tx.batch.findFirst({ where: { villageId, id: sheetId } })
  if (!batch) return refuse('SHEET_UNKNOWN')
  const withdrawal = withdrawalBy(actor, await withdrawableClaims(tx, villageId, sheetId))
  const { waiting, passed, left } = withdrawal
  const notBy = whyNotWithdrawnBy(actor, batch, withdrawal)
  if (notBy) return notBy
  if (waiting.length + passed.length === 0) {
    if (batch.withdrawnAt) return repeated(await answerBefore(tx, villageId, sheetId, left.length))
    return refuseAll(left.map(({ why }) => why)) ?? refuse('NOTHING_TO_WITHDRAW')
  }
  await withdrawWaiting(tx, actor, { sheetId, reason, withdrawal })
  await liftBars(tx, actor, passed.flatMap(barOf))
  const reversals = await reverseLinesOfBatch(tx, actor, {
    batchId: sheetId,
    entryIds: new Set(passed.flatMap(({ entryId }) => entryId ?? [])),
    reason,
  })
  if (!reversals.ok) return reversals
  if (!batch.withdrawnAt)
    await tx.batch.update({
      where: { id: sheetId },
      data: { withdrawnById: staffId, withdrawnAt: now, withdrawReason: reason },
    })
  return done({
    sheetId,
    withdrawn: waiting.length,
    reversed: reversals.value.length,
    left: left.length,
  })
}

/**
 * Why this person cannot withdraw this sheet at all, or undefined. The recorder takes back what
 * nobody has passed; once anything has, it takes the right to correct the book. That right takes
 * back anybody's sheet.
 */
export function whyNotWithdrawnBy(
  actor: Actor,
  sheet: { recordedById: string },
  { passed, left }: Pick<Withdrawal, 'passed' | 'left'>,
): Refused | undefined {
  if (mayDo(actor.roles, 'entry.reverse')) return undefined
  if (sheet.recordedById !== actor.staffId) return refuse('ONLY_RECORDER_WITHDRAWS')
  const count = passed.length + left.filter(({ claim }) => !claim.waiting).length
  return count > 0 ? refuse('PASSED_NEEDS_MANAGER', { figures: { count } }) : undefined
}

function barOf({ waiting, barredUntil, barredHouseholdId }: WithdrawableClaim) {
  return waiting || barredUntil === null ? [] : [{ barredUntil, barredHouseholdId }]
}

async function withdrawWaiting(
  tx: Tx,
  { villageId, staffId, now }: Actor,
  sheet: { sheetId: string; reason: string; withdrawal: Withdrawal },
): Promise<void> {
  const { waiting, left } = sheet.withdrawal
  const { count } = await tx.claim.updateMany({
    where: {
      villageId,
      batchId: sheet.sheetId,
      status: { in: [...undecided] },
      id: { notIn: left.map(({ claim }) => claim.id) },
    },
    data: {
      status: 'WITHDRAWN',
      decidedById: staffId,
      decidedAt: now,
      decisionNote: sheet.reason,
    },
  })
  if (count !== waiting.length) throw new Error('claims changed under the lock of the book')
}

/** What became of a sheet that was withdrawn before. */
async function answerBefore(
  tx: Tx,
  villageId: string,
  sheetId: string,
  left: number,
): Promise<WithdrawnBatch> {
  const of = { villageId, batchId: sheetId }
  return {
    sheetId,
    withdrawn: await tx.claim.count({ where: { ...of, status: 'WITHDRAWN' } }),
    reversed: await tx.entry.count({ where: { ...of, kind: 'REVERSAL' } }),
    left,
  }
}
