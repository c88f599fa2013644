import { words } from '@/lib/request/words'
import { BoardSlip } from './board-slip'

export interface BoardGood {
  id: string
  name: string
  unit: string
  points: number
  stock: number
  limitPerWindow: number | null
  pictureId: string | null
}

/** The shelf as price tags: what it costs, and whether it is there. */
export async function GoodsSlip({ goods }: { goods: readonly BoardGood[] }) {
  const { t } = await words()
  return (
    <BoardSlip id="goods" title={t('board.goods.title')}>
      {goods.length === 0 ? (
        <p>{t('board.goods.none')}</p>
      ) : (
        <ul className="grid list-none grid-cols-[repeat(auto-fill,minmax(8.5em,1fr))] gap-3">
          {goods.map((good) => (
            <PriceTag key={good.id} good={good} />
          ))}
        </ul>
      )}
    </BoardSlip>
  )
}

async function PriceTag({ good }: { good: BoardGood }) {
  const { t, formats } = await words()
  const { name, unit, points, stock, limitPerWindow, pictureId } = good
  return (
    <li className="keep-together border border-edge bg-paper px-3 py-2 leading-snug">
      {pictureId && (
        <img
          src={`/photos/${pictureId}`}
          alt=""
          loading="lazy"
          className="mb-2 aspect-square w-full border border-line object-cover print:hidden"
        />
      )}
      <strong className="block font-serif text-lead">{name}</strong>
      <span className="block">
        <span className="whitespace-nowrap">
          <strong className="text-title text-lacquer">{formats.points(points)}</strong>{' '}
          {t('common.points.unit')}
        </span>{' '}
        {t('board.goods.each', { unit })}
      </span>
      <span className={`block ${stock > 0 ? '' : 'font-bold'}`}>
        {stock > 0 ? t('board.goods.left', { count: stock, unit }) : t('board.goods.gone')}
      </span>
      {limitPerWindow !== null && (
        <span className="block text-note">
          {t('board.goods.limit', { limit: limitPerWindow, unit })}
        </span>
      )}
    </li>
  )
}
