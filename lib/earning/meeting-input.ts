import { z } from 'zod'
import { civilDate, id, many, optionalInt, optionalText, text } from '@/lib/shared/inputs'

/** Most claims before one meeting; what is left waits for the next. */
export const largestMeeting = 2_000
/** Most people round one table. */
export const mostAtMeeting = 60
/** Most sheets to choose from one by one. */
export const mostSheetsToChoose = 200

/** `李会计、王老师`, or one a line: people without a sign-in. */
const names = z
  .string()
  .optional()
  .transform((typed) =>
    (typed ?? '')
      .split(/[\n,，、;；]+/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  )
  .pipe(z.array(text(40)).max(mostAtMeeting))

/**
 * A meeting as its form opens it. `meetingId` is made by the form, so that sending it twice opens
 * one. Without `everything` only the ticked sheets are taken.
 */
export const openMeetingInput = z.object({
  meetingId: id,
  heldOn: civilDate,
  place: text(60),
  staffIds: many(id, mostAtMeeting),
  guests: names,
  take: z.enum(['everything', 'chosen']),
  sheetIds: many(id, mostSheetsToChoose),
})
export type OpenMeetingInput = z.infer<typeof openMeetingInput>

const ticked = {
  meetingId: id,
  sheetId: id,
  claimIds: many(id, largestMeeting),
  /** Household numbers that are meant besides the ticked ones: `9 12 15-18`. */
  numbers: optionalText(400),
  /** The page of the sheet that the form stands on. */
  page: optionalInt({ min: 1, max: 1_000 }),
}

/** What the table said about the ticked claims; saved as it is typed. */
export const typeVotesInput = z.discriminatedUnion('vote', [
  z.object({ ...ticked, vote: z.literal('PASS') }),
  z.object({ ...ticked, vote: z.literal('DECLINE'), reason: text(200) }),
  z.object({ ...ticked, vote: z.literal('POSTPONE'), reason: text(200) }),
])
export type TypeVotesInput = z.infer<typeof typeVotesInput>

/** Who came later, or was forgotten. */
export const joinMeetingInput = z.object({
  meetingId: id,
  staffIds: many(id, mostAtMeeting),
  guests: names,
})
export type JoinMeetingInput = z.infer<typeof joinMeetingInput>

export const endMeetingInput = z.object({ meetingId: id })
export type EndMeetingInput = z.infer<typeof endMeetingInput>
