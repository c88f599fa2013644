import { buttonLook } from '@/components/ui/button-look'
import { hrefWith } from '@/components/ui/href-with'
import type { TableName } from '@/lib/exchange/export-table'
import { words } from '@/lib/request/words'

/** A table as a file, beside the table itself: for a spreadsheet, and for every other program. */
export async function ExportLinks(props: { table: TableName; period?: string }) {
  const { t } = await words()
  const { table, period } = props
  const formats = [
    { format: 'xlsx', name: t('exchange.export.excel') },
    { format: 'csv', name: t('exchange.export.csv') },
  ]
  return (
    <ul className="flex flex-wrap gap-2" aria-label={t('exchange.export.label')}>
      {formats.map(({ format, name }) => (
        <li key={format}>
          <a
            href={hrefWith(`/office/exchange/export/${table}.${format}`, { period })}
            aria-label={t('exchange.export.of', {
              table: t(`exchange.tables.${table}`),
              format: name,
            })}
            className={buttonLook()}
          >
            {name}
          </a>
        </li>
      ))}
    </ul>
  )
}
