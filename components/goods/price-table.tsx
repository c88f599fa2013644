import { DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import { words } from '@/lib/request/words'

export interface PricedGood {
  id: string
  name: string
  unit: string
  points: number
  limitPerWindow: number | null
}

/** 兑换分值: what each good costs in points, as it hangs on the wall. */
export async function PriceTable(props: {
  goods: readonly PricedGood[]
  caption: string
  /** Said instead of a table without rows. */
  empty: string
}) {
  const { t } = await words()
  return (
    <DataTable
      caption={props.caption}
      rows={props.goods}
      rowKey={({ id }) => id}
      empty={<p className="py-6">{props.empty}</p>}
      columns={[
        {
          key: 'name',
          head: t('common.nouns.good'),
          cell: ({ name }) => <span className="font-serif text-lead">{name}</span>,
          namesRow: true,
        },
        { key: 'unit', head: t('goods.fields.unit'), cell: ({ unit }) => unit },
        {
          key: 'points',
          head: t('goods.fields.points'),
          numeric: true,
          cell: ({ points }) => (
            <strong className="text-lead">
              <Points points={points} />
            </strong>
          ),
        },
        {
          key: 'limit',
          head: t('goods.fields.limit'),
          cell: ({ limitPerWindow, unit }) =>
            limitPerWindow === null ? '' : t('goods.limit', { limit: limitPerWindow, unit }),
        },
      ]}
    />
  )
}
