'use server'

import { act } from '@/lib/request/act'
import { announcementInput, takeDownInput } from '@/lib/voice/announcement-input'
import { postAnnouncement, takeDownAnnouncement } from '@/lib/voice/post-announcement'
import { watchedAnnouncement } from '@/lib/voice/watched-announcement'

const path = '/office/announcements'

export const postAnnouncementAction = act({
  deed: 'announcement.post',
  schema: announcementInput,
  verb: postAnnouncement,
  watches: (tx, actor, { announcementId }) => watchedAnnouncement(tx, actor, announcementId),
  done: ({ announcementId }) => `${path}?posted=${announcementId}`,
})

export const takeDownAction = act({
  deed: 'announcement.post',
  schema: takeDownInput,
  verb: takeDownAnnouncement,
  watches: (tx, actor, { announcementId }) => watchedAnnouncement(tx, actor, announcementId),
  done: () => `${path}?just=takenDown`,
})
