import { DataTable } from '@/components/ui/data-table'
import type { ActivityLine } from '@/lib/earning/activity-queries'
import { words } from '@/lib/request/words'
import { activityWhen } from './activity-when'

/** All activities, those to come first; the title leads to each. */
export async function ActivitiesTable(props: { activities: readonly ActivityLine[] }) {
  const said = await words()
  const { t } = said
  return (
    <DataTable
      caption={t('activities.title')}
      captionHidden
      rows={props.activities}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'when',
          head: t('activities.columns.when'),
          unbroken: true,
          cell: (activity) => activityWhen(said, activity),
        },
        {
          key: 'title',
          head: t('activities.columns.title'),
          namesRow: true,
          cell: ({ id, title, kind }) => (
            <>
              <a
                href={`/office/activities/${id}`}
                className="inline-flex min-h-target items-center"
              >
                {title}
              </a>
              <span className="ms-2 font-normal text-soft">{t(`activities.kinds.${kind}`)}</span>
            </>
          ),
        },
        { key: 'place', head: t('activities.columns.place'), cell: ({ place }) => place },
        {
          key: 'present',
          head: t('activities.columns.present'),
          numeric: true,
          cell: ({ headcount, present, places }) => {
            const count = headcount ?? present
            return places === null ? count : t('activities.present', { count, places })
          },
        },
        {
          key: 'state',
          head: t('activities.columns.state'),
          cell: ({ state }) =>
            state === 'PLANNED' ? (
              <strong className="text-jade">{t(`activities.states.${state}`)}</strong>
            ) : (
              t(`activities.states.${state}`)
            ),
        },
      ]}
    />
  )
}
