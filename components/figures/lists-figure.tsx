import { DataTable } from '@/components/ui/data-table'
import type { ListPoints } from '@/lib/figures/queries'
import { ruleLists } from '@/lib/ledger/entry-kinds'
import { words } from '@/lib/request/words'
import type { CivilMonth } from '@/lib/shared/civil-date'
import { FigureOf } from './figure-of'

/** 积分从哪里来: points of the five lists, month by month. For the office: it tells deductions. */
export async function ListsFigure(props: {
  months: readonly CivilMonth[]
  rows: readonly ListPoints[]
}) {
  const { months, rows } = props
  const { t, formats } = await words()
  const sums = new Map(rows.map(({ month, list, points }) => [`${month}/${list}`, points]))
  const of = (month: CivilMonth, list: string) => sums.get(`${month}/${list}`) ?? 0
  const totalOf = (month: CivilMonth) =>
    ruleLists.reduce((total, list) => total + of(month, list), 0)
  const used = ruleLists.filter((list) => rows.some((row) => row.list === list))
  const newest = rows.at(-1)?.month
  const [most] = newest ? ruleLists.toSorted((a, b) => of(newest, b) - of(newest, a)) : []
  const title = t('figures.lists.title')
  return (
    <FigureOf
      id="lists"
      title={title}
      says={
        newest && most
          ? t('figures.lists.says', {
              month: formats.month(newest),
              points: formats.points(totalOf(newest)),
              list: t(`common.lists.${most}`),
            })
          : t('figures.none')
      }
      bars={{
        stacked: true,
        marks: months.map(formats.mark),
        series: used.map((list) => ({
          name: t(`common.lists.${list}`),
          values: months.map((month) => of(month, list)),
        })),
      }}
      table={
        <DataTable
          caption={title}
          captionHidden
          rows={months.filter((month) => rows.some((row) => row.month === month))}
          rowKey={(month) => month}
          columns={[
            {
              key: 'month',
              head: t('figures.month'),
              namesRow: true,
              cell: (month) => formats.month(month),
            },
            ...used.map((list) => ({
              key: list,
              head: t(`common.lists.${list}`),
              numeric: true,
              cell: (month: CivilMonth) => formats.points(of(month, list)),
            })),
            {
              key: 'total',
              head: t('figures.lists.total'),
              numeric: true,
              cell: (month) => <strong>{formats.points(totalOf(month))}</strong>,
            },
          ]}
        />
      }
    />
  )
}
