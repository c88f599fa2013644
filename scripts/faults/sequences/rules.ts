import { readyMadeRules } from '@/lib/rules/ready-made'
import type { ModelRule } from './book-model'

const chosen: Omit<ModelRule, 'name'>[] = [
  { key: 'clean-up', list: 'SOCIAL', scale: 'FIXED', points: 20, caps: { month: 60 } },
  { key: 'volunteer', list: 'SOCIAL', scale: 'PER_UNIT', points: 5, caps: { month: 60 } },
  { key: 'mediation', list: 'SOCIAL', scale: 'FIXED', points: 15 },
  {
    ...{ key: 'care-elders', list: 'FAMILY', scale: 'RANGE', points: 10 },
    ...{ range: [5, 20], caps: { quarter: 40 } },
  },
  { key: 'medical-insurance', list: 'FAMILY', scale: 'FIXED', points: 10, caps: { year: 10 } },
  {
    ...{ key: 'lecture', list: 'BONUS', scale: 'PER_UNIT', points: 5 },
    ...{ caps: { month: 20 }, alone: true },
  },
  { key: 'burning', list: 'DEDUCTION', scale: 'FIXED', points: -20 },
]

/** Rules of each kind, as the village adopted them; their terms are written here once more. */
export const rules: ModelRule[] = chosen.map((rule) => ({
  ...rule,
  name: readyMadeRules.find(({ key }) => key === rule.key)?.name ?? '',
}))
