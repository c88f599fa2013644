import { hrefWith } from '@/components/ui/href-with'
import { Tabs } from '@/components/ui/tabs'
import type { Outcome } from '@/lib/exchange/queries'
import { words } from '@/lib/request/words'

/** How many lines come to what, and each as a filter. */
export async function LineFilter(props: {
  path: string
  counts: Record<Outcome, number>
  left: number
  which: Outcome | 'LEFT' | undefined
}) {
  const { t } = await words()
  const { counts, left, path, which } = props
  const outcomes = ['REFUSED', 'NEW', 'CHANGED', 'SAME', 'SKIPPED'] as const
  const total = outcomes.reduce((sum, outcome) => sum + counts[outcome], 0)
  const tabs = outcomes
    .filter((outcome) => counts[outcome] > 0 || outcome === which)
    .map((outcome) => ({
      href: hrefWith(path, { only: outcome }),
      label: t(`exchange.outcomes.${outcome}`),
      count: counts[outcome],
      current: which === outcome,
    }))
  return (
    <Tabs
      label={t('exchange.report.filter')}
      tabs={[
        { href: path, label: t('exchange.report.all'), count: total, current: which === undefined },
        ...tabs,
        ...(left > 0
          ? [
              {
                href: hrefWith(path, { only: 'LEFT' }),
                label: t('exchange.report.onlyLeft'),
                count: left,
                current: which === 'LEFT',
              },
            ]
          : []),
      ]}
    />
  )
}
