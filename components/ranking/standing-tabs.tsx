import { Tabs } from '@/components/ui/tabs'
import { type BookSpan, rangeInBook } from '@/lib/months/month-range'
import { words } from '@/lib/request/words'
import { type Period, yearOf } from '@/lib/shared/civil-date'

/** The quarters of the year that is shown, and every year of the book, by links. */
export async function StandingTabs({ period, span }: { period: Period; span: BookSpan }) {
  const { t, formats } = await words()
  return (
    <Tabs
      label={t('ranking.tabs')}
      tabs={periodsAround(period, span).map((name) => ({
        href: `/office/ranking?period=${name}`,
        label: formats.period(name),
        current: name === period,
      }))}
    />
  )
}

function periodsAround(period: Period, span: BookSpan): Period[] {
  const [first, last] = [Number(yearOf(span.first)), Number(yearOf(span.running))]
  const years = Array.from({ length: Math.max(0, last - first) + 1 }, (_, i) => String(first + i))
  return years
    .flatMap((year) =>
      year === yearOf(period) ? [...[1, 2, 3, 4].map((n) => `${year}-Q${n}`), year] : [year],
    )
    .filter((name) => rangeInBook(name, span))
}
