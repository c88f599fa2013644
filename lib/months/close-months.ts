import { z } from 'zod'
import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { addMonths, type CivilMonth, lastDayOf, monthsBetween } from '@/lib/shared/civil-date'
import { civilMonth, ticked } from '@/lib/shared/inputs'
import { done, type Result, refuse } from '@/lib/shared/result'
import { mostMonthsAtOnce } from './month-range'
import { waitingThrough } from './queries'
import { sealFormat, sealOf } from './seal'
import { canonicalLinesOf } from './sealed-lines'

export const closeMonthsInput = z.object({
  /** Closes every open month up to this one, in order. */
  through: civilMonth,
  /** The deeds that still wait will count later, as 补记. */
  leaveWaiting: ticked,
})
export type CloseMonthsInput = z.infer<typeof closeMonthsInput>

export interface ClosedMonth {
  month: CivilMonth
  entryCount: number
  seal: string
}

/**
 * Closes and seals months in order, only after their last day. Refuses MONTH_ALREADY_CLOSED,
 * MONTH_NOT_OVER, TOO_MANY, and CLAIMS_STILL_WAITING unless they are left for a later month.
 * The notice of rule 8 will stand between closing and sealing; until then its days are 0.
 */
export async function closeMonths(
  tx: Tx,
  actor: Actor,
  input: CloseMonthsInput,
): Promise<Result<ClosedMonth[]>> {
  const forbidden = refuseUnless(actor, 'month.close')
  if (forbidden) return forbidden
  const { villageId } = actor
  const { openMonth } = await lockBook(tx, villageId)
  const figures = { month: input.through }
  if (input.through < openMonth)
    return refuse('MONTH_ALREADY_CLOSED', { field: 'through', figures })
  if (lastDayOf(input.through) >= todayOf(actor))
    return refuse('MONTH_NOT_OVER', { field: 'through', figures })
  const months = monthsBetween(openMonth, input.through)
  if (months.length > mostMonthsAtOnce)
    return refuse('TOO_MANY', { field: 'through', figures: { max: mostMonthsAtOnce } })
  const waiting = await waitingThrough(tx, villageId, input.through)
  if (waiting > 0 && !input.leaveWaiting)
    return refuse('CLAIMS_STILL_WAITING', { field: 'leaveWaiting', figures: { count: waiting } })

  const closed: ClosedMonth[] = []
  let previousSeal = await sealBefore(tx, villageId)
  for (const month of months) {
    const lines = await canonicalLinesOf(tx, villageId, month)
    const seal = sealOf({ villageId, month, previousSeal }, lines)
    closed.push({ month, entryCount: lines.length, seal })
    await tx.month.create({
      data: {
        villageId,
        month,
        state: 'SEALED',
        entryCount: lines.length,
        previousSeal,
        seal,
        sealFormat,
        closedById: actor.staffId,
        closedAt: actor.now,
      },
    })
    previousSeal = seal
  }
  await tx.village.update({
    where: { id: villageId },
    data: { openMonth: addMonths(input.through, 1) },
  })
  return done(closed)
}

async function sealBefore(tx: Tx, villageId: string): Promise<string> {
  const last = await tx.month.findFirst({ where: { villageId }, orderBy: { month: 'desc' } })
  return last?.seal ?? ''
}
