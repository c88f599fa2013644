import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import { done, type Result, refuse } from '@/lib/shared/result'
import { refuseEnded } from './hold-meeting'
import { type JoinMeetingInput, mostAtMeeting } from './meeting-input'

/**
 * Adds to a meeting that goes on who came later or was forgotten: only who is among those present
 * confirms. Who is there already stays there once. Refuses NOT_ALLOWED, MEETING_UNKNOWN,
 * MEETING_ENDED, and at `staffIds` REQUIRED, STAFF_UNKNOWN, TOO_MANY {max}.
 */
export async function joinMeeting(
  tx: Tx,
  actor: Actor,
  { meetingId, staffIds, guests }: JoinMeetingInput,
): Promise<Result<{ meetingId: string; joined: number }>> {
  const forbidden = refuseUnless(actor, 'meeting.hold')
  if (forbidden) return forbidden
  const open = await refuseEnded(tx, actor, meetingId)
  if (!open.ok) return open
  if (staffIds.length + guests.length === 0) return refuse('NOTHING_TICKED', { field: 'staffIds' })
  const { villageId } = actor
  const staff = await tx.staff.findMany({
    where: { villageId, id: { in: staffIds }, retiredAt: null },
    select: { id: true, name: true },
  })
  if (staff.length < new Set(staffIds).size) return refuse('STAFF_UNKNOWN', { field: 'staffIds' })
  const there = await tx.meetingPerson.findMany({ where: { villageId, meetingId } })
  const come = [
    ...staff.map(({ id, name }) => ({ name, staffId: id })),
    ...[...new Set(guests)].map((name) => ({ name, staffId: null })),
  ].filter(
    (person) =>
      !there.some(({ name, staffId }) =>
        person.staffId === null
          ? staffId === null && name === person.name
          : staffId === person.staffId,
      ),
  )
  if (there.length + come.length > mostAtMeeting)
    return refuse('TOO_MANY', { field: 'staffIds', figures: { max: mostAtMeeting } })
  const last = Math.max(0, ...there.map(({ position }) => position))
  await insertRows(
    tx,
    'MeetingPerson',
    come.map((person, index) => ({ ...person, villageId, meetingId, position: last + index + 1 })),
  )
  return done({ meetingId, joined: come.length })
}
