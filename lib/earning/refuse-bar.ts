import type { RuleScale } from '@/lib/rules/terms'
import { addDays, type CivilDate } from '@/lib/shared/civil-date'
import { type Refused, refuse } from '@/lib/shared/result'

/** Longest bar: this year and the next, from the first day of the first. */
const mostDaysBarred = 731

/**
 * A deed that bars from redeeming names the first day to redeem again, after the deed and at most
 * two years later: BAR_NEEDS_END, BAR_END_OUT_OF_REACH {latest}, at the field `barredUntil`.
 */
export function refuseBar(
  { scale }: { scale: RuleScale },
  { occurredOn, barredUntil }: { occurredOn: CivilDate; barredUntil?: CivilDate | null },
): Refused | undefined {
  if (scale !== 'BAR') return undefined
  const field = 'barredUntil'
  if (!barredUntil) return refuse('BAR_NEEDS_END', { field })
  const latest = addDays(occurredOn, mostDaysBarred)
  if (barredUntil <= occurredOn || barredUntil > latest)
    return refuse('BAR_END_OUT_OF_REACH', { field, figures: { latest } })
  return undefined
}
