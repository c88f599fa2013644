'use server'

import { refresh } from 'next/cache'
import { countShelf } from '@/lib/goods/count-shelf'
import {
  archiveGoodInput,
  changeGoodInput,
  countInput,
  goodInput,
  priceInput,
  receiveInput,
  sendBackInput,
  writeOffInput,
} from '@/lib/goods/input'
import { sendBackGoods, writeOffGoods } from '@/lib/goods/move-stock'
import { receiveGoods } from '@/lib/goods/receive-goods'
import { addGood, archiveGood, changeGood, restoreGood } from '@/lib/goods/save-good'
import { setPrice } from '@/lib/goods/set-price'
import { watchedGood } from '@/lib/goods/watched-good'
import { watchedStock } from '@/lib/goods/watched-stock'
import { dropShortage, dropShortageInput } from '@/lib/redemption/shortages'
import { watchedShortage } from '@/lib/redemption/watched-shortage'
import { act } from '@/lib/request/act'
import { fieldsOf, rowsOf } from '@/lib/request/form-data'
import type { FormState } from '@/lib/request/form-state'

const pageOf = ({ goodId }: { goodId: string }) => `/office/goods/${goodId}`

export const addGoodAction = act({
  deed: 'good.change',
  schema: goodInput,
  verb: addGood,
  watches: (tx, actor, _, added) => watchedGood(tx, actor, added?.goodId),
  done: pageOf,
})

export const changeGoodAction = act({
  deed: 'good.change',
  schema: changeGoodInput,
  verb: changeGood,
  watches: (tx, actor, { goodId }) => watchedGood(tx, actor, goodId),
  done: pageOf,
})

export const setPriceAction = act({
  deed: 'good.change',
  schema: priceInput,
  verb: setPrice,
  watches: (tx, actor, { goodId }) => watchedGood(tx, actor, goodId),
  done: pageOf,
})

export const archiveGoodAction = act({
  deed: 'good.change',
  schema: archiveGoodInput,
  verb: archiveGood,
  watches: (tx, actor, { goodId }) => watchedGood(tx, actor, goodId),
  done: pageOf,
})

export const restoreGoodAction = act({
  deed: 'good.change',
  schema: archiveGoodInput,
  verb: restoreGood,
  watches: (tx, actor, { goodId }) => watchedGood(tx, actor, goodId),
  done: pageOf,
})

const receive = act({
  deed: 'stock.move',
  schema: receiveInput,
  fields: (form) => ({ ...fieldsOf(form), good: rowsOf(form, 'good') }),
  verb: receiveGoods,
  watches: (tx, actor, { good }, received) =>
    watchedStock(tx, actor, received && idsWhere(good, ({ quantity }) => quantity !== null)),
  done: (lot, { t }) => ({ say: t('goods.receive.done', { ...lot }) }),
})

/** The page is made anew: the next lot is another one, and has an id of its own. */
export async function receiveGoodsAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await receive(previous, form)
  refresh()
  return state
}

export const writeOffGoodsAction = act({
  deed: 'stock.move',
  schema: writeOffInput,
  verb: writeOffGoods,
  watches: (tx, actor, { goodId }, moved) => watchedStock(tx, actor, moved && [goodId]),
  done: pageOf,
})

export const sendBackGoodsAction = act({
  deed: 'stock.move',
  schema: sendBackInput,
  verb: sendBackGoods,
  watches: (tx, actor, { goodId }, moved) => watchedStock(tx, actor, moved && [goodId]),
  done: pageOf,
})

const count = act({
  deed: 'stock.move',
  schema: countInput,
  fields: (form) => ({ good: rowsOf(form, 'good') }),
  verb: countShelf,
  watches: (tx, actor, { good }, shelf) =>
    watchedStock(tx, actor, shelf && idsWhere(good, ({ counted }) => counted !== null)),
  done: (shelf, { t }) => ({ say: t('goods.count.done', { ...shelf }) }),
})

/** A refused sheet shows what the book says by now, so that the next save is about that. */
export async function countShelfAction(previous: FormState, form: FormData): Promise<FormState> {
  const state = await count(previous, form)
  refresh()
  return state
}

export const dropShortageAction = act({
  deed: 'counter.note',
  schema: dropShortageInput,
  verb: dropShortage,
  watches: (tx, actor, { shortageId: id }) => watchedShortage(tx, actor, { id }),
  done: () => '/office/goods/shortages',
})

/** Of a sheet with a row for every good, those somebody filled in. */
function idsWhere<Row>(rows: Record<string, Row>, filledIn: (row: Row) => boolean): string[] {
  return Object.entries(rows).flatMap(([id, row]) => (filledIn(row) ? [id] : []))
}
