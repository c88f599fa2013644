import { DataTable } from '@/components/ui/data-table'
import { FieldGroup } from '@/components/ui/field-group'
import { type Words, words } from '@/lib/request/words'
import { ShelfCell } from './shelf-cell'
import { usualGoods } from './usual-goods'

interface ShelfRow {
  key: string
  name?: string
  unit?: string
  points?: number
}

const emptyRows = ['own-1', 'own-2', 'own-3', 'own-4', 'own-5'].map((key) => ({ key }))
const rows: ShelfRow[] = [...usualGoods.map((good, n) => ({ ...good, key: `${n}` })), ...emptyRows]

const columns = [
  { field: 'name', maxLength: 40, numeric: false },
  { field: 'unit', maxLength: 8, numeric: false },
  { field: 'points', maxLength: 5, numeric: true },
  { field: 'stock', maxLength: 6, numeric: true },
] as const

/** What a cell is called: 第 5 样的货架上有. */
function cellLabel(t: Words['t'], row: ShelfRow, field: (typeof columns)[number]['field']): string {
  return t('setup.goods.row', { row: rows.indexOf(row) + 1, field: t(`setup.goods.${field}`) })
}

/** The usual goods with their points and some empty lines; `good.<key>.<field>`. */
export async function Shelf() {
  const { t } = await words()
  return (
    <FieldGroup name="good" label={<span className="sr-only">{t('setup.goods.title')}</span>}>
      <DataTable
        caption={t('setup.goods.title')}
        captionHidden
        rows={rows}
        rowKey={({ key }) => key}
        columns={columns.map(({ field, maxLength, numeric }) => ({
          key: field,
          head: t(`setup.goods.${field}`),
          numeric,
          cell: (row: ShelfRow) => (
            <ShelfCell
              name={`good.${row.key}.${field}`}
              label={cellLabel(t, row, field)}
              defaultValue={field === 'stock' ? undefined : row[field]?.toString()}
              maxLength={maxLength}
              numeric={numeric}
            />
          ),
        }))}
      />
    </FieldGroup>
  )
}
