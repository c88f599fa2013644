import { householdName } from '@/components/households/household-name'
import { DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import { listedPlaces } from '@/lib/ranking/places'
import type { HouseholdStanding } from '@/lib/ranking/queries'
import { words } from '@/lib/request/words'

export interface StandingListProps {
  caption: string
  rows: readonly (HouseholdStanding & { place: number })[]
}

/** A page of the standing: places, households, points. Only what may be praised. */
export async function StandingList({ caption, rows }: StandingListProps) {
  const { t } = await words()
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ householdId }) => householdId}
      columns={[
        {
          key: 'place',
          head: t('ranking.columns.place'),
          cell: ({ place }) =>
            place <= listedPlaces ? (
              <strong className="font-serif text-lead text-lacquer">{place}</strong>
            ) : (
              place
            ),
        },
        {
          key: 'head',
          head: t('ranking.columns.head'),
          namesRow: true,
          cell: (row) => householdName(t, row),
        },
        { key: 'group', head: t('common.nouns.group'), cell: ({ groupName }) => groupName },
        {
          key: 'points',
          head: t('ranking.columns.points'),
          numeric: true,
          cell: ({ points }) => <Points points={points} />,
        },
      ]}
    />
  )
}
