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
/** Text by household: what a form sends under `quantity.<household>`. */
const perHousehold = z.record(z.string(), z.string()).optional().default({})

/**
 * One deed for many households, as the sheet sends it: `household` are the ticked ones. A quantity
 * written beside a household ticks it, as on paper. A member is called by name, which tells the
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
    note: optionalText(200),
    toldHousehold: optionalText(200),
    sameDayMeant: ticked,
    household: many(id, largestSheet),
    quantity: perHousehold,
    member: perHousehold,
  })
  .transform(({ household, quantity: quantities, member, ...sheet }, sink) => ({
    ...sheet,
    households: [...household, ...onlyCounted(quantities, household)].map((householdId) => {
      const typed = quantity.safeParse(quantities[householdId] || '1')
      for (const { message, ...issue } of typed.error?.issues ?? []) {
        const params = 'params' in issue ? issue.params : undefined
        sink.addIssue({ code: 'custom', message, params, path: ['quantity', householdId] })
      }
      return { householdId, quantity: typed.data ?? 0, memberName: member[householdId] || null }
    }),
  }))
export type SheetInput = z.output<typeof sheetInput>

/** Households with a quantity and without a tick. */
function onlyCounted(quantities: Record<string, string>, ticked: readonly string[]): string[] {
  return Object.keys(quantities).filter(
    (householdId) => quantities[householdId] !== '' && !ticked.includes(householdId),
  )
}

const claimIds = many(id, largestSheet)

export const passClaimsInput = z.object({ claimIds })
export type PassClaimsInput = z.infer<typeof passClaimsInput>

export const declineClaimsInput = z.object({ claimIds, reason: text(200) })
export type DeclineClaimsInput = z.infer<typeof declineClaimsInput>

/** One form, two keys: what the reviewer pressed. */
export const decideClaimsInput = z.discriminatedUnion('decision', [
  passClaimsInput.extend({ decision: z.literal('pass') }),
  declineClaimsInput.extend({ decision: z.literal('decline') }),
])
export type DecideClaimsInput = z.infer<typeof decideClaimsInput>
