import type { Query } from '@/components/ui/href-with'
import { type BasketDraft, piecesOfGood, withPieces } from '@/lib/redemption/basket-draft'
import { type KeyedGood, type Picked, pickGood } from '@/lib/redemption/pick-good'

/** What a key of the till asked for where JavaScript is off. */
export interface Asked {
  /** The basket after the key, if one was pressed. */
  draft?: BasketDraft
  /** Why what was typed is no good, if it is none. */
  picked?: Picked
}

/** Keys send `more` or `less` with a good, the field for goods `pick`. */
export function askedChange(
  { more, less, pick }: Query,
  draft: BasketDraft,
  goods: readonly (KeyedGood & { most: number })[],
): Asked {
  const add = (goodId: unknown, by: number) => {
    const good = goods.find(({ id }) => id === goodId)
    if (!good) return draft
    const pieces = piecesOfGood(draft, good.id)
    // what is not there cannot be added, but what was typed is not taken away again
    return withPieces(
      draft,
      good.id,
      by > 0 ? Math.max(pieces, Math.min(pieces + by, good.most)) : pieces + by,
    )
  }
  if (more !== undefined) return { draft: add(more, 1) }
  if (less !== undefined) return { draft: add(less, -1) }
  const typed = typeof pick === 'string' ? pick.trim() : ''
  if (typed === '') return {}
  const picked = pickGood(typed, goods, (goodId) => piecesOfGood(draft, goodId))
  if (!('goodId' in picked)) return { picked }
  const after = add(picked.goodId, picked.by)
  const changed = piecesOfGood(after, picked.goodId) !== piecesOfGood(draft, picked.goodId)
  return changed ? { draft: after } : { picked: { notUnderstood: 'no-more' } }
}
