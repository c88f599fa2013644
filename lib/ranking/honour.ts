import { readyMadeRules } from '@/lib/rules/ready-made'

/** Whose an honour is: a household's, or one person's. */
export const whoseHonours = ['HOUSEHOLD', 'MEMBER'] as const
export type WhoseHonour = (typeof whoseHonours)[number]

/** Honours in use at once: as many as a village can award in one evening. */
export const mostHonours = 20
export const longestHonourName = 20
export const mostRulesOfHonour = 100
/** Who can get one honour in one year. */
export const mostAwards = 50
/** One person alone is no group. */
export const fewestWhoDecide = 2

export interface UsualHonour {
  name: string
  whose: WhoseHonour
  /** What its rules are called where a village took them over as they were proposed. */
  ruleNames: readonly string[]
}

/** The honours that villages give; which rules speak for them is a proposal. */
export const usualHonours: readonly UsualHonour[] = [
  usual('干净人家', 'HOUSEHOLD', ['clean-yard', 'sort-waste']),
  usual('优秀保洁员', 'MEMBER', ['clean-up', 'snow']),
  usual('美丽庭院', 'HOUSEHOLD', ['clean-yard']),
  usual('孝老爱亲', 'HOUSEHOLD', ['care-elders', 'harmony']),
]

function usual(name: string, whose: WhoseHonour, keys: readonly string[]): UsualHonour {
  const ruleNames = readyMadeRules.filter(({ key }) => keys.includes(key)).map(({ name: of }) => of)
  return { name, whose, ruleNames }
}
