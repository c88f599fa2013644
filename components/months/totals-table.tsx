import { householdName } from '@/components/households/household-name'
import { type Column, DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import type { Translator } from '@/lib/messages/translator'
import type { HouseholdTotals, MonthSums } from '@/lib/months/queries'
import { netOf } from '@/lib/months/wall-table'
import { words } from '@/lib/request/words'

export interface TotalsTableProps {
  caption: string
  rows: readonly HouseholdTotals[]
  /** Over all households, also those of other pages. */
  totals: MonthSums & { households: number }
  /** Where a household's lines of this time are listed. */
  linesOf: (number: number) => string
}

/**
 * 月度汇总 as the office reads it: households × opening, the five lists, net, redeemed, closing.
 * What hardly ever happens gets a column only where it happened.
 */
export async function TotalsTable(props: TotalsTableProps) {
  const { t } = await words()
  const { caption, rows, totals, linesOf } = props
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ householdId }) => householdId}
      columns={[
        {
          key: 'household',
          head: t('months.columns.head'),
          namesRow: true,
          cell: (row) => <a href={linesOf(row.number)}>{householdName(t, row)}</a>,
          // the sums are of every page, not of the rows above alone
          foot: t('months.columns.total', { count: totals.households }),
        },
        {
          key: 'group',
          head: t('common.nouns.group'),
          unbroken: true,
          cell: ({ groupName }) => groupName,
        },
        ...sumColumns(t, totals),
      ]}
    />
  )
}

function sumColumns(t: Translator, totals: MonthSums): Column<HouseholdTotals>[] {
  const column = (
    key: string,
    head: string,
    of: (sums: MonthSums) => number,
  ): Column<HouseholdTotals> => ({
    key,
    head,
    numeric: true,
    cell: (row) => <Points points={of(row)} />,
    foot: <Points points={of(totals)} />,
  })
  // what did not happen is left blank, as in a book kept by hand
  const happening = (key: string, head: string, of: (sums: MonthSums) => number) => ({
    ...column(key, head, of),
    cell: (row: HouseholdTotals) => of(row) !== 0 && <Points points={of(row)} />,
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
