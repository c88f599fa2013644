import { DataTable } from '@/components/ui/data-table'
import { words } from '@/lib/request/words'
import { CountField } from './count-field'

export interface CountRow {
  id: string
  name: string
  unit: string
  stock: number
}

/** 盘点单: what the book says, what was counted, and why it differs. On paper the fields are lines. */
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
        {
          key: 'book',
          head: t('goods.count.book'),
          numeric: true,
          cell: ({ id, stock, unit }) => (
            <>
              {t('goods.stock', { stock, unit })}
              <input type="hidden" name={`good.${id}.stockSeen`} value={stock} />
            </>
          ),
        },
        {
          key: 'counted',
          head: t('goods.count.counted'),
          cell: ({ id, name }) => (
            <CountField
              name={`good.${id}.counted`}
              label={t('goods.count.countedOf', { name })}
              figure
            />
          ),
        },
        {
          key: 'reason',
          head: t('goods.count.reason'),
          cell: ({ id, name }) => (
            <CountField name={`good.${id}.reason`} label={t('goods.count.reasonOf', { name })} />
          ),
        },
      ]}
    />
  )
}
