import type { z } from 'zod'
import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { addDays, addMonths, type CivilMonth } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import { done, type Result } from '@/lib/shared/result'
import { closeMonthsInput } from './close-months'
import { draftCodeOf } from './draft-code'
import { keepNames } from './keep-names'
import { monthsToClose } from './months-to-close'
import { sealFormat } from './seal'
import { canonicalLinesOf } from './sealed-lines'

/** As for closing: every open month up to one, and whether what waits is left for later. */
export const postNoticeInput = closeMonthsInput
export type PostNoticeInput = z.infer<typeof postNoticeInput>

/**
 * 公示: posts the open months up to one, only after their last day. From then on new deeds count in
 * the month after them; into these comes only what an upheld objection corrects. They hang for the
 * village's days, the last of them included. What was posted stays as it was: its code covers every
 * line. Refuses as `monthsToClose`.
 */
export async function postNotice(
  tx: Tx,
  actor: Actor,
  input: PostNoticeInput,
): Promise<Result<{ noticeId: string; firstMonth: CivilMonth }>> {
  const forbidden = refuseUnless(actor, 'month.close')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  const { openMonth, firstSeq } = await lockBook(tx, villageId)
  const ready = await monthsToClose(tx, actor, { openMonth }, input)
  if (!ready.ok) return ready
  const { months, waiting } = ready.value
  const { noticeDays } = await tx.village.findUniqueOrThrow({ where: { id: villageId } })

  const posted = []
  let lines: string[] = []
  for (const month of months) {
    const ofMonth = await canonicalLinesOf(tx, villageId, month)
    posted.push({ month, entryCount: ofMonth.length })
    lines = lines.concat(ofMonth)
  }
  await insertRows(
    tx,
    'Month',
    posted.map((month) => ({
      ...month,
      villageId,
      state: 'NOTICE',
      previousSeal: '',
      seal: '',
      sealFormat,
      closedById: staffId,
      closedAt: now,
    })),
  )
  const noticeId = newId(now)
  await tx.notice.create({
    data: {
      id: noticeId,
      villageId,
      firstMonth: openMonth,
      lastMonth: input.through,
      days: noticeDays,
      postedOn: todayOf(actor),
      objectUntil: addDays(todayOf(actor), noticeDays),
      lastSeq: firstSeq - 1,
      draftCode: draftCodeOf({ villageId, first: openMonth, last: input.through }, lines),
      leftWaiting: waiting,
      postedById: staffId,
      postedAt: now,
    },
  })
  await keepNames(tx, villageId, input.through)
  await tx.village.update({
    where: { id: villageId },
    data: { openMonth: addMonths(input.through, 1) },
  })
  return done({ noticeId, firstMonth: openMonth })
}
