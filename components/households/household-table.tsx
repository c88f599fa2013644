import { DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import type { HouseholdInList } from '@/lib/households/queries'
import { words } from '@/lib/request/words'

export interface HouseholdTableProps {
  households: readonly HouseholdInList[]
  /** On paper the names lead nowhere. */
  linked?: boolean
}

/** The register of households, by number. */
export async function HouseholdTable({ households, linked }: HouseholdTableProps) {
  const { t } = await words()
  return (
    <DataTable
      caption={t('households.list.caption')}
      captionHidden
      rows={households}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'number',
          head: t('households.columns.number'),
          cell: ({ number }) => number,
          numeric: true,
        },
        {
          key: 'head',
          head: t('households.columns.head'),
          cell: ({ number, headName }) =>
            linked ? (
              <a
                href={`/office/households/${number}`}
                className="inline-flex min-h-target items-center"
              >
                {headName}
              </a>
            ) : (
              headName
            ),
          namesRow: true,
        },
        { key: 'group', head: t('common.nouns.group'), cell: ({ group }) => group.name },
        {
          key: 'members',
          head: t('households.columns.members'),
          // the head stands first among them
          cell: ({ members }) =>
            members
              .slice(1)
              .map(({ name }) => name)
              .join('、'),
        },
        {
          key: 'living',
          head: t('households.columns.living'),
          cell: ({ living }) => t(`households.living.${living}`),
        },
        {
          key: 'balance',
          head: t('households.columns.balance'),
          cell: ({ balance }) => <Points points={balance} />,
          numeric: true,
        },
      ]}
    />
  )
}
