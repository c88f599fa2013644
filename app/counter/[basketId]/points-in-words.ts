import type { HouseholdAtCounter, windowAtCounter } from '@/lib/redemption/counter-queries'
import type { Words } from '@/lib/request/words'

/**
 * What the large figure is called, before a confirmation and after it: 本次可用, and 下次可用 while
 * nothing is redeemed. And what waits beside it, in one line; the figure does not count it.
 */
export function pointsInWords(
  { waiting }: HouseholdAtCounter,
  window: Awaited<ReturnType<typeof windowAtCounter>>,
  { t, formats }: Pick<Words, 't' | 'formats'>,
): { label: string; waits?: string } {
  if (window?.state !== 'OPEN') return { label: t('counter.household.nextSpendable') }
  const label = t('counter.household.spendable')
  if (waiting === 0) return { label }
  const points = formats.points(waiting)
  const month = formats.month(window.cutoffMonth)
  return { label, waits: t('counter.household.waiting', { points, month }) }
}
