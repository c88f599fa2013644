'use server'

import { hrefWith } from '@/components/ui/href-with'
import { signInInput } from '@/lib/access/input'
import { confirmMeeting } from '@/lib/earning/confirm-meeting'
import { endMeeting, typeVotes } from '@/lib/earning/hold-meeting'
import { endMeetingInput, openMeetingInput, typeVotesInput } from '@/lib/earning/meeting-input'
import { openMeeting } from '@/lib/earning/open-meeting'
import { act } from '@/lib/request/act'
import { actBySecond } from '@/lib/request/act-by-second'

const path = '/office/review/meeting'

export const open = act({
  deed: 'meeting.hold',
  schema: openMeetingInput,
  verb: openMeeting,
  done: ({ meetingId }) => `${path}/${meetingId}?opened=yes`,
})

export const type = act({
  deed: 'meeting.hold',
  schema: typeVotesInput,
  verb: typeVotes,
  done: ({ meetingId, sheetId, typed }) =>
    hrefWith(`${path}/${meetingId}/${sheetId}`, { typed: String(typed) }),
})

export const end = act({
  deed: 'meeting.hold',
  schema: endMeetingInput,
  verb: endMeeting,
  done: ({ meetingId }) => `${path}/${meetingId}?ended=yes`,
})

export const confirm = actBySecond({
  deed: 'meeting.hold',
  schema: endMeetingInput.extend(signInInput.shape),
  verb: async (tx, second, { meetingId }, first) => {
    const confirmed = await confirmMeeting(tx, second, { meetingId, typistId: first.staffId })
    return confirmed.ok
      ? { ...confirmed, value: { ...confirmed.value, by: second.staffId } }
      : confirmed
  },
  done: ({ meetingId, by, passed, declined, postponed }) =>
    hrefWith(`${path}/${meetingId}`, {
      by,
      passed: String(passed),
      declined: String(declined),
      postponed: String(postponed),
    }),
})
