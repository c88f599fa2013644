import type { GuardDifference } from '@/lib/db/guards'
import { inARow, type Sentence } from './say'

const problems = ['missing', 'different', 'foreign'] as const
/** A few say who was at it and where; all are put back together. */
const mostNamed = 5

/** Which guards are gone, altered or not of this program, by name. */
export function guardsSaid(differences: readonly GuardDifference[]): Sentence {
  return (t, { list }, locale) => {
    const parts = problems.flatMap((problem) => {
      const names = differences.filter((one) => one.problem === problem).map(({ name }) => name)
      if (names.length === 0) return []
      const named = list(names.slice(0, mostNamed)) + (names.length > mostNamed ? ' …' : '')
      return [t(`server.guards.${problem}`, { names: named })]
    })
    return inARow(locale, parts)
  }
}
