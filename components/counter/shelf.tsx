'use client'

import type { ReactNode } from 'react'
import { type BasketDraft, piecesOfGood } from '@/lib/redemption/basket-draft'
import { GoodKey } from './good-key'
import type { Reach, TillGood } from './till-good'
import type { TillWords } from './till-words'

const order: readonly Reach[] = ['within', 'outOfReach', 'gone']

/**
 * The goods as keys: what the household can afford first, the rest folded, so that what can be had
 * is all a clerk has to look through. The goods stay where they are while a basket fills; one that
 * it no longer leaves points for says so.
 */
export function Shelf(props: {
  goods: readonly TillGood[]
  draft: BasketDraft
  /** Points left beside the basket. */
  left: number
  path: string
  words: TillWords['shelf']
  /** Under which head a good stands. */
  placeOf: (good: TillGood) => Reach
  press: (good: TillGood) => void
}) {
  const parts = order
    .map((reach) => ({ reach, goods: props.goods.filter((good) => props.placeOf(good) === reach) }))
    .filter(({ goods }) => goods.length > 0)
  return parts.map(({ reach, goods }, place) => (
    <Part key={reach} head={props.words.reach[reach]} count={goods.length} folded={place > 0}>
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-2 xl:grid-cols-3 2xl:grid-cols-4">
        {goods.map((good) => (
          <GoodKey
            key={good.id}
            good={good}
            taken={piecesOfGood(props.draft, good.id)}
            left={props.left}
            words={props.words}
            path={props.path}
            press={() => props.press(good)}
          />
        ))}
      </div>
    </Part>
  ))
}

function Part(props: { head: string; count: number; folded: boolean; children: ReactNode }) {
  const { head, count, folded, children } = props
  return folded ? (
    <details className="mt-4 max-sm:mt-2">
      <summary className="mb-2 min-h-target cursor-pointer border-b border-edge py-2 font-serif text-lead font-bold">
        {head} · {count}
      </summary>
      {children}
    </details>
  ) : (
    <section aria-label={head} className="mt-4 max-sm:mt-2">
      <h3 className="mb-2 border-b border-edge text-lead">{head}</h3>
      {children}
    </section>
  )
}
