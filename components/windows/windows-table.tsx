import { DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import type { WindowWithFigures } from '@/lib/redemption/queries'
import { daysOf } from '@/lib/redemption/window-days'
import { words } from '@/lib/request/words'
import { writtenDays } from './written-days'

/** All 兑换活动 with what went out in each; the name leads to its slips. */
export async function WindowsTable(props: {
  windows: readonly WindowWithFigures[]
  captionHidden?: boolean
}) {
  const { t, formats } = await words()
  return (
    <DataTable
      caption={t('windows.list.caption')}
      captionHidden={props.captionHidden}
      rows={props.windows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          head: t('windows.fields.name'),
          cell: ({ id, name }) => (
            <a href={`/office/windows/${id}`} className="inline-flex min-h-target items-center">
              {name}
            </a>
          ),
          namesRow: true,
        },
        {
          key: 'state',
          head: t('windows.fields.state'),
          cell: ({ state }) =>
            state === 'OPEN' ? (
              <strong className="text-jade">{t(`windows.states.${state}`)}</strong>
            ) : (
              t(`windows.states.${state}`)
            ),
        },
        {
          key: 'days',
          head: t('windows.fields.days'),
          cell: (window) => writtenDays(formats, daysOf(window)),
        },
        {
          key: 'cutoff',
          head: t('windows.fields.cutoff'),
          cell: ({ cutoffMonth }) => formats.month(cutoffMonth),
        },
        {
          key: 'baskets',
          head: t('windows.fields.baskets'),
          numeric: true,
          cell: ({ baskets }) => <Points points={baskets} />,
        },
        {
          key: 'points',
          head: t('windows.fields.points'),
          numeric: true,
          cell: ({ points }) => <Points points={points} />,
        },
      ]}
    />
  )
}
