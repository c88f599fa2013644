'use server'

import { refresh } from 'next/cache'
import { hrefWith } from '@/components/ui/href-with'
import { signInInput } from '@/lib/access/input'
import { confirmMeeting } from '@/lib/earning/confirm-meeting'
import { endMeeting, typeVotes } from '@/lib/earning/hold-meeting'
import { joinMeeting } from '@/lib/earning/join-meeting'
import {
  endMeetingInput,
  joinMeetingInput,
  openMeetingInput,
  typeVotesInput,
} from '@/lib/earning/meeting-input'
import { openMeeting } from '@/lib/earning/open-meeting'
import { watchedConfirmation, watchedMeeting } from '@/lib/earning/watched-meeting'
import { act } from '@/lib/request/act'
import { actBySecond } from '@/lib/request/act-by-second'
import type { FormAction } from '@/lib/request/form-state'

const path = '/office/review/meeting'

export const open = act({
  deed: 'meeting.hold',
  schema: openMeetingInput,
  verb: openMeeting,
  watches: (tx, actor, { meetingId }) => watchedMeeting(tx, actor, meetingId),
  done: ({ meetingId }) => `${path}/${meetingId}?opened=yes`,
})

export const type = act({
  deed: 'meeting.hold',
  schema: typeVotesInput,
  verb: typeVotes,
  watches: (tx, actor, { meetingId }) => watchedMeeting(tx, actor, meetingId),
  done: ({ meetingId, sheetId, page, typed }) =>
    hrefWith(`${path}/${meetingId}/${sheetId}`, {
      page: page === 1 ? undefined : String(page),
      typed: String(typed),
    }),
})

export const join = act({
  deed: 'meeting.hold',
  schema: joinMeetingInput,
  verb: joinMeeting,
  watches: (tx, actor, { meetingId }) => watchedMeeting(tx, actor, meetingId),
  done: ({ meetingId, joined }) => hrefWith(`${path}/${meetingId}`, { joined: String(joined) }),
})

export const end = act({
  deed: 'meeting.hold',
  schema: endMeetingInput,
  verb: endMeeting,
  watches: (tx, actor, { meetingId }) => watchedMeeting(tx, actor, meetingId),
  done: ({ meetingId }) => `${path}/${meetingId}?ended=yes`,
})

const confirmTyped = actBySecond({
  deed: 'meeting.hold',
  schema: endMeetingInput.extend(signInInput.shape),
  verb: async (tx, second, { meetingId }, first) => {
    const confirmed = await confirmMeeting(tx, second, { meetingId, typist: first })
    return confirmed.ok
      ? { ...confirmed, value: { ...confirmed.value, by: second.staffId, typist: first.name } }
      : confirmed
  },
  watches: (tx, second, { meetingId }, confirmed) =>
    watchedConfirmation(tx, second, meetingId, confirmed),
  done: ({ meetingId, by, passed, declined, postponed }) =>
    hrefWith(`${path}/${meetingId}`, {
      by,
      passed: String(passed),
      declined: String(declined),
      postponed: String(postponed),
    }),
})

/** Refused, the page shows the meeting as it is now: somebody else may have confirmed or ended it. */
export const confirm: FormAction = async (previous, form) => {
  const answer = await confirmTyped(previous, form)
  refresh()
  return answer
}
