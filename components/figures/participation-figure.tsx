import { DataTable } from '@/components/ui/data-table'
import type { Participation } from '@/lib/figures/queries'
import { words } from '@/lib/request/words'
import type { CivilMonth } from '@/lib/shared/civil-date'
import { FigureOf } from './figure-of'

/** 有多少户参加: households with at least one deed that passed, month by month. */
export async function ParticipationFigure(props: {
  months: readonly CivilMonth[]
  rows: readonly Participation[]
  /** Households of the village. */
  all: number
}) {
  const { months, rows, all } = props
  const { t, formats } = await words()
  const ofMonth = new Map(rows.map(({ month, households }) => [month, households]))
  const share = (households: number) => (all === 0 ? 0 : Math.round((households / all) * 100))
  const newest = rows.at(-1)
  const title = t('figures.participation.title')
  return (
    <FigureOf
      id="participation"
      title={title}
      says={
        newest
          ? t('figures.participation.says', {
              month: formats.month(newest.month),
              count: newest.households,
              all,
              share: share(newest.households),
            })
          : t('figures.none')
      }
      bars={{
        marks: months.map(formats.mark),
        series: [{ name: title, values: months.map((month) => ofMonth.get(month) ?? 0) }],
      }}
      table={
        <DataTable
          caption={title}
          captionHidden
          rows={rows}
          rowKey={({ month }) => month}
          columns={[
            {
              key: 'month',
              head: t('figures.month'),
              namesRow: true,
              cell: ({ month }) => formats.month(month),
            },
            {
              key: 'households',
              head: t('figures.participation.households'),
              numeric: true,
              cell: ({ households }) => formats.points(households),
            },
            {
              key: 'share',
              head: t('figures.participation.share'),
              numeric: true,
              cell: ({ households }) => `${share(households)}%`,
            },
          ]}
        />
      }
    />
  )
}
