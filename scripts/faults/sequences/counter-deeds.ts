import fc from 'fast-check'
import { cancelRedemption } from '@/lib/redemption/cancel-redemption'
import { closeWindow, openWindow, planWindow } from '@/lib/redemption/change-window'
import { exchangeFaulty } from '@/lib/redemption/exchange-faulty'
import { redeem } from '@/lib/redemption/redeem'
import { addDays, addMonths, firstDayOf, monthOf } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import type { House, ModelWindow, Shelf } from './book-model'
import { by, deed, firstOf, pick, when, which } from './deed'
import { agree, type Scene } from './scene'

export const planDeed = deed(
  'plan window',
  fc.record({
    who: by('manager'),
    kind: fc.constantFrom('QUARTER' as const, 'YEAR_END' as const),
    back: fc.constantFrom(1, 1, 1, 2, 0),
    opensIn: fc.constantFrom(0, 0, 0, 3),
    lasts: fc.constantFrom(0, 2, 9, 40),
  }),
  async (scene, { who, kind, back, opensIn, lasts }) => {
    const { model, today } = scene
    const cutoff = addMonths(monthOf(today), -back)
    const opensOn = addDays(today, opensIn)
    const closesOn = addDays(opensOn, lasts)
    const taken = model.windows.some(
      (other) => other.state !== 'CLOSED' && other.opensOn <= closesOn && other.closesOn >= opensOn,
    )
    const planned = await scene.write(
      (tx) =>
        planWindow(tx, scene.actor(who), {
          ...{ name: newId(), kind, cutoffMonth: cutoff, opensOn, closesOn },
        }),
      firstOf(
        scene.may(who, 'window.change'),
        when(opensOn < firstDayOf(addMonths(cutoff, 1)), 'CUTOFF_NOT_OVER'),
        when(taken, 'WINDOW_DAYS_TAKEN'),
      ),
    )
    if (planned)
      model.windows.push({
        ...{ id: planned.windowId, kind, state: 'PLANNED', cutoff, opensOn, closesOn },
      })
  },
)

export const openWindowDeed = deed(
  'open window',
  fc.record({ who: by('manager'), which, early: fc.boolean() }),
  async (scene, { who, which, early }) => {
    const { model, today } = scene
    const plans = model.windows.filter(({ state }) => state === 'PLANNED')
    const window = plans.at(-1) ?? pick(model.windows, which)
    if (!window) return
    const sealed = window.cutoff < model.openMonth && (model.hanging?.first ?? '9') > window.cutoff
    const opened = await scene.write(
      (tx) => openWindow(tx, scene.actor(who), { windowId: window.id, early }),
      firstOf(
        scene.may(who, 'window.change'),
        when(window.state !== 'PLANNED', 'WINDOW_NOT_PLANNED'),
        when(model.openWindow !== undefined, 'WINDOW_ALREADY_OPEN'),
        when(!sealed, 'CUTOFF_NOT_CLOSED'),
        when(window.closesOn < today, 'WINDOW_OVER'),
        when(today < window.opensOn && !early, 'WINDOW_OPENS_LATER'),
      ),
    )
    if (!opened) return
    window.state = 'OPEN'
    if (today < window.opensOn) window.opensOn = today
  },
)

export const closeWindowDeed = deed(
  'close window',
  fc.record({ who: by('manager'), which }),
  async (scene, { who, which }) => {
    const { model } = scene
    const window = model.openWindow ?? pick(model.windows, which)
    if (!window) return
    const closed = await scene.write(
      (tx) => closeWindow(tx, scene.actor(who), { windowId: window.id }),
      firstOf(scene.may(who, 'window.change'), when(window.state !== 'OPEN', 'WINDOW_NOT_OPEN')),
    )
    if (closed) window.state = 'CLOSED'
  },
)

/**
 * Pieces of each good; the second is cheap, so that most households can take something home, and six
 * of it are the most that one may: two baskets of four are refused only for what was taken before.
 */
const baskets = [
  [0, 1, 0],
  [0, 3, 0],
  [0, 4, 0],
  [0, 4, 0],
  [1, 0, 0],
  [1, 1, 0],
  [0, 0, 1],
  [2, 7, 0],
  [0, 5, 2],
  [0, 0, 0],
]

export const redeemDeed = deed(
  'redeem',
  fc.record({
    who: by('clerk', 'manager'),
    which,
    pieces: fc.constantFrom(...baskets),
    shownMore: fc.constantFrom(0, 0, 0, 0, 0, 0, 5),
    twice: fc.boolean(),
  }),
  async (scene, { who, which, pieces, shownMore, twice }) => {
    const { model, today } = scene
    const house = pick(model.houses, which)
    const window = model.openWindow
    // without a window all of them are refused alike: a few are enough
    if (!house || (!window && which % 4 > 0)) return
    const goods = new Map(
      model.goods.flatMap((good, index): [Shelf, number][] => {
        const quantity = pieces[index] ?? 0
        return quantity > 0 ? [[good, quantity]] : []
      }),
    )
    const used = [...goods].reduce((total, [good, quantity]) => total + good.points * quantity, 0)
    const basket = {
      ...{ basketId: newId(), householdId: house.id, shownTotal: used + shownMore },
      ...{ collectorName: '户主', collectorRelation: null },
      lines: [...goods].map(([{ id }, quantity]) => ({ goodId: id, quantity })),
    }
    const handOver = (tx: Parameters<typeof redeem>[0]) => redeem(tx, scene.actor(who), basket)
    const handed = await scene.write(
      handOver,
      firstOf(
        scene.may(who, 'redemption.make'),
        when(goods.size === 0, 'BASKET_EMPTY'),
        when(!window, 'WINDOW_NOT_OPEN'),
        model.whyNear(who, house),
        window ? whyNotHanded(scene, { house, window, goods, used, shown: used + shownMore }) : [],
      ),
      () => [model.move('REDEEM', house, -used, { day: today, by: who })],
    )
    if (!handed || !window) return
    agree('balance after', handed.balanceAfter, model.balanceOf(house) - used)
    for (const [good, quantity] of goods) good.stock -= quantity
    const { basketId: id } = basket
    model.handed.push({ id, house, window, points: used, goods, cancelled: false })
    if (twice) await scene.again(handOver, { ...handed, slip: null })
  },
)

function whyNotHanded(
  { model }: Scene,
  basket: {
    house: House
    window: ModelWindow
    goods: Map<Shelf, number>
    used: number
    shown: number
  },
): string[] {
  const { house, window, goods, used, shown } = basket
  if (house.closed) return ['HOUSEHOLD_MAY_NOT_REDEEM']
  const takenOf = (good: Shelf) =>
    model.handed
      .filter((one) => one.house === house && one.window === window && !one.cancelled)
      .reduce((total, one) => total + (one.goods.get(good) ?? 0), 0)
  const lines = [...goods].flatMap(([good, quantity]) =>
    firstOf(
      when(good.stock < quantity, 'SOLD_OUT'),
      when(good.limit !== null && takenOf(good) + quantity > good.limit, 'GOOD_LIMIT_REACHED'),
    ),
  )
  if (lines.length === 0 && shown !== used) return ['PRICE_CHANGED']
  const short = model.spendableIn(house, window.cutoff) < used
  return [...lines, ...when(short, 'NOT_ENOUGH_POINTS')]
}

export const cancelDeed = deed(
  'cancel',
  fc.record({ who: by('clerk', 'manager'), which }),
  async (scene, { who, which }) => {
    const { model, today } = scene
    const handed = pick(model.handed, which)
    if (!handed) return
    const { id: redemptionId, house, points } = handed
    const cancelled = await scene.write(
      (tx) => cancelRedemption(tx, scene.actor(who), { redemptionId, reason: '退' }),
      firstOf(
        scene.may(who, 'redemption.cancel'),
        when(handed.cancelled, 'ALREADY_CANCELLED'),
        when(handed.window.state !== 'OPEN', 'WINDOW_NOT_OPEN'),
        model.whyNear(who, house),
      ),
      () => [model.move('REFUND', model.today(house), points, { day: today, by: who })],
    )
    if (!cancelled) return
    handed.cancelled = true
    for (const [good, quantity] of handed.goods) good.stock += quantity
  },
)

export const exchangeDeed = deed(
  'exchange',
  fc.record({ who: by('clerk'), which, quantity: fc.integer({ min: 1, max: 3 }) }),
  async (scene, { who, which, quantity }) => {
    const { model } = scene
    const handed = pick(model.handed, which)
    const [good, taken] = [...(handed?.goods ?? [])][0] ?? []
    if (!handed || !good || !taken) return
    const exchanged = await scene.write(
      (tx) =>
        exchangeFaulty(tx, scene.actor(who), {
          ...{ redemptionId: handed.id, goodId: good.id, quantity, reason: '坏的' },
        }),
      firstOf(
        scene.may(who, 'counter.note'),
        when(handed.cancelled, 'ALREADY_CANCELLED'),
        model.whyNear(who, handed.house),
        when(quantity > taken, 'MORE_THAN_TAKEN'),
        when(good.stock < quantity, 'SOLD_OUT'),
      ),
    )
    if (exchanged) good.stock -= quantity
  },
)
