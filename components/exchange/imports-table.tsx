import { DataTable } from '@/components/ui/data-table'
import type { ImportKind } from '@/lib/exchange/importer'
import { words } from '@/lib/request/words'

export interface PastImport {
  id: string
  kind: ImportKind
  fileName: string
  state: 'CHECKING' | 'CHECKED' | 'WRITING' | 'DONE' | 'UNDOING' | 'UNDONE'
  madeAt: Date
}

/** What was brought in before, newest first. */
export async function ImportsTable({ imports }: { imports: readonly PastImport[] }) {
  const { t, formats } = await words()
  return (
    <DataTable
      caption={t('exchange.past')}
      captionHidden
      rows={imports}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'file',
          head: t('exchange.form.file'),
          namesRow: true,
          cell: ({ id, fileName }) => (
            <a href={`/office/exchange/imports/${id}`} className="break-all">
              {fileName}
            </a>
          ),
        },
        {
          key: 'kind',
          head: t('exchange.export.table'),
          unbroken: true,
          cell: ({ kind }) => t(`exchange.kinds.${kind}`),
        },
        {
          key: 'when',
          head: t('exchange.columns.when'),
          unbroken: true,
          cell: ({ madeAt }) => formats.moment(madeAt),
        },
        {
          key: 'state',
          head: t('exchange.report.outcome'),
          cell: ({ state }) => t(`exchange.states.${state}`),
        },
      ]}
    />
  )
}
