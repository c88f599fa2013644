import { DataTable } from '@/components/ui/data-table'
import type { ServicesOfQuarter } from '@/lib/earning/service-queries'
import { words } from '@/lib/request/words'

/** How many services each quarter had and how many people came; nothing before there was one. */
export async function ServicesTable({ services }: { services: readonly ServicesOfQuarter[] }) {
  const { t, formats } = await words()
  if (services.length === 0) return null
  return (
    <section aria-labelledby="services" className="mt-10 grid max-w-3xl gap-2">
      <h2 id="services" className="font-serif text-lead">
        {t('activities.services.title')}
      </h2>
      <p className="text-soft">{t('activities.services.lead')}</p>
      <DataTable
        caption={t('activities.services.title')}
        captionHidden
        rows={services}
        rowKey={({ quarter }) => quarter}
        columns={[
          {
            key: 'quarter',
            head: t('activities.services.columns.quarter'),
            namesRow: true,
            cell: ({ quarter }) => formats.period(quarter),
          },
          {
            key: 'held',
            head: t('activities.services.columns.held'),
            numeric: true,
            cell: ({ held }) => formats.points(held),
          },
          {
            key: 'served',
            head: t('activities.services.columns.served'),
            numeric: true,
            cell: ({ served }) => formats.points(served),
          },
        ]}
      />
    </section>
  )
}
