import { largestEntry } from '@/lib/ledger/entry-kinds'
import { done, type Result, refuse } from '@/lib/shared/result'
import { isConsequence, type RuleTerms } from './terms'

/** Most units one deed may count: everyone of a large family, many times over. */
export const largestQuantity = 500
/** A deed is of one day. */
const hoursOfDay = 24

type Counted = Pick<RuleTerms, 'unit' | 'points'>

/** Most units a deed of this rule may count, within what one entry of the book may move. */
export function mostUnits({ unit, points }: Counted): number {
  const most = unit === 'HOUR' ? hoursOfDay : largestQuantity
  return Math.min(most, Math.floor(largestEntry / Math.max(1, Math.abs(points))))
}

/**
 * What a deed earns by a rule. `decided` is the number between smallest and largest that a RANGE
 * rule asks for; a deduction's is negative. A consequence is 0 until it is passed. Refuses
 * POINTS_OUTSIDE_RANGE, and NUMBER_OUT_OF_RANGE for no quantity at all, more hours than a day has or
 * more points than one entry of the book may move.
 */
export function pointsOfDeed(
  terms: Pick<RuleTerms, 'scale' | 'unit' | 'points' | 'minPoints' | 'maxPoints'>,
  deed: { quantity: number; decided?: number | null },
): Result<number> {
  if (isConsequence(terms.scale)) return done(0)
  if (terms.scale === 'FIXED') return done(terms.points)
  if (terms.scale === 'PER_UNIT') return timesQuantity(terms, deed.quantity)
  const { min, max } = rangeOfRule(terms)
  const decided = deed.decided ?? terms.points
  if (decided < min || decided > max || decided === 0)
    return refuse('POINTS_OUTSIDE_RANGE', { field: 'decided', figures: { min, max } })
  return done(decided)
}

/** Between what a RANGE rule lets decide. */
export function rangeOfRule({
  points,
  minPoints,
  maxPoints,
}: Pick<RuleTerms, 'points' | 'minPoints' | 'maxPoints'>): { min: number; max: number } {
  return { min: minPoints ?? points, max: maxPoints ?? points }
}

function timesQuantity(terms: Counted, quantity: number): Result<number> {
  const max = mostUnits(terms)
  return quantity >= 1 && quantity <= max
    ? done(terms.points * quantity)
    : refuse('NUMBER_OUT_OF_RANGE', { field: 'quantity', figures: { min: 1, max } })
}
