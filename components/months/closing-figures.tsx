import { DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import type { BookMonth, MonthFigures } from '@/lib/months/queries'
import { words } from '@/lib/request/words'

/** What is about to be closed, month by month. */
export async function ClosingFigures(props: {
  months: readonly BookMonth[]
  figures: ReadonlyMap<string, MonthFigures>
}) {
  const { t, formats } = await words()
  const points = (column: 'earned' | 'deducted' | 'redeemed') => ({
    key: column,
    head: t(`months.closing.${column}`),
    numeric: true,
    cell: ({ month }: BookMonth) => (
      <Points points={props.figures.get(month)?.[column] ?? 0} change />
    ),
  })
  return (
    <DataTable
      caption={t('months.closing.figures')}
      rows={props.months}
      rowKey={({ month }) => month}
      columns={[
        {
          key: 'month',
          head: t('months.closing.month'),
          namesRow: true,
          cell: ({ month }) => formats.month(month),
        },
        {
          key: 'lines',
          head: t('months.closing.lines'),
          numeric: true,
          cell: ({ month }) => formats.points(props.figures.get(month)?.lines ?? 0),
        },
        points('earned'),
        points('deducted'),
        points('redeemed'),
        {
          key: 'waiting',
          head: t('months.closing.waiting'),
          numeric: true,
          cell: ({ waiting }) => formats.points(waiting),
        },
      ]}
    />
  )
}
