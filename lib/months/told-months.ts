import type { Subject } from '@/lib/access/facts'
import type { ClosedMonth } from './seal-months'

/** The months that were closed and sealed, as a trace names them. */
export function toldMonths(months: readonly ClosedMonth[]): Subject {
  return { facts: { closed: months.map(({ month }) => month) } }
}
