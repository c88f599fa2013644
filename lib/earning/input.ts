import { z } from 'zod'
import { largestQuantity } from '@/lib/rules/points-of-deed'
import {
  civilDate,
  id,
  int,
  many,
  optionalInt,
  optionalText,
  text,
  ticked,
} from '@/lib/shared/inputs'

export const reporters = ['SELF', 'LEADER', 'CADRE'] as const
/** 本人申报 · 组长上报 · 干部发现 */
export type Reporter = (typeof reporters)[number]

/** Most households on one sheet: a whole village. */
export const largestSheet = 2_000

const quantity = int({ min: 1, max: largestQuantity })
/** What a form sends under `quantity.<household>`: text per household, looked at only where ticked. */
const perHousehold = z.record(z.string(), z.string()).optional().default({})

/**
 * One deed for many households, as the sheet sends it: `household` are the ticked ones; a quantity
 * and a member may be given per household. `sheetId` is made by the sheet, so that saving twice
 * counts once.
 */
export const sheetInput = z
  .object({
    sheetId: id,
    ruleId: id,
    occurredOn: civilDate,
    reportedBy: z.enum(reporters),
    decided: optionalInt({ min: -10_000, max: 10_000 }),
    note: optionalText(200),
    toldHousehold: optionalText(200),
    sameDayMeant: ticked,
    household: many(id, largestSheet),
    quantity: perHousehold,
    member: perHousehold,
  })
  .transform(({ household, quantity: quantities, member, ...sheet }, sink) => ({
    ...sheet,
    households: household.map((householdId) => {
      const typed = quantity.safeParse(quantities[householdId] ?? '1')
      for (const { message, ...issue } of typed.error?.issues ?? []) {
        const params = 'params' in issue ? issue.params : undefined
        sink.addIssue({ code: 'custom', message, params, path: ['quantity', householdId] })
      }
      return { householdId, quantity: typed.data ?? 0, memberId: member[householdId] || null }
    }),
  }))
export type SheetInput = z.output<typeof sheetInput>

export const passClaimsInput = z.object({ claimIds: many(id, largestSheet) })
export type PassClaimsInput = z.infer<typeof passClaimsInput>

export const declineClaimsInput = z.object({ claimIds: many(id, largestSheet), reason: text(200) })
export type DeclineClaimsInput = z.infer<typeof declineClaimsInput>
