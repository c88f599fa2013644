import { type Column, DataTable } from '@/components/ui/data-table'
import type { Leader } from '@/lib/ranking/leader-queries'
import { listedPlaces } from '@/lib/ranking/places'
import { words } from '@/lib/request/words'
import { awardName } from './award-names'

/** Who leads on the points of an honour, with the deeds that speak for them. */
export async function LeaderTable({ leaders }: { leaders: readonly Leader[] }) {
  const { t, formats } = await words()
  const columns: Column<Leader>[] = [
    {
      key: 'place',
      head: t('honours.leaders.columns.place'),
      numeric: true,
      cell: ({ place }) => place,
    },
    {
      key: 'who',
      head: t('honours.leaders.columns.who'),
      namesRow: true,
      cell: (leader) => awardName(t, leader),
    },
    {
      key: 'deeds',
      head: t('honours.leaders.columns.deeds'),
      wide: true,
      cell: ({ deeds }) => (
        <ul className="list-none">
          {deeds.map(({ ruleName, times, points }) => (
            <li key={ruleName}>
              {t('honours.leaders.deed', {
                rule: ruleName ?? t('honours.leaders.opening'),
                times,
                points: formats.points(points),
              })}
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'points',
      head: t('honours.leaders.columns.points'),
      numeric: true,
      cell: ({ points }) => formats.points(points),
    },
  ]
  return (
    <DataTable
      caption={t('honours.leaders.caption', { places: listedPlaces })}
      columns={columns}
      rows={leaders}
      rowKey={({ householdId, memberId }) => memberId ?? householdId}
    />
  )
}
