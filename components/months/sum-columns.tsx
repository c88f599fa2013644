import type { Column } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import type { Translator } from '@/lib/messages/translator'
import type { MonthSums } from '@/lib/months/queries'
import { netOf } from '@/lib/months/wall-table'

/** Opening, the five lists, net, redeemed, closing: over households or over a household's months. */
export function sumColumns<Row extends MonthSums>(t: Translator, totals: MonthSums): Column<Row>[] {
  const column = (key: string, head: string, of: (sums: MonthSums) => number): Column<Row> => ({
    key,
    head,
    numeric: true,
    cell: (row) => <Points points={of(row)} />,
    foot: <Points points={of(totals)} />,
  })
  // what did not happen is left blank, as in a book kept by hand
  const happening = (key: string, head: string, of: (sums: MonthSums) => number) => ({
    ...column(key, head, of),
    cell: (row: Row) => of(row) !== 0 && <Points points={of(row)} />,
  })
  const whereItHappened = (key: 'other' | 'notSpendable') =>
    totals[key] === 0 ? [] : [happening(key, t(`months.columns.${key}`), (sums) => sums[key])]
  return [
    column('opening', t('months.columns.opening'), ({ opening }) => opening),
    happening('social', t('common.lists.SOCIAL'), ({ social }) => social),
    happening('family', t('common.lists.FAMILY'), ({ family }) => family),
    happening('bonus', t('common.lists.BONUS'), ({ bonus }) => bonus),
    happening('deduction', t('common.lists.DEDUCTION'), ({ deduction }) => deduction),
    happening('temporary', t('common.lists.TEMPORARY'), ({ temporary }) => temporary),
    column('net', t('months.columns.net'), netOf),
    ...whereItHappened('notSpendable'),
    happening('redeemed', t('months.columns.redeemed'), ({ redeemed }) => redeemed),
    ...whereItHappened('other'),
    column('closing', t('months.columns.closing'), ({ closing }) => closing),
  ]
}
