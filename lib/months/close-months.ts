import { z } from 'zod'
import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { addMonths } from '@/lib/shared/civil-date'
import { civilMonth, ticked } from '@/lib/shared/inputs'
import { done, type Result, refuse } from '@/lib/shared/result'
import { keepNames } from './keep-names'
import { monthsToClose } from './months-to-close'
import { refuseOpenObjections } from './open-objections'
import { type ClosedMonth, sealMonths } from './seal-months'

export const closeMonthsInput = z.object({
  /** Closes every open month up to this one, in order. */
  through: civilMonth,
  /** The deeds that still wait will count later, as 补记. */
  leaveWaiting: ticked,
})
export type CloseMonthsInput = z.infer<typeof closeMonthsInput>

/**
 * Closes and seals months at once, in order, only after their last day: where the village has set
 * its days of notice to 0. Refuses NOTICE_FIRST where it has not, OBJECTIONS_OPEN, and what
 * `monthsToClose` refuses.
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
  const { noticeDays } = await tx.village.findUniqueOrThrow({ where: { id: villageId } })
  if (noticeDays > 0) return refuse('NOTICE_FIRST', { figures: { days: noticeDays } })
  const ready = await monthsToClose(tx, actor, { openMonth }, input)
  if (!ready.ok) return ready
  const { through } = input
  const doubted = await refuseOpenObjections(tx, villageId, { first: openMonth, last: through })
  if (doubted) return doubted

  const closed = await sealMonths(tx, actor, ready.value.months)
  await keepNames(tx, villageId, through)
  await tx.village.update({
    where: { id: villageId },
    data: { openMonth: addMonths(through, 1) },
  })
  return done(closed)
}
