'use server'

import { refresh } from 'next/cache'
import { foundOnShelf } from '@/lib/goods/found-on-shelf'
import { foundInput } from '@/lib/goods/input'
import { watchedStock } from '@/lib/goods/watched-stock'
import { cancelRedemption } from '@/lib/redemption/cancel-redemption'
import { cancelInput } from '@/lib/redemption/input'
import { noteShortage, shortageInput } from '@/lib/redemption/shortages'
import { watchedRedemption } from '@/lib/redemption/watched-redemption'
import { watchedShortage } from '@/lib/redemption/watched-shortage'
import { act } from '@/lib/request/act'
import type { FormState } from '@/lib/request/form-state'
import { basketPath } from '../basket-address'

/** Undoes the slip that is on the till's screen; it stays there, as cancelled. */
export const cancelSlip = act({
  deed: 'redemption.cancel',
  schema: cancelInput,
  verb: cancelRedemption,
  watches: (tx, actor, _, cancelled) => watchedRedemption(tx, actor, cancelled?.redemptionId),
  done: ({ redemptionId }) => basketPath(redemptionId),
})

export const noteShortageAction = act({
  deed: 'counter.note',
  schema: shortageInput,
  verb: noteShortage,
  watches: (tx, actor, { householdId, goodId }) =>
    watchedShortage(tx, actor, { householdId, goodId }),
  done: (noted, { t }) => ({ say: t('counter.shortage.done', { ...noted }) }),
})

const found = act({
  deed: 'stock.move',
  schema: foundInput,
  verb: foundOnShelf,
  watches: (tx, actor, { goodId }, found) => watchedStock(tx, actor, found && [goodId]),
  done: (shelf, { t }) => ({ say: t('counter.found.done', { ...shelf }) }),
})

/** The till shows the shelf as it is now; its basket stays. */
export async function foundAtShelf(previous: FormState, form: FormData): Promise<FormState> {
  const state = await found(previous, form)
  refresh()
  return state
}
