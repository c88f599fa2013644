import { DataTable } from '@/components/ui/data-table'
import type { PresentLine } from '@/lib/earning/activity-queries'
import { words } from '@/lib/request/words'

/** Who has signed in, group by group, and when. */
export async function PresentTable({ households }: { households: readonly PresentLine[] }) {
  const { t, formats } = await words()
  return (
    <DataTable
      caption={t('activities.here.title')}
      captionHidden
      rows={households}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'household',
          head: t('activities.here.household'),
          namesRow: true,
          cell: ({ number, headName }) =>
            t('common.household.numbered', { number: String(number), head: headName }),
        },
        { key: 'group', head: t('activities.here.group'), cell: ({ groupName }) => groupName },
        {
          key: 'times',
          head: t('activities.here.times'),
          numeric: true,
          cell: ({ times }) => times,
        },
        {
          key: 'at',
          head: t('activities.here.at'),
          cell: ({ firstAt }) => firstAt && formats.time(firstAt),
        },
      ]}
    />
  )
}
