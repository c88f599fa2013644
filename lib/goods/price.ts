import type { CivilDate } from '@/lib/shared/civil-date'

/** A good's price, and the change of it that was set for a later day. */
export interface Priced {
  points: number
  nextPoints: number | null
  nextPointsFrom: string | null
}

/** What one piece costs on a day, in points. `priceThen` of `priced-then.ts` says it in SQL. */
export function priceOn({ points, nextPoints, nextPointsFrom }: Priced, day: CivilDate): number {
  return nextPoints !== null && nextPointsFrom !== null && nextPointsFrom <= day
    ? nextPoints
    : points
}

/** The good as it is priced on a day: a change that holds by then is no longer ahead. */
export function pricedOn<G extends Priced>(good: G, day: CivilDate): G {
  const ahead = good.nextPointsFrom !== null && good.nextPointsFrom > day
  return {
    ...good,
    points: priceOn(good, day),
    nextPoints: ahead ? good.nextPoints : null,
    nextPointsFrom: ahead ? good.nextPointsFrom : null,
  }
}
