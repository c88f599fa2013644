import { largestEntry } from '@/lib/ledger/entry-kinds'
import { done, type Result, refuse } from '@/lib/shared/result'
import { isConsequence, type RuleTerms } from './terms'

/** Most units one deed may count: hours of a year, or everyone of a large family. */
export const largestQuantity = 500

/**
 * What a deed earns by a rule. `decided` is the number between smallest and largest that a RANGE
 * rule asks for; a deduction's is negative. A consequence is 0 until it is passed. Refuses POINTS_OUTSIDE_RANGE, and NUMBER_OUT_OF_RANGE
 * for a quantity that makes more points than one entry of the book may move.
 */
export function pointsOfDeed(
  terms: Pick<RuleTerms, 'scale' | 'points' | 'minPoints' | 'maxPoints'>,
  deed: { quantity: number; decided?: number | null },
): Result<number> {
  if (isConsequence(terms.scale)) return done(0)
  if (terms.scale === 'FIXED') return done(terms.points)
  if (terms.scale === 'PER_UNIT') return timesQuantity(terms.points, deed.quantity)
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

function timesQuantity(points: number, quantity: number): Result<number> {
  const max = Math.min(largestQuantity, Math.floor(largestEntry / Math.abs(points)))
  return quantity >= 1 && quantity <= max
    ? done(points * quantity)
    : refuse('NUMBER_OUT_OF_RANGE', { field: 'quantity', figures: { min: 1, max } })
}
