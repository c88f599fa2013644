import type { CapPeriod } from '@/lib/rules/caps'
import type { DeedsInParts } from './points-so-far'

const waitingOf = {
  month: 'waitingMonth',
  quarter: 'waitingQuarter',
  year: 'waitingYear',
} as const satisfies Record<CapPeriod, keyof DeedsInParts>

/** The points of a month, quarter or year in two: what is in the book, and what still waits. */
export function inBookAndWaiting(soFar: DeedsInParts, period: CapPeriod) {
  const waits = soFar[waitingOf[period]]
  return { inBook: soFar[period] - waits, waits }
}
