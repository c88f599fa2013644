import { z } from 'zod'
import { civilDate, id, text } from '@/lib/shared/inputs'

export const longestTitle = 40
/** Characters of an announcement: what is still read standing before the board. */
export const longestAnnouncement = 500

export const announcementInput = z.object({
  /** Made by the form, so that what was sent twice counts once. */
  announcementId: id,
  title: text(longestTitle),
  text: text(longestAnnouncement),
  showsFrom: civilDate,
  showsUntil: civilDate,
})
export type AnnouncementInput = z.infer<typeof announcementInput>

export const takeDownInput = z.object({ announcementId: id })
export type TakeDownInput = z.infer<typeof takeDownInput>
