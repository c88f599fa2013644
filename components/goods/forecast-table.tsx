import type { ReactNode } from 'react'
import { type Column, DataTable } from '@/components/ui/data-table'
import { yuanOfFen } from '@/lib/goods/yuan'
import type { GoodInForecast } from '@/lib/redemption/forecast-queries'
import { words } from '@/lib/request/words'

export interface GoodToBuy extends GoodInForecast {
  /** Pieces that go out in a window, as the last ones say. */
  usual: number
  buy: number
  /** Of all that is to buy. */
  cost: number | null
}

/** The shelf before a window; `toBuy` with pieces and cost, as it is taken to the shop. */
export async function ForecastTable(props: {
  caption: string
  goods: readonly GoodToBuy[]
  empty?: ReactNode
  toBuy?: boolean
}) {
  const { goods, toBuy } = props
  const { t, formats } = await words()
  const purchase: Column<GoodToBuy>[] = [
    {
      key: 'buy',
      head: t('goods.forecast.buy'),
      numeric: true,
      cell: ({ buy, unit }) => <strong>{t('goods.stock', { stock: buy, unit })}</strong>,
    },
    {
      key: 'each',
      head: t('goods.fields.cost'),
      numeric: true,
      cell: ({ costFen }) => (costFen === null ? '' : yuanOfFen(costFen)),
    },
    {
      key: 'cost',
      head: t('goods.forecast.cost'),
      numeric: true,
      cell: ({ cost }) => (cost === null ? '' : yuanOfFen(cost)),
      foot: yuanOfFen(goods.reduce((sum, { cost }) => sum + (cost ?? 0), 0)),
    },
  ]
  return (
    <DataTable
      caption={props.caption}
      captionHidden
      rows={goods}
      rowKey={({ id }) => id}
      empty={props.empty}
      columns={[
        {
          key: 'name',
          head: t('common.nouns.good'),
          namesRow: true,
          cell: ({ name }) => name,
          foot: toBuy ? t('goods.forecast.total') : undefined,
        },
        {
          key: 'stock',
          head: t('goods.fields.stock'),
          numeric: true,
          cell: ({ stock, unit }) => t('goods.stock', { stock, unit }),
        },
        {
          key: 'usual',
          head: t('goods.forecast.usual', { windows: goods[0]?.windows ?? 0 }),
          numeric: true,
          cell: ({ usual }) => formats.points(usual),
        },
        {
          key: 'wanted',
          head: t('goods.shortages.open'),
          numeric: true,
          cell: ({ wanted }) => (wanted > 0 ? formats.points(wanted) : ''),
        },
        {
          key: 'wished',
          head: t('wishes.forecast.wished'),
          numeric: true,
          cell: ({ wished }) => (wished > 0 ? formats.points(wished) : ''),
        },
        ...(toBuy ? purchase : []),
      ]}
    />
  )
}
