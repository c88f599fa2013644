import { DataTable } from '@/components/ui/data-table'
import type { GivenGoods } from '@/lib/figures/queries'
import { words } from '@/lib/request/words'
import type { CivilMonth } from '@/lib/shared/civil-date'
import { FigureOf } from './figure-of'

/** 兑出去的物品: pieces that went over the counter, month by month. */
export async function GivenFigure(props: {
  months: readonly CivilMonth[]
  rows: readonly GivenGoods[]
}) {
  const { months, rows } = props
  const { t, formats } = await words()
  const ofMonth = new Map(rows.map(({ month, pieces }) => [month, pieces]))
  const title = t('figures.given.title')
  return (
    <FigureOf
      id="given"
      title={title}
      says={t('figures.given.says', {
        pieces: rows.reduce((sum, { pieces }) => sum + pieces, 0),
        points: rows.reduce((sum, { points }) => sum + points, 0),
      })}
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
              key: 'pieces',
              head: t('figures.given.pieces'),
              numeric: true,
              cell: ({ pieces }) => formats.points(pieces),
            },
            {
              key: 'points',
              head: t('figures.given.points'),
              numeric: true,
              cell: ({ points }) => formats.points(points),
            },
          ]}
        />
      }
    />
  )
}
