import { householdName } from '@/components/households/household-name'
import { DataTable } from '@/components/ui/data-table'
import type { HouseholdTotals, MonthSums } from '@/lib/months/queries'
import { words } from '@/lib/request/words'
import { sumColumns } from './sum-columns'

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
