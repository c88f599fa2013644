'use server'

import { act } from '@/lib/request/act'
import { announcementInput, takeDownInput } from '@/lib/voice/announcement-input'
import { postAnnouncement, takeDownAnnouncement } from '@/lib/voice/post-announcement'

const path = '/office/announcements'

export const postAnnouncementAction = act({
  deed: 'announcement.post',
  schema: announcementInput,
  verb: postAnnouncement,
  done: ({ announcementId }) => `${path}?posted=${announcementId}`,
})

export const takeDownAction = act({
  deed: 'announcement.post',
  schema: takeDownInput,
  verb: takeDownAnnouncement,
  done: () => `${path}?just=takenDown`,
})
