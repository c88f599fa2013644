'use client'

import { type BasketDraft, piecesOfGood } from '@/lib/redemption/basket-draft'
import { GoodKey } from './good-key'
import type { Reach, TillGood } from './till-good'

const order: readonly Reach[] = ['within', 'outOfReach', 'gone']

/** The goods as keys: what the household can afford first. They stay where they are. */
export function Shelf(props: {
  goods: readonly TillGood[]
  draft: BasketDraft
  path: string
  heads: Record<Reach, string>
  /** Under which head a good stands. */
  placeOf: (good: TillGood) => Reach
  press: (good: TillGood) => void
}) {
  const parts = order
    .map((reach) => ({ reach, goods: props.goods.filter((good) => props.placeOf(good) === reach) }))
    .filter(({ goods }) => goods.length > 0)
  return parts.map(({ reach, goods }) => (
    <section key={reach} aria-labelledby={`shelf-${reach}`} className="mt-4 max-sm:mt-2">
      <h3 id={`shelf-${reach}`} className="mb-2 border-b border-edge text-lead">
        {props.heads[reach]}
      </h3>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-2 xl:grid-cols-3 2xl:grid-cols-4">
        {goods.map((good) => (
          <GoodKey
            key={good.id}
            good={good}
            taken={piecesOfGood(props.draft, good.id)}
            path={props.path}
            press={() => props.press(good)}
          />
        ))}
      </div>
    </section>
  ))
}
