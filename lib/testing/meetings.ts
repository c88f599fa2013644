import type { Actor } from '@/lib/access/actor'
import { confirmMeeting } from '@/lib/earning/confirm-meeting'
import { typeVotes } from '@/lib/earning/hold-meeting'
import type { OpenMeetingInput, TypeVotesInput } from '@/lib/earning/meeting-input'
import { openMeeting } from '@/lib/earning/open-meeting'
import { newId } from '@/lib/shared/id'
import { day } from './sheets'
import { expectDone, on, type TestVillage } from './village'

/** Opens a meeting of the recorder, the reviewer and the manager over everything that waits; returns its id. */
export async function meet(
  village: TestVillage,
  change: Partial<OpenMeetingInput> = {},
): Promise<string> {
  return expectDone(await tryToMeet(village, change)).meetingId
}

export function tryToMeet(
  village: TestVillage,
  change: Partial<OpenMeetingInput> = {},
  actor: Actor = village.recorder,
) {
  const input: OpenMeetingInput = {
    meetingId: newId(),
    heldOn: day,
    place: '村委会会议室',
    staffIds: [village.recorder, village.reviewer, village.manager].map(({ staffId }) => staffId),
    guests: ['李会计'],
    take: 'everything',
    sheetIds: [],
    ...change,
  }
  return village.db.write((tx) => openMeeting(tx, on(day, actor), input))
}

/** Types what the table said, as the recorder does. */
export function say(
  village: TestVillage,
  meetingId: string,
  claimIds: string[],
  vote: 'PASS' | 'DECLINE' | 'POSTPONE',
  reason = '当天没有参加',
) {
  const ticked = { meetingId, sheetId: newId(), claimIds, numbers: null, page: null }
  const input: TypeVotesInput = vote === 'PASS' ? { ...ticked, vote } : { ...ticked, vote, reason }
  return village.db.write((tx) => typeVotes(tx, on(day, village.recorder), input))
}

/** The second person's password was right: they confirm at the recorder's PC. */
export function confirm(
  village: TestVillage,
  meetingId: string,
  actor: Actor = village.reviewer,
  typist: Actor = village.recorder,
) {
  return village.db.write((tx) => confirmMeeting(tx, on(day, actor), { meetingId, typist }))
}
