import { z } from 'zod'
import { ruleLists } from '@/lib/ledger/entry-kinds'
import { civilDate, id, optionalCivilDate, optionalInt, text, ticked } from '@/lib/shared/inputs'
import { ruleScales, ruleUnits } from './terms'

/** A rule of the scale TO_ZERO or BAR has none; `save-rule.ts` asks for it of the others. */
const points = optionalInt({ min: -10_000, max: 10_000 })
const cap = optionalInt({ min: 1, max: 100_000 })
const edge = optionalInt({ min: -10_000, max: 10_000 })

export const countings = ['BOTH', 'BALANCE', 'STANDING'] as const
/** What the points of a rule are part of. */
export type Counting = (typeof countings)[number]

/** A rule as the form sends it; its sense is checked in `refuse-terms.ts`. */
export const ruleInput = z.object({
  name: text(60),
  list: z.enum(ruleLists),
  unit: z.enum(ruleUnits),
  scale: z.enum(ruleScales),
  points,
  minPoints: edge,
  maxPoints: edge,
  capMonth: cap,
  capQuarter: cap,
  capYear: cap,
  countsFor: z.enum(countings),
  singleReview: ticked,
  photoRequired: ticked,
  since: civilDate,
  until: optionalCivilDate,
  meeting: text(100),
})
export type RuleInput = z.infer<typeof ruleInput>

export const amendRuleInput = ruleInput.extend({ ruleId: id })
export type AmendRuleInput = z.infer<typeof amendRuleInput>

export const namedRuleInput = z.object({ ruleId: id })
export type NamedRuleInput = z.infer<typeof namedRuleInput>
