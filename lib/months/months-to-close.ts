import { type Actor, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { LockedBook } from '@/lib/ledger/lock-book'
import { type CivilMonth, lastDayOf, monthsBetween } from '@/lib/shared/civil-date'
import { done, type Result, refuse } from '@/lib/shared/result'
import { mostMonthsAtOnce } from './month-range'
import { waitingThrough } from './queries'

/**
 * The open months up to one, if they can leave OPEN today: posted on a notice, or sealed where the
 * village has no days of notice. Refuses MONTH_ALREADY_CLOSED, MONTH_NOT_OVER, TOO_MANY,
 * NOTICE_STILL_HANGS (one at a time), and CLAIMS_STILL_WAITING unless they are left for later.
 */
export async function monthsToClose(
  tx: Tx,
  actor: Actor,
  { openMonth }: Pick<LockedBook, 'openMonth'>,
  input: { through: CivilMonth; leaveWaiting: boolean },
): Promise<Result<{ months: CivilMonth[]; waiting: number }>> {
  const { villageId } = actor
  const figures = { month: input.through }
  if (input.through < openMonth)
    return refuse('MONTH_ALREADY_CLOSED', { field: 'through', figures })
  if (lastDayOf(input.through) >= todayOf(actor))
    return refuse('MONTH_NOT_OVER', { field: 'through', figures })
  const months = monthsBetween(openMonth, input.through)
  if (months.length > mostMonthsAtOnce)
    return refuse('TOO_MANY', { field: 'through', figures: { max: mostMonthsAtOnce } })
  const hanging = await tx.notice.findFirst({ where: { villageId, sealedAt: null } })
  if (hanging)
    return refuse('NOTICE_STILL_HANGS', {
      figures: { first: hanging.firstMonth, last: hanging.lastMonth },
    })
  const waiting = await waitingThrough(tx, villageId, input.through)
  if (waiting > 0 && !input.leaveWaiting)
    return refuse('CLAIMS_STILL_WAITING', { field: 'leaveWaiting', figures: { count: waiting } })
  return done({ months, waiting })
}
