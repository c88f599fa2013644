import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { insertRows, type NewRow } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { addDays } from '@/lib/shared/civil-date'
import { hashOfInput } from '@/lib/shared/hash'
import { done, type Result, refuse, repeated } from '@/lib/shared/result'
import { largestMeeting, type OpenMeetingInput } from './meeting-input'
import { saidBefore } from './said-before'
import { undecided } from './who-may-decide'

/** A meeting is at least one who says and one who hears. */
const fewestAtMeeting = 2

/**
 * 开评议会: who sits at the table, and the claims that lie before it, each to pass until the table
 * says otherwise. What an earlier table said and nobody confirmed is taken up as it was said. A
 * claim lies before one meeting at a time. Ticked sheets are meant, whatever `take` says. The same form again is answered as the
 * first time. Refuses the day and the people at their fields, STAFF_UNKNOWN, MEETING_NOTHING_WAITS.
 */
export async function openMeeting(
  tx: Tx,
  actor: Actor,
  input: OpenMeetingInput,
): Promise<Result<{ meetingId: string }>> {
  const forbidden = refuseUnless(actor, 'meeting.hold')
  if (forbidden) return forbidden
  const { villageId, staffId, now } = actor
  const { meetingId, heldOn, place } = input
  const inputHash = hashOfInput(input)
  const { oldestDeed } = await lockBook(tx, villageId)
  const before = await tx.meeting.findUnique({ where: { id: meetingId } })
  if (before)
    return before.villageId === villageId && before.inputHash === inputHash
      ? repeated({ meetingId })
      : refuse('SAME_ID_OTHER_INPUT')
  const wrongDay = refuseDay(actor, heldOn, oldestDeed)
  if (wrongDay) return wrongDay
  const people = await peopleOf(tx, villageId, input)
  if (!people.ok) return people
  const taken = await claimsToTake(tx, villageId, input)
  if (taken.length === 0) return refuse('MEETING_NOTHING_WAITS', { field: 'take' })
  await insertRows(tx, 'Meeting', [
    { id: meetingId, villageId, heldOn, place, inputHash, openedById: staffId, openedAt: now },
  ])
  await insertRows(
    tx,
    'MeetingPerson',
    people.value.map((person, index) => ({ ...person, villageId, meetingId, position: index + 1 })),
  )
  await insertRows(
    tx,
    'MeetingClaim',
    taken.map((line) => ({ ...line, villageId, meetingId })),
  )
  await tx.claim.updateMany({
    where: { villageId, before: { some: { meetingId } } },
    data: { meetingId },
  })
  return done({ meetingId })
}

function refuseDay(actor: Actor, heldOn: string, oldestDeed: number) {
  const today = todayOf(actor)
  if (heldOn > today) return refuse('DATE_IN_FUTURE', { field: 'heldOn' })
  if (heldOn < addDays(today, -oldestDeed))
    return refuse('DATE_TOO_OLD', { field: 'heldOn', figures: { days: oldestDeed } })
  return undefined
}

/** Those with a sign-in first, as they were ticked, then the others, each once. */
async function peopleOf(
  tx: Tx,
  villageId: string,
  { staffIds, guests }: OpenMeetingInput,
): Promise<Result<{ name: string; staffId: string | null }[]>> {
  const staff = await tx.staff.findMany({
    where: { villageId, id: { in: staffIds }, retiredAt: null },
    select: { id: true, name: true },
  })
  if (staff.length < new Set(staffIds).size) return refuse('STAFF_UNKNOWN', { field: 'staffIds' })
  const place = new Map(staffIds.map((staffId, index) => [staffId, index]))
  const people = [
    ...staff
      .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
      .map(({ id, name }) => ({ name, staffId: id })),
    ...[...new Set(guests)].map((name) => ({ name, staffId: null })),
  ]
  return people.length < fewestAtMeeting
    ? refuse('MEETING_NEEDS_PEOPLE', { field: 'staffIds', figures: { min: fewestAtMeeting } })
    : done(people)
}

/** What waits and lies before no other meeting, first recorded first, with what was said of it. */
async function claimsToTake(
  tx: Tx,
  villageId: string,
  { take, sheetIds }: OpenMeetingInput,
): Promise<Pick<NewRow<'MeetingClaim'>, 'claimId' | 'vote' | 'reason'>[]> {
  const chosen = take === 'chosen' || sheetIds.length > 0
  const claims = await tx.claim.findMany({
    where: {
      villageId,
      status: { in: [...undecided] },
      meetingId: null,
      ...(chosen && { batchId: { in: sheetIds } }),
    },
    select: { id: true },
    orderBy: [{ recordedAt: 'asc' }, { id: 'asc' }],
    take: largestMeeting,
  })
  const said = await saidBefore(
    tx,
    villageId,
    claims.map(({ id }) => id),
  )
  return claims.map(({ id: claimId }) => {
    const { vote = 'PASS' as const, reason = null } = said.get(claimId) ?? {}
    return { claimId, vote, reason }
  })
}
