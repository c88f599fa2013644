'use server'

import { z } from 'zod'
import { goodInput, mostOnShelf } from '@/lib/goods/input'
import { addGoods } from '@/lib/goods/save-good'
import { watchedShelf } from '@/lib/goods/watched-shelf'
import { act } from '@/lib/request/act'
import { rowsOf } from '@/lib/request/form-data'
import { int } from '@/lib/shared/inputs'

const shelfLine = goodInput
  .pick({ name: true, unit: true, points: true })
  .extend({ stock: int({ min: 0, max: mostOnShelf }) })

const shelf = z.record(z.string(), shelfLine).refine((lines) => Object.keys(lines).length > 0)

export const stockShelf = act({
  deed: 'good.change',
  schema: z.object({ good: shelf }),
  fields: (form) => ({ good: filledLines(form) }),
  invalid: (t) => ({ good: t('setup.goods.empty') }),
  verb: (tx, actor, { good }) => addGoods(tx, actor, { goods: Object.values(good) }),
  watches: (tx, actor, _, added) => watchedShelf(tx, actor, added),
  done: () => '/set-up/people',
})

/** A usual good without a count is not on the shelf; an empty line of one's own is no line. */
function filledLines(form: FormData) {
  const lines = Object.entries(rowsOf(form, 'good'))
  return Object.fromEntries(
    lines.filter(([key, { name = '', stock = '' }]) =>
      key.startsWith('own') ? `${name}${stock}`.trim() !== '' : stock.trim() !== '',
    ),
  )
}
