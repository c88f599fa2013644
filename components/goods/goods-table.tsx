import { DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import { words } from '@/lib/request/words'

export interface GoodInList {
  id: string
  /** The number of its key on the till. */
  position: number
  name: string
  unit: string
  points: number
  stock: number
  limitPerWindow: number | null
}

/** Goods with key, points and stock; each name leads to the good's own page. */
export async function GoodsTable(props: {
  goods: readonly GoodInList[]
  caption: string
  captionHidden?: boolean
}) {
  const { t } = await words()
  return (
    <DataTable
      caption={props.caption}
      captionHidden={props.captionHidden}
      rows={props.goods}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'key',
          head: t('goods.fields.key'),
          cell: ({ position }) => <kbd className="font-sans">{position}</kbd>,
        },
        {
          key: 'name',
          head: t('goods.fields.name'),
          cell: ({ id, name }) => (
            <a href={`/office/goods/${id}`} className="inline-flex min-h-target items-center">
              {name}
            </a>
          ),
          namesRow: true,
        },
        {
          key: 'points',
          head: t('goods.fields.points'),
          numeric: true,
          cell: ({ points }) => <Points points={points} />,
        },
        {
          key: 'stock',
          head: t('goods.fields.stock'),
          numeric: true,
          cell: ({ stock, unit }) => t('goods.stock', { stock, unit }),
        },
        {
          key: 'limit',
          head: t('goods.fields.limit'),
          cell: ({ limitPerWindow, unit }) =>
            limitPerWindow === null
              ? t('goods.noLimit')
              : t('goods.stock', { stock: limitPerWindow, unit }),
        },
      ]}
    />
  )
}
