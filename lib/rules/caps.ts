import type { RuleTerms } from './terms'

/** Points a household already has by one rule, waiting claims included, around the deed's day. */
export interface PointsSoFar {
  month: number
  quarter: number
  year: number
}

export type CapPeriod = keyof PointsSoFar

/** Where a household stands under one cap. */
export interface Cap {
  period: CapPeriod
  cap: number
  got: number
  /** What is still free under the cap; never below 0. */
  left: number
}

export type Caps = Pick<RuleTerms, 'capMonth' | 'capQuarter' | 'capYear'>

/** The cap that leaves the household the least, the shorter period first; undefined without caps. */
export function narrowestCap(caps: Caps, soFar: PointsSoFar): Cap | undefined {
  const standing: Cap[] = [
    { period: 'month' as const, cap: caps.capMonth },
    { period: 'quarter' as const, cap: caps.capQuarter },
    { period: 'year' as const, cap: caps.capYear },
  ].flatMap(({ period, cap }) => {
    const got = soFar[period]
    return cap === null ? [] : [{ period, cap, got, left: Math.max(0, cap - got) }]
  })
  return standing.sort((a, b) => a.left - b.left)[0]
}

/**
 * The narrowest cap that `points` more would break, or undefined. Caps go by the deed's own day,
 * so that a deed written late cannot slip under another month's cap. Deductions have no caps.
 */
export function reachedCap(caps: Caps, soFar: PointsSoFar, points: number): Cap | undefined {
  if (points <= 0) return undefined
  const narrowest = narrowestCap(caps, soFar)
  return narrowest && points > narrowest.left ? narrowest : undefined
}
