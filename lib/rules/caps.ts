import { type CivilDate, monthOf, quarterOf, yearOf } from '@/lib/shared/civil-date'
import type { RuleTerms } from './terms'

/** Points a household already has by one rule, waiting claims included, around the deed's day. */
export interface PointsSoFar {
  month: number
  quarter: number
  year: number
}

export type CapPeriod = keyof PointsSoFar

export interface ReachedCap {
  period: CapPeriod
  cap: number
  /** What is still free under the cap; never below 0. */
  left: number
}

type Caps = Pick<RuleTerms, 'capMonth' | 'capQuarter' | 'capYear'>

/**
 * The narrowest cap that `points` more would break, or undefined. Caps go by the deed's own day,
 * so that a deed written late cannot slip under another month's cap. Deductions have no caps.
 */
export function reachedCap(caps: Caps, soFar: PointsSoFar, points: number): ReachedCap | undefined {
  if (points <= 0) return undefined
  const broken = [
    { period: 'month' as const, cap: caps.capMonth },
    { period: 'quarter' as const, cap: caps.capQuarter },
    { period: 'year' as const, cap: caps.capYear },
  ].flatMap(({ period, cap }) =>
    cap === null || soFar[period] + points <= cap
      ? []
      : [{ period, cap, left: Math.max(0, cap - soFar[period]) }],
  )
  return broken.sort((a, b) => a.left - b.left)[0]
}

/** Where the deed's day belongs: the three periods its caps are counted over. */
export function capPeriods(occurredOn: CivilDate) {
  const month = monthOf(occurredOn)
  return { month, quarter: quarterOf(month), year: yearOf(month) }
}
