import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { portions } from '@/lib/db/portions'
import { lockBook } from '@/lib/ledger/lock-book'
import { done, type Result, refuse } from '@/lib/shared/result'
import type { EndMeetingInput, TypeVotesInput } from './meeting-input'
import { numbersCalled } from './numbers-meant'
import { undecided } from './who-may-decide'

/**
 * Keeps what the table said about claims before it, ticked or called by their households' numbers;
 * nothing is decided by it. Refuses NO_HOUSEHOLD_TICKED, MEETING_UNKNOWN, MEETING_ENDED, at `numbers`
 * NUMBERS_UNREAD {typed} and NUMBERS_NOT_ON_SHEET {numbers}, and, for a claim that does not lie before
 * this meeting or that somebody has confirmed, CLAIM_UNKNOWN.
 */
export async function typeVotes(
  tx: Tx,
  actor: Actor,
  input: TypeVotesInput,
): Promise<Result<{ meetingId: string; sheetId: string; page: number; typed: number }>> {
  const { meetingId, sheetId, vote } = input
  const open = await openToHold(tx, actor, meetingId)
  if (!open.ok) return open
  const called = await claimsCalled(tx, actor.villageId, input)
  if (!called.ok) return called
  const different = [...new Set([...input.claimIds, ...called.value])]
  if (different.length === 0) return refuse('NO_HOUSEHOLD_TICKED', { field: 'claimIds' })
  for (const ids of portions(different)) {
    const typed = await tx.meetingClaim.updateMany({
      where: {
        villageId: actor.villageId,
        meetingId,
        claimId: { in: ids },
        confirmedById: null,
      },
      data: { vote, reason: 'reason' in input ? input.reason : null },
    })
    if (typed.count !== ids.length) return refuse('CLAIM_UNKNOWN')
  }
  return done({ meetingId, sheetId, page: input.page ?? 1, typed: different.length })
}

/** The claims of the sheet whose households were called by their numbers. */
async function claimsCalled(
  tx: Tx,
  villageId: string,
  { meetingId, sheetId, numbers }: TypeVotesInput,
): Promise<Result<string[]>> {
  if (numbers === null) return done([])
  const field = 'numbers'
  const called = numbersCalled(numbers)
  if (called.unread.length > 0)
    return refuse('NUMBERS_UNREAD', { field, figures: { typed: called.unread.join(' ') } })
  const claims = await tx.claim.findMany({
    where: { villageId, batchId: sheetId, meetingId, status: { in: [...undecided] } },
    select: { id: true, household: { select: { number: true } } },
  })
  const onSheet = new Set(claims.map(({ household }) => household.number))
  const strange = called.numbers.filter((number) => !onSheet.has(number))
  if (strange.length > 0)
    return refuse('NUMBERS_NOT_ON_SHEET', { field, figures: { numbers: strange.join('、') } })
  const meant = new Set(called.numbers)
  return done(claims.flatMap(({ id, household }) => (meant.has(household.number) ? [id] : [])))
}

/** 散会: what nobody confirmed waits as before. Refuses MEETING_UNKNOWN, MEETING_ENDED. */
export async function endMeeting(
  tx: Tx,
  actor: Actor,
  { meetingId }: EndMeetingInput,
): Promise<Result<{ meetingId: string }>> {
  const open = await openToHold(tx, actor, meetingId)
  if (!open.ok) return open
  const { villageId } = actor
  await tx.claim.updateMany({
    where: { villageId, meetingId, status: { in: [...undecided] } },
    data: { meetingId: null },
  })
  await closeMeeting(tx, actor, meetingId)
  return done({ meetingId })
}

/** Nothing of the meeting is open any more. */
export async function closeMeeting(tx: Tx, actor: Actor, meetingId: string): Promise<void> {
  await tx.meeting.update({
    where: { villageId_id: { villageId: actor.villageId, id: meetingId } },
    data: { endedById: actor.staffId, endedAt: actor.now },
  })
}

async function openToHold(tx: Tx, actor: Actor, meetingId: string): Promise<Result<void>> {
  const forbidden = refuseUnless(actor, 'meeting.hold')
  return forbidden ?? refuseEnded(tx, actor, meetingId)
}

/** Takes the book's lock, and says whether the meeting goes on: MEETING_UNKNOWN, MEETING_ENDED. */
export async function refuseEnded(
  tx: Tx,
  { villageId }: Actor,
  meetingId: string,
): Promise<Result<void>> {
  await lockBook(tx, villageId)
  const meeting = await tx.meeting.findFirst({ where: { villageId, id: meetingId } })
  if (!meeting) return refuse('MEETING_UNKNOWN')
  return meeting.endedAt ? refuse('MEETING_ENDED') : done(undefined)
}
