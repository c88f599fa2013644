import { type Cap, type Caps, type PointsSoFar, reachedCap } from '@/lib/rules/caps'
import type { RuleTerms } from '@/lib/rules/terms'

type Terms = Caps & Pick<RuleTerms, 'scale' | 'points' | 'minPoints'>

const nothing: PointsSoFar = { month: 0, quarter: 0, year: 0 }

/**
 * The cap that taking part would break for a household that counts for `quantity`; undefined where
 * there is room. Where the points are still to be decided it goes by the fewest: more than that is
 * known only once they are.
 */
export function capAtClosing(
  { scale, points, minPoints, ...caps }: Terms,
  quantity: number,
  soFar: PointsSoFar = nothing,
): Cap | undefined {
  const each = scale === 'RANGE' ? (minPoints ?? points) : points
  return reachedCap(caps, soFar, each * quantity)
}
