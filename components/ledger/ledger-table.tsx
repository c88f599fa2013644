import { householdName } from '@/components/households/household-name'
import { reasonOf } from '@/components/passbook/passbook-line'
import { DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import { dayOf } from '@/lib/ledger/entry-kinds'
import type { LedgerLine } from '@/lib/ledger/queries'
import { words } from '@/lib/request/words'
import { LineMarks } from './line-marks'

/** Lines of the book as the office reads them: number, household, what for, points, balance, by whom. */
export async function LedgerTable({
  caption,
  lines,
}: {
  caption: string
  lines: readonly LedgerLine[]
}) {
  const asked = await words()
  const { t, formats } = asked
  return (
    <DataTable
      caption={caption}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'seq',
          head: t('ledger.columns.seq'),
          numeric: true,
          cell: ({ seq }) => (
            <a
              href={`/office/ledger/${seq}`}
              className="inline-flex min-h-target items-center print:min-h-0"
            >
              {seq}
            </a>
          ),
        },
        {
          key: 'household',
          head: t('ledger.columns.household'),
          namesRow: true,
          cell: (line) => (
            <a href={`/office/households/${line.number}`}>{householdName(t, line)}</a>
          ),
        },
        {
          key: 'what',
          head: t('ledger.columns.what'),
          cell: (line) => (
            <>
              {reasonOf(line, asked)}
              <LineMarks line={line} />
            </>
          ),
        },
        {
          key: 'day',
          head: t('ledger.columns.day'),
          unbroken: true,
          cell: (line) => formats.date(dayOf(line)),
        },
        {
          key: 'points',
          head: t('ledger.columns.points'),
          numeric: true,
          cell: ({ points }) => <Points points={points} change />,
        },
        {
          key: 'balance',
          head: t('ledger.columns.balance'),
          numeric: true,
          cell: ({ balanceAfter }) => <Points points={balanceAfter} />,
        },
        {
          key: 'people',
          head: t('ledger.columns.people'),
          cell: ({ recordedBy, approvedBy }) =>
            [recordedBy, approvedBy].filter(Boolean).join(' / '),
        },
      ]}
    />
  )
}
