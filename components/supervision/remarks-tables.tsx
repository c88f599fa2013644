import { householdName } from '@/components/households/household-name'
import type { Column } from '@/components/ui/data-table'
import { DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import { type Words, words } from '@/lib/request/words'
import { civilDateOf } from '@/lib/shared/civil-date'
import type { Remark } from '@/lib/supervision/remark-queries'

/** Corrections with their reasons. */
export async function ReversalsTable({ rows }: { rows: readonly Remark[] }) {
  const said = await words()
  const { t, formats } = said
  return (
    <DataTable
      caption={t('supervision.reversals.title')}
      captionHidden
      rows={rows}
      rowKey={({ seq }) => String(seq)}
      empty={<p>{t('supervision.reversals.none')}</p>}
      columns={[
        ...deedColumns(said),
        {
          key: 'on',
          head: t('supervision.reversals.on'),
          unbroken: true,
          cell: ({ recordedAt }) => formats.date(civilDateOf(recordedAt)),
        },
        { key: 'by', head: t('supervision.reversals.by'), cell: ({ recorder }) => recorder },
        { key: 'reason', head: t('supervision.reversals.reason'), cell: ({ reason }) => reason },
      ]}
    />
  )
}

/** Deeds that were written into a later month than their own. */
export async function LateTable({ rows }: { rows: readonly Remark[] }) {
  const said = await words()
  const { t, formats } = said
  return (
    <DataTable
      caption={t('supervision.late.title')}
      captionHidden
      rows={rows}
      rowKey={({ seq }) => String(seq)}
      empty={<p>{t('supervision.late.none')}</p>}
      columns={[
        ...deedColumns(said),
        {
          key: 'occurredOn',
          head: t('supervision.late.occurredOn'),
          unbroken: true,
          cell: ({ occurredOn }) => formats.date(occurredOn),
        },
        {
          key: 'countsIn',
          head: t('supervision.late.countsIn'),
          unbroken: true,
          cell: ({ countsIn }) => formats.month(countsIn),
        },
        { key: 'by', head: t('supervision.late.by'), cell: ({ recorder }) => recorder },
      ]}
    />
  )
}

/** Which line of the book, whose, by which rule, how many points. */
function deedColumns({ t }: Pick<Words, 't'>): Column<Remark>[] {
  return [
    {
      key: 'seq',
      head: t('supervision.reversals.seq'),
      unbroken: true,
      cell: ({ seq }) => <a href={`/office/ledger/${seq}`}>{seq}</a>,
    },
    {
      key: 'household',
      head: t('supervision.reversals.household'),
      namesRow: true,
      cell: (remark) =>
        remark.lines === 1
          ? householdName(t, remark)
          : t('supervision.together', {
              household: householdName(t, remark),
              count: remark.lines,
            }),
    },
    { key: 'rule', head: t('supervision.reversals.rule'), cell: ({ ruleName }) => ruleName },
    {
      key: 'points',
      head: t('supervision.reversals.points'),
      numeric: true,
      cell: ({ points }) => <Points points={points} change />,
    },
  ]
}
