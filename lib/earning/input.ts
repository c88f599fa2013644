import { z } from 'zod'
import {
  civilDate,
  id,
  int,
  many,
  optionalCivilDate,
  optionalId,
  optionalInt,
  optionalText,
  text,
  ticked,
} from '@/lib/shared/inputs'
import type { RefusalCode } from '@/lib/shared/refusal-codes'
import { judgesIn, mostJudges, scoresIn } from './scores'
import { toldLaterShape, toldOrLater, toldShape } from './told-household'

export const reporters = ['SELF', 'LEADER', 'CADRE'] as const
/** 本人申报 · 组长上报 · 干部发现 */
export type Reporter = (typeof reporters)[number]

/** Most households on one sheet: a whole village. */
export const largestSheet = 2_000

/** A whole number; how many a deed may count is the rule's to say. */
const quantity = int({ min: -9_999, max: 9_999 })
/** What may be written beside a household: `line.<household>.quantity`, `.member`, `.scores`. */
const line = z.object({
  quantity: z.string().optional(),
  member: z.string().optional(),
  scores: z.string().optional(),
})

const longestJudge = 20
/** The judges' names in one field. TOO_MANY, TOO_LONG {max}. */
const judges = z
  .string()
  .optional()
  .transform((typed, sink): string[] => {
    const names = judgesIn(typed ?? '')
    const say = (message: RefusalCode, max: number) =>
      sink.addIssue({ code: 'custom', message, params: { figures: { max } } })
    if (names.length > mostJudges) say('TOO_MANY', mostJudges)
    if (names.some((name) => name.length > longestJudge)) say('TOO_LONG', longestJudge)
    return names
  })

/**
 * One deed for many households, as the sheet sends it: `household` are the ticked ones. A quantity or
 * a member or scores written beside a household tick it, as on paper. A member is called by name, which tells the
 * people of one household apart and is shorter than an id. `sheetId` is made by the sheet, so that
 * saving twice counts once.
 */
export const sheetInput = z
  .object({
    sheetId: id,
    ruleId: id,
    occurredOn: civilDate,
    reportedBy: z.enum(reporters),
    decided: optionalInt({ min: -10_000, max: 10_000 }),
    /** Of a rule that bars from redeeming: the first day to redeem again. */
    barredUntil: optionalCivilDate,
    judges,
    note: optionalText(200),
    ...toldLaterShape,
    sameDayMeant: ticked,
    household: many(id, largestSheet),
    line: z.record(z.string(), line).optional().default({}),
  })
  .transform(
    (
      { household, line: written, judges: named, toldBy, toldWho, toldOn, toldHow, ...sheet },
      sink,
    ) => ({
      ...sheet,
      ...(named.length > 0 && { judges: named }),
      ...(toldOn !== null && { toldOn }),
      toldHousehold: toldOrLater({ toldBy, toldWho, toldOn, toldHow }, sink),
      households: [...household, ...onlyWritten(written, household)].map((householdId) => {
        const { quantity: typed, member, scores: given } = written[householdId] ?? {}
        const at = (field: string) => ['line', householdId, field]
        const counted = quantity.safeParse(typed || '1')
        for (const { message, ...issue } of counted.error?.issues ?? []) {
          const params = 'params' in issue ? issue.params : undefined
          sink.addIssue({ code: 'custom', message, params, path: at('quantity') })
        }
        const scores = scoresIn(given ?? '')
        if (!scores) sink.addIssue({ code: 'custom', message: 'NOT_A_NUMBER', path: at('scores') })
        if (scores && scores.length > mostJudges) {
          const params = { figures: { max: mostJudges } }
          sink.addIssue({ code: 'custom', message: 'TOO_MANY', params, path: at('scores') })
        }
        return {
          householdId,
          quantity: counted.data ?? 0,
          memberName: member || null,
          ...(scores && scores.length > 0 && { scores }),
        }
      }),
    }),
  )
type WrittenSheet = z.output<typeof sheetInput>
/** `barredUntil` is asked for by a rule that bars, and by no other. */
export type SheetInput = Omit<WrittenSheet, 'barredUntil'> &
  Partial<Pick<WrittenSheet, 'barredUntil'>>

/** Households with something written beside them and without a tick. */
function onlyWritten(
  written: Record<string, z.output<typeof line>>,
  ticked: readonly string[],
): string[] {
  return Object.entries(written)
    .filter(
      ([householdId, { quantity, member, scores }]) =>
        (quantity || member || scores) && !ticked.includes(householdId),
    )
    .map(([householdId]) => householdId)
}

const claimIds = many(id, largestSheet)

const passClaimsInput = z.object({ claimIds })
export type PassClaimsInput = z.infer<typeof passClaimsInput>

const declineClaimsInput = z.object({ claimIds, reason: text(200) })
export type DeclineClaimsInput = z.infer<typeof declineClaimsInput>

/** The form of a sheet in review has three keys; `sheetId` is where it leads back to. */
export const decideClaimsInput = z.discriminatedUnion('decision', [
  passClaimsInput.extend({ decision: z.literal('pass'), sheetId: id }),
  declineClaimsInput.extend({ decision: z.literal('decline'), sheetId: id }),
  declineClaimsInput.extend({ decision: z.literal('postpone'), sheetId: id }),
])
export type DecideClaimsInput = z.infer<typeof decideClaimsInput>

export const withdrawBatchInput = z.object({ sheetId: id, reason: text(200) })
export type WithdrawBatchInput = z.infer<typeof withdrawBatchInput>

export const withdrawClaimInput = z.object({ claimId: id, reason: text(200) })
export type WithdrawClaimInput = z.infer<typeof withdrawClaimInput>
/** How the households of ticked deductions were told. */
export const tellHouseholdInput = z.object({ claimIds, ...toldShape })
export type TellHouseholdInput = z.infer<typeof tellHouseholdInput>

/** 提醒: `reminderId` is made by the form, so that sending it twice reminds once. */
export const reminderInput = z.object({
  reminderId: id,
  householdNumber: int({ min: 1, max: 99_999 }),
  /** The deduction it reminds of, if any. */
  ruleId: optionalId,
  what: text(200),
  occurredOn: civilDate,
  ...toldShape,
})
export type ReminderInput = z.infer<typeof reminderInput>
