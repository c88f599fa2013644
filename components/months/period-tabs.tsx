import { Tabs } from '@/components/ui/tabs'
import { type BookSpan, rangeInBook } from '@/lib/months/month-range'
import { words } from '@/lib/request/words'
import { isCivilMonth, monthsOf, type Period, quarterOf, yearOf } from '@/lib/shared/civil-date'

/** Leads from a month, quarter or year to its neighbours: the year, its quarters, their months. */
export async function PeriodTabs({ period, span }: { period: string; span: BookSpan }) {
  const { t, formats } = await words()
  return (
    <Tabs
      label={t('months.period.tabs')}
      tabs={neighboursOf(period)
        .filter((name) => rangeInBook(name, span))
        .map((name) => ({
          href: `/office/months/${name}`,
          label: formats.period(name),
          current: name === period,
        }))}
    />
  )
}

function neighboursOf(period: string): Period[] {
  const year = yearOf(period)
  if (period === year) return [year, ...[1, 2, 3, 4].map((number) => `${year}-Q${number}`)]
  const quarter = isCivilMonth(period) ? quarterOf(period) : period
  return [year, quarter, ...monthsOf(quarter)]
}
