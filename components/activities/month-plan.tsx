import { DataTable } from '@/components/ui/data-table'
import type { ActivityLine } from '@/lib/earning/activity-queries'
import { words } from '@/lib/request/words'

/** A month's activities and services as a sheet for the wall: when, what, who comes, what to bring. */
export async function MonthPlan({ activities }: { activities: readonly ActivityLine[] }) {
  const { t, formats } = await words()
  return (
    <DataTable
      caption={t('activities.month.found', { count: activities.length })}
      rows={activities}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'day',
          head: t('activities.month.columns.day'),
          unbroken: true,
          cell: ({ heldOn }) => `${formats.day(heldOn)} ${formats.weekday(heldOn)}`,
        },
        {
          key: 'time',
          head: t('activities.month.columns.time'),
          unbroken: true,
          cell: ({ startsAt }) => startsAt,
        },
        {
          key: 'what',
          head: t('activities.month.columns.what'),
          namesRow: true,
          cell: ({ title, kind }) => (
            <>
              {title}
              <span className="block font-normal text-soft">{t(`activities.kinds.${kind}`)}</span>
            </>
          ),
        },
        { key: 'who', head: t('activities.month.columns.who'), cell: ({ partner }) => partner },
        { key: 'place', head: t('activities.month.columns.place'), cell: ({ place }) => place },
        { key: 'bring', head: t('activities.month.columns.bring'), cell: ({ bring }) => bring },
      ]}
    />
  )
}
