import { DataTable } from '@/components/ui/data-table'
import { hrefWith } from '@/components/ui/href-with'
import { Points } from '@/components/ui/points'
import { words } from '@/lib/request/words'
import type { RecorderLine } from '@/lib/supervision/recorder-queries'

/** Per recorder and list: how often, how many points, to how many households. */
export async function RecordersTable(props: { rows: readonly RecorderLine[]; period: string }) {
  const { rows, period } = props
  const { t } = await words()
  return (
    <DataTable
      caption={t('supervision.recorders.title')}
      captionHidden
      rows={rows}
      rowKey={({ recorder, list }) => `${recorder} ${list}`}
      columns={[
        {
          key: 'recorder',
          head: t('supervision.recorders.recorder'),
          namesRow: true,
          cell: ({ recorder }) => recorder,
        },
        {
          key: 'list',
          head: t('supervision.recorders.list'),
          cell: ({ list }) => t(`common.lists.${list}`),
        },
        {
          key: 'deeds',
          head: t('supervision.recorders.deeds'),
          numeric: true,
          cell: ({ deeds }) => deeds,
        },
        {
          key: 'points',
          head: t('supervision.recorders.points'),
          numeric: true,
          cell: ({ points }) => <Points points={points} change />,
        },
        {
          key: 'households',
          head: t('supervision.recorders.households'),
          numeric: true,
          cell: ({ recorderId, recorder, list, households }) => (
            <a
              href={hrefWith(`/office/supervision/${recorderId}`, { period, list })}
              aria-label={t('supervision.recorders.toWhom', {
                recorder,
                list: t(`common.lists.${list}`),
                count: households,
              })}
              className="inline-flex min-h-target items-center print:min-h-0"
            >
              {households}
            </a>
          ),
        },
        {
          key: 'late',
          head: t('supervision.recorders.late'),
          numeric: true,
          cell: ({ late }) => late,
        },
      ]}
    />
  )
}
