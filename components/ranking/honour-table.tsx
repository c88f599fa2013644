import { type Column, DataTable } from '@/components/ui/data-table'
import type { GivenHonour } from '@/lib/ranking/award-queries'
import type { HonourLine } from '@/lib/ranking/honour-queries'
import { words } from '@/lib/request/words'
import type { Period } from '@/lib/shared/civil-date'
import { awardName } from './award-names'

/** The honours of a village, the points they look at, and who got each of them in a year. */
export async function HonourTable(props: {
  honours: readonly HonourLine[]
  given: readonly GivenHonour[]
  year: Period
}) {
  const { honours, given, year } = props
  const { t, formats } = await words()
  const columns: Column<HonourLine>[] = [
    {
      key: 'name',
      head: t('honours.columns.name'),
      namesRow: true,
      cell: ({ id, name }) => (
        <a
          href={`/office/honours/${id}/${year}`}
          className="inline-flex min-h-target items-center font-bold"
        >
          {name}
        </a>
      ),
    },
    {
      key: 'whose',
      head: t('honours.columns.whose'),
      unbroken: true,
      cell: ({ whose }) => t(`honours.whose.${whose}`),
    },
    {
      key: 'rules',
      head: t('honours.columns.rules'),
      wide: true,
      cell: ({ rules }) =>
        rules.length === 0
          ? t('honours.allRules')
          : rules.map(({ name }) => name).join(t('honours.betweenRules')),
    },
    {
      key: 'year',
      head: t('honours.columns.year', { year: formats.period(year) }),
      wide: true,
      cell: ({ id }) => {
        const awards = given.find(({ honourId }) => honourId === id)?.awards
        return awards
          ? formats.list(awards.map((award) => awardName(t, award)))
          : t('honours.notDecided')
      },
    },
  ]
  return (
    <DataTable
      caption={t('honours.caption', { year: formats.period(year), count: honours.length })}
      columns={columns}
      rows={honours}
      rowKey={({ id }) => id}
    />
  )
}
