import type { Formats } from '@/lib/messages/formats'
import type { Translator } from '@/lib/messages/translator'
import { type MonthRange, periodOf } from '@/lib/months/month-range'

/** 2026年第三季度, 2026年7月, or 2026年7月到2026年8月 for a run of months without a name. */
export function rangeName({ t, formats }: { t: Translator; formats: Formats }, range: MonthRange) {
  const period = periodOf(range)
  if (period) return formats.period(period)
  return t('months.range', { first: formats.month(range.first), last: formats.month(range.last) })
}
