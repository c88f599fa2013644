import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { latestAhead } from '@/lib/shared/civil-date'
import { done, type Refused, type Result, refuse, repeated } from '@/lib/shared/result'
import type { AnnouncementInput, TakeDownInput } from './announcement-input'

/** Announcements that hang or wait for their day: a board with more is read by nobody. */
export const mostAnnouncements = 8

/**
 * 通知: hangs on the board for some days. The same form again gets the first answer. Refuses at their
 * fields END_BEFORE_START, ANNOUNCEMENT_OVER (its last day lies behind) and ANNOUNCEMENT_TOO_LONG
 * {latest}; besides TOO_MANY_ANNOUNCEMENTS {max} and SAME_ID_OTHER_INPUT.
 */
export async function postAnnouncement(
  tx: Tx,
  actor: Actor,
  { announcementId, ...said }: AnnouncementInput,
): Promise<Result<{ announcementId: string }>> {
  const forbidden = refuseUnless(actor, 'announcement.post')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  // two desks together stay within the limit
  await lockBook(tx, villageId)
  const earlier = await tx.announcement.findUnique({ where: { id: announcementId } })
  if (earlier) {
    const same =
      earlier.villageId === villageId &&
      earlier.title === said.title &&
      earlier.text === said.text &&
      earlier.showsFrom === said.showsFrom &&
      earlier.showsUntil === said.showsUntil
    return same ? repeated({ announcementId }) : refuse('SAME_ID_OTHER_INPUT')
  }
  const whyNot = refuseDays(actor, said)
  if (whyNot) return whyNot
  const hanging = await tx.announcement.count({
    where: { villageId, takenDownAt: null, showsUntil: { gte: todayOf(actor) } },
  })
  if (hanging >= mostAnnouncements)
    return refuse('TOO_MANY_ANNOUNCEMENTS', { figures: { max: mostAnnouncements } })
  await tx.announcement.create({
    data: { ...said, id: announcementId, villageId, postedById: staffId, postedAt: now },
  })
  return done({ announcementId })
}

function refuseDays(
  actor: Actor,
  { showsFrom, showsUntil }: Pick<AnnouncementInput, 'showsFrom' | 'showsUntil'>,
): Refused | undefined {
  const field = 'showsUntil'
  const today = todayOf(actor)
  if (showsUntil < showsFrom) return refuse('END_BEFORE_START', { field })
  if (showsUntil < today) return refuse('ANNOUNCEMENT_OVER', { field })
  const latest = latestAhead(today)
  return showsUntil > latest
    ? refuse('ANNOUNCEMENT_TOO_LONG', { field, figures: { latest } })
    : undefined
}

/** Off the board before its last day; it stays in the office's list. Refuses ANNOUNCEMENT_UNKNOWN. */
export async function takeDownAnnouncement(
  tx: Tx,
  actor: Actor,
  { announcementId }: TakeDownInput,
): Promise<Result<{ announcementId: string }>> {
  const forbidden = refuseUnless(actor, 'announcement.post')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  const taken = await tx.announcement.updateMany({
    where: { villageId, id: announcementId, takenDownAt: null },
    data: { takenDownById: staffId, takenDownAt: now },
  })
  if (taken.count > 0) return done({ announcementId })
  const known = await tx.announcement.count({ where: { villageId, id: announcementId } })
  return known > 0 ? repeated({ announcementId }) : refuse('ANNOUNCEMENT_UNKNOWN')
}
