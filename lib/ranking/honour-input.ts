import { z } from 'zod'
import { civilDate, id, many, optionalText, text } from '@/lib/shared/inputs'
import { longestHonourName, mostAwards, mostRulesOfHonour, whoseHonours } from './honour'

const honour = {
  name: text(longestHonourName),
  whose: z.enum(whoseHonours),
  /** Whose points count; none: all that rank. */
  ruleIds: many(id, mostRulesOfHonour),
}

export const addHonourInput = z.object(honour)
export type AddHonourInput = z.infer<typeof addHonourInput>

export const namedHonourInput = z.object({ honourId: id })
export type NamedHonourInput = z.infer<typeof namedHonourInput>

export const changeHonourInput = z.object({ ...honour, honourId: id })
export type ChangeHonourInput = z.infer<typeof changeHonourInput>

export const decideHonourInput = z.object({
  honourId: id,
  year: z.string().regex(/^\d{4}$/, { error: 'INVALID' }),
  /** Ids of those who lead: of households, or of people where the honour is theirs. */
  awardees: many(id, mostAwards),
  /** Further ones: numbers, or number and name. */
  others: optionalText(400),
  decidedOn: civilDate,
  present: text(200),
  passedOver: optionalText(400),
})
export type DecideHonourInput = z.infer<typeof decideHonourInput>

export const withdrawDecisionInput = z.object({ decisionId: id, reason: text(120) })
export type WithdrawDecisionInput = z.infer<typeof withdrawDecisionInput>
