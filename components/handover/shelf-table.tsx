import { DataTable } from '@/components/ui/data-table'
import { yuanOfFen } from '@/lib/goods/yuan'
import type { GoodHandedOver } from '@/lib/inspection/handover-queries'
import { words } from '@/lib/request/words'
import { Blank } from './blank'

/** Every good with what it is worth, and a column to write what was counted. */
export async function ShelfTable({ goods }: { goods: readonly GoodHandedOver[] }) {
  const { t, formats } = await words()
  if (goods.length === 0) return <p>{t('handover.shelf.empty')}</p>
  const points = formats.points(goods.reduce((sum, { worth }) => sum + worth, 0))
  const known = goods.flatMap(({ costFen }) => (costFen === null ? [] : [costFen]))
  return (
    <>
      <DataTable
        caption={t('handover.parts.shelf')}
        captionHidden
        rows={goods}
        rowKey={({ id }) => id}
        columns={[
          { key: 'good', head: t('handover.shelf.good'), namesRow: true, cell: ({ name }) => name },
          {
            key: 'stock',
            head: t('handover.shelf.stock'),
            numeric: true,
            cell: ({ stock, unit }) => `${formats.points(stock)} ${unit}`,
          },
          { key: 'counted', head: t('handover.shelf.counted'), cell: () => <Blank width="w-20" /> },
          {
            key: 'points',
            head: t('handover.shelf.points'),
            numeric: true,
            cell: (good) => formats.points(good.points),
          },
          {
            key: 'worth',
            head: t('handover.shelf.worth'),
            numeric: true,
            cell: ({ worth }) => formats.points(worth),
          },
          {
            key: 'cost',
            head: t('handover.shelf.cost'),
            numeric: true,
            cell: ({ costFen }) => (costFen === null ? '' : yuanOfFen(costFen)),
          },
        ]}
      />
      <p className="font-bold">
        {t('handover.shelf.total')}{' '}
        {known.length > 0
          ? t('handover.shelf.totalCost', {
              points,
              yuan: yuanOfFen(known.reduce((sum, fen) => sum + fen, 0)),
            })
          : t('handover.shelf.totalValue', { points })}
      </p>
    </>
  )
}
