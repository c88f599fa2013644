import { DataTable } from '@/components/ui/data-table'
import type { TableName } from '@/lib/exchange/export-table'
import { words } from '@/lib/request/words'
import { ExportLinks } from './export-links'

/** Every table that this person may see, as files. */
export async function ExportTable({ tables }: { tables: readonly TableName[] }) {
  const { t } = await words()
  return (
    <DataTable
      caption={t('exchange.exportTitle')}
      captionHidden
      rows={tables}
      rowKey={(table) => table}
      columns={[
        {
          key: 'table',
          head: t('exchange.export.table'),
          namesRow: true,
          cell: (table) => t(`exchange.tables.${table}`),
        },
        {
          key: 'files',
          head: t('exchange.export.label'),
          action: true,
          cell: (table) => <ExportLinks table={table} />,
        },
      ]}
    />
  )
}
