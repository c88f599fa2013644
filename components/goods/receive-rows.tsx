import { DataTable } from '@/components/ui/data-table'
import { SheetField } from '@/components/ui/sheet-field'
import { words } from '@/lib/request/words'

interface ReceivableGood {
  id: string
  name: string
  unit: string
  stock: number
}

/** How many pieces of each good came, and what the lot of it cost. */
export async function ReceiveRows({ goods }: { goods: readonly ReceivableGood[] }) {
  const { t } = await words()
  return (
    <DataTable
      caption={t('goods.receive.sheet')}
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
          key: 'stock',
          head: t('goods.fields.stock'),
          numeric: true,
          cell: ({ stock, unit }) => t('goods.stock', { stock, unit }),
        },
        {
          key: 'quantity',
          head: t('goods.receive.quantity'),
          cell: ({ id, name }) => (
            <SheetField
              name={`good.${id}.quantity`}
              label={t('goods.receive.quantityOf', { name })}
              figure
            />
          ),
        },
        {
          key: 'cost',
          head: t('goods.receive.cost'),
          cell: ({ id, name }) => (
            <SheetField
              name={`good.${id}.costFen`}
              label={t('goods.receive.costOf', { name })}
              money
            />
          ),
        },
      ]}
    />
  )
}
