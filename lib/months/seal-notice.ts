import { z } from 'zod'
import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { type CivilMonth, monthsBetween } from '@/lib/shared/civil-date'
import { id } from '@/lib/shared/inputs'
import { done, type Result, refuse } from '@/lib/shared/result'
import { refuseOpenObjections } from './open-objections'
import { type ClosedMonth, sealMonths } from './seal-months'

export const sealNoticeInput = z.object({ noticeId: id })

/**
 * Seals the months of a notice in their order, once its last day is over and every objection to
 * them is answered. Refuses NOTICE_UNKNOWN, NOTICE_ALREADY_SEALED, NOTICE_DAYS_NOT_OVER {until},
 * OBJECTIONS_OPEN {count}.
 */
export async function sealNotice(
  tx: Tx,
  actor: Actor,
  { noticeId }: z.infer<typeof sealNoticeInput>,
): Promise<Result<{ firstMonth: CivilMonth; lastMonth: CivilMonth; months: ClosedMonth[] }>> {
  const forbidden = refuseUnless(actor, 'month.close')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  await lockBook(tx, villageId)
  const notice = await tx.notice.findFirst({ where: { villageId, id: noticeId } })
  if (!notice) return refuse('NOTICE_UNKNOWN')
  if (notice.sealedAt) return refuse('NOTICE_ALREADY_SEALED')
  const { firstMonth, lastMonth, objectUntil } = notice
  if (todayOf(actor) <= objectUntil)
    return refuse('NOTICE_DAYS_NOT_OVER', { figures: { until: objectUntil } })
  const range = { first: firstMonth, last: lastMonth }
  const doubted = await refuseOpenObjections(tx, villageId, range)
  if (doubted) return doubted

  const months = await sealMonths(tx, actor, monthsBetween(firstMonth, lastMonth))
  await tx.notice.update({
    where: { id: noticeId },
    data: { sealedById: staffId, sealedAt: now },
  })
  return done({ firstMonth, lastMonth, months })
}
