import { z } from 'zod'
import {
  civilDate,
  id,
  many,
  optionalId,
  optionalInt,
  optionalText,
  plainText,
  text,
  ticked,
} from '@/lib/shared/inputs'
import { activityKinds } from './activity-kinds'
import { largestSheet } from './input'

/** `8:30`, `08：30`, `8点半` is not: hours and minutes, kept as `08:30`. REQUIRED, NOT_A_TIME. */
const timeOfDay = z.string().transform((typed, sink): string => {
  const time = plainText(typed)
  const parts = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(time)
  if (parts) return `${(parts[1] ?? '').padStart(2, '0')}:${parts[2]}`
  const message = time === '' ? 'REQUIRED' : 'NOT_A_TIME'
  sink.addIssue({ code: 'custom', message, input: typed })
  return z.NEVER
})

export const activityInput = z.object({
  kind: z.enum(activityKinds),
  title: text(60),
  place: text(60),
  heldOn: civilDate,
  startsAt: timeOfDay,
  partner: optionalText(60),
  ruleId: optionalId,
  hours: optionalInt({ min: 1, max: 24 }),
  places: optionalInt({ min: 1, max: 10_000 }),
  bring: optionalText(100),
})
export type ActivityInput = z.output<typeof activityInput>

export const activityIdInput = z.object({ activityId: id })
export type ActivityIdInput = z.output<typeof activityIdInput>

export const changeActivityInput = activityInput.extend({ activityId: id })
export type ChangeActivityInput = z.output<typeof changeActivityInput>

export const cancelActivityInput = activityIdInput.extend({ reason: text(100) })
export type CancelActivityInput = z.output<typeof cancelActivityInput>

/** What the one field of the sign-in took: a scanned card, a number, a name. */
export const signInTypedInput = activityIdInput.extend({ typed: text(200) })
export type SignInTypedInput = z.output<typeof signInTypedInput>

export const signInHouseholdsInput = activityIdInput.extend({ household: many(id, largestSheet) })
export type SignInHouseholdsInput = z.output<typeof signInHouseholdsInput>

/**
 * `shown` are the households whose boxes stood there, `household` those that are ticked: who signed
 * in meanwhile at another desk is in neither, and is not left out.
 */
export const closeActivityInput = activityIdInput
  .extend({
    /** Points decided for everybody, where the rule leaves a range. */
    decided: optionalInt({ min: -10_000, max: 10_000 }),
    sameDayMeant: ticked,
    /** How many came, where they are not written down by name. */
    headcount: optionalInt({ min: 0, max: 10_000 }),
    shown: many(id, largestSheet),
    household: many(id, largestSheet),
  })
  .transform(({ shown, household, ...closing }) => {
    const counted = new Set(household)
    return { ...closing, leaveOut: shown.filter((one) => !counted.has(one)) }
  })
/** `leaveOut` took part and get nothing, by the choice of who closes it. */
export type CloseActivityInput = z.output<typeof closeActivityInput>
