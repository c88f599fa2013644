import type { TillGood } from '@/components/counter/till-good'
import type { ShelfGood } from '@/lib/redemption/counter-queries'
import { mostOf, reachOf } from '@/lib/redemption/shelf'
import type { Words } from '@/lib/request/words'

/** Fewer than this is said as 只剩. */
const few = 5

/** The shelf for one household, with everything the till says about each good. */
export function tillGoods(
  goods: readonly ShelfGood[],
  spendable: number,
  { t, formats }: Pick<Words, 't' | 'formats'>,
): TillGood[] {
  return goods.map((good) => {
    const { name, unit, points, limit } = good
    const price = formats.points(points)
    const most = mostOf(good)
    const reach = reachOf(good, spendable)
    return {
      id: good.id,
      key: good.key,
      barcode: good.barcode,
      pictureId: good.pictureId,
      name,
      pinyin: good.pinyin,
      initials: good.initials,
      points,
      reach,
      most,
      says: {
        price: t('counter.shelf.price', { points: price }),
        left: leftOf(good, { t }),
        limit: limit === null ? undefined : t('counter.shelf.limit', { limit, unit }),
        key: t('counter.shelf.key', { key: good.key, name, points: price }),
        each: t('counter.basket.each', { points: price, unit }),
        pieces: t('counter.basket.pieces', { name }),
        less: t('counter.basket.less', { name }),
        more: t('counter.basket.more', { name }),
        tooMany: t('counter.refused.gone', { name, left: most }),
      },
    }
  })
}

function leftOf(good: ShelfGood, { t }: Pick<Words, 't'>): string {
  const { stock, unit } = good
  if (stock === 0) return t('counter.shelf.soldOut')
  if (mostOf(good) === 0) return t('counter.shelf.limitReached')
  return t(stock < few ? 'counter.shelf.few' : 'counter.shelf.left', { stock, unit })
}
