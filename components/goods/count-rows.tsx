import { DataTable } from '@/components/ui/data-table'
import { SheetField } from '@/components/ui/sheet-field'
import { words } from '@/lib/request/words'

export interface CountRow {
  id: string
  name: string
  unit: string
  stock: number
  shelf: string | null
}

/**
 * 盘点单: what was counted, and why it differs. Blind: what the book says stands neither on the screen
 * nor on the paper, so that people count and do not copy. On paper the fields are lines.
 */
export async function CountRows({ goods }: { goods: readonly CountRow[] }) {
  const { t } = await words()
  return (
    <DataTable
      caption={t('goods.count.sheet')}
      captionHidden
      rows={goods}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          head: t('common.nouns.good'),
          cell: ({ name }) => name,
          namesRow: true,
        },
        { key: 'shelf', head: t('goods.fields.shelf'), cell: ({ shelf }) => shelf },
        {
          key: 'counted',
          head: t('goods.count.counted'),
          cell: ({ id, name, unit, stock }) => (
            <>
              <SheetField
                name={`good.${id}.counted`}
                label={t('goods.count.countedOf', { name })}
                unit={unit}
                figure
              />
              <input type="hidden" name={`good.${id}.stockSeen`} value={stock} />
            </>
          ),
        },
        {
          key: 'reason',
          head: t('goods.count.reason'),
          cell: ({ id, name }) => (
            <SheetField name={`good.${id}.reason`} label={t('goods.count.reasonOf', { name })} />
          ),
        },
      ]}
    />
  )
}
