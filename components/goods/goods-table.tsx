import { DataTable } from '@/components/ui/data-table'
import { Points } from '@/components/ui/points'
import { words } from '@/lib/request/words'
import { GoodPicture } from './good-picture'

export interface GoodInList {
  id: string
  /** The number of its key on the till. */
  position: number
  name: string
  unit: string
  points: number
  stock: number
  limitPerWindow: number | null
  category: string | null
  shelf: string | null
  pictureId: string | null
  nextPoints: number | null
  nextPointsFrom: string | null
}

/** Goods with key, points and stock; each name leads to the good's own page. */
export async function GoodsTable(props: {
  goods: readonly GoodInList[]
  caption: string
  captionHidden?: boolean
}) {
  const { t, formats } = await words()
  const some = (key: 'category' | 'shelf') => props.goods.some((good) => good[key] !== null)
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
          cell: ({ id, name, pictureId }) => (
            <a href={`/office/goods/${id}`} className="inline-flex min-h-target items-center gap-3">
              {pictureId && <GoodPicture pictureId={pictureId} small />}
              {name}
            </a>
          ),
          namesRow: true,
        },
        {
          key: 'points',
          head: t('goods.fields.points'),
          numeric: true,
          cell: ({ points, nextPoints, nextPointsFrom }) => (
            <>
              <Points points={points} />
              {nextPoints !== null && nextPointsFrom !== null && (
                <span className="block text-note text-soft">
                  {t('goods.price.ahead', {
                    points: nextPoints,
                    date: formats.date(nextPointsFrom),
                  })}
                </span>
              )}
            </>
          ),
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
        ...(some('category')
          ? [
              {
                key: 'category',
                head: t('goods.fields.category'),
                cell: ({ category }: GoodInList) => category,
              },
            ]
          : []),
        ...(some('shelf')
          ? [
              {
                key: 'shelf',
                head: t('goods.fields.shelf'),
                cell: ({ shelf }: GoodInList) => shelf,
              },
            ]
          : []),
      ]}
    />
  )
}
