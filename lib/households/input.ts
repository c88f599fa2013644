import { z } from 'zod'
import { id, int, optionalInt, optionalText, text, ticked } from '@/lib/shared/inputs'

export const largestNumber = 99_999
/** Members of one household. */
export const mostMembers = 30
const opening = { min: -100_000, max: 100_000 }

export const livings = ['HOME', 'AWAY', 'MOVED', 'CLOSED'] as const
/** Where a household lives: in the village, away for work, moved away as a whole, no more. */
export type HouseholdLiving = (typeof livings)[number]

/** Family members in one field, parted by 、, a comma or a line: how they stand in the paper book. */
const memberNames = optionalText(600).transform((typed) =>
  [...new Set((typed ?? '').split(/[、,，;；\n]+/).map((name) => name.trim()))].filter(
    (name) => name !== '',
  ),
)

export const newHouseholdInput = z.object({
  /** Made when the form opened. */
  householdId: id,
  number: optionalInt({ min: 1, max: largestNumber }),
  headName: text(40),
  groupName: text(20),
  members: memberNames,
  opening: optionalInt(opening),
  earnedThisQuarter: optionalInt(opening),
})
export type NewHouseholdInput = z.infer<typeof newHouseholdInput>

export const changeHouseholdInput = z.object({
  householdId: id,
  number: int({ min: 1, max: largestNumber }),
  groupName: text(20),
  headName: text(40),
  members: memberNames,
  /** Left out: as it is. What happens to a household is written down as its change. */
  living: z.enum(livings).optional(),
  notRanked: ticked,
})
export type ChangeHouseholdInput = z.infer<typeof changeHouseholdInput>

export const reissueCardInput = z.object({
  householdId: id,
  /** Of the card that is to be replaced. */
  cardVersion: int({ min: 1, max: 1_000_000 }),
})
export type ReissueCardInput = z.infer<typeof reissueCardInput>

export const replaceAllCardsInput = z.object({
  /** Cards of the village that were void when somebody wished it. */
  replaced: int({ min: 0, max: 100_000_000 }),
})
export type ReplaceAllCardsInput = z.infer<typeof replaceAllCardsInput>
