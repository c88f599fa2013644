import { describe, expect, test } from 'vitest'
import { formatsOf } from '@/lib/messages/formats'
import { plain } from '@/lib/messages/language'
import { translator } from '@/lib/messages/translator'
import { sumOfBasket } from '@/lib/redemption/basket'
import { type BasketDraft, byDelivery, byProxy } from '@/lib/redemption/basket-draft'
import type { ShelfGood } from '@/lib/redemption/counter-queries'
import { tillGoods } from './till-goods'
import { askedOfCollector, type Shown, sentencesWhy, whyBackQuery } from './why-back'

const locale = 'zh-CN' as const
const words = { ...plain(locale), t: translator(plain(locale)), formats: formatsOf(locale) }
const towel: ShelfGood = {
  id: 'towel',
  key: 3,
  name: '毛巾',
  unit: '条',
  points: 25,
  stock: 2,
  limit: null,
  barcode: null,
  pictureId: null,
  taken: 0,
  pinyin: 'maojin',
  initials: 'mj',
}

function shown(spendable: number, changes: Partial<BasketDraft> = {}): Shown {
  const draft: BasketDraft = {
    pieces: { towel: 1 },
    collector: '张小明',
    proxyName: '',
    proxyRelation: '',
    ...changes,
  }
  const lines = Object.entries(draft.pieces).map(([goodId, quantity]) => ({ goodId, quantity }))
  const goods = tillGoods([towel], spendable, words)
  return { draft, goods, sum: sumOfBasket(spendable, lines, new Map([['towel', towel]])) }
}

const why = (refused: string, what: Shown) => sentencesWhy({ refused }, what, words)

describe('a refused confirmation says', () => {
  test('how much is missing, and of a debt nothing', () => {
    expect(why('NOT_ENOUGH_POINTS', shown(20))).toEqual(['积分不够，还差 5 分，请减少物品。'])
    expect(why('NOT_ENOUGH_POINTS', shown(0))).toEqual(['积分不够，还差 25 分，请减少物品。'])
  })

  test('how many can be handed out', () => {
    expect(why('SOLD_OUT', shown(200, { pieces: { towel: 3 } }))).toEqual([
      '“毛巾”只能给 2 件，请减少。',
    ])
  })

  test('that nothing was chosen, and that nobody collects', () => {
    expect(why('BASKET_EMPTY', shown(100, { pieces: {} }))).toEqual(['还没有选物品，请先选。'])
    expect(why('REQUIRED', shown(100, { collector: '' }))).toEqual(['还没有选谁来领。'])
    expect(why('REQUIRED', shown(100, { collector: byProxy, proxyName: '王建国' }))).toEqual([
      '请填代领人和这户的关系。',
    ])
  })

  test('the total that was not seen', () => {
    expect(why('PRICE_CHANGED', shown(100))).toEqual(['合计 25 分，请核对以后再按一次“确认兑换”。'])
  })

  test('that it can be tried again when nothing stands in the way any more', () => {
    expect(why('SOLD_OUT', shown(100))).toEqual(['现在可以再确认一次。'])
    expect(why('BUSY', shown(100))).toEqual(['这会儿正忙，请再按一次“确认兑换”。'])
  })

  test('the number of a fault', () => {
    const [sentence] = sentencesWhy(whyBackQuery({ fault: 'A1B2C3' }), shown(100), words)
    expect(sentence).toContain('A1B2C3')
  })
})

test.each([
  {},
  { refused: 'NO_SUCH_CODE' },
  { refused: ['BUSY', 'BUSY'] },
  { fault: '<b>call 123</b>' },
])('an address that somebody made up says nothing: %o', (query) => {
  expect(sentencesWhy(query, shown(100), words)).toEqual([])
})

describe('the field of the collector that listens', () => {
  const asked = (refused: string | undefined, changes: Partial<BasketDraft>) =>
    askedOfCollector({ refused }, shown(100, changes), words)?.field

  test('is the one that was left empty', () => {
    expect(asked('REQUIRED', { collector: byProxy })).toBe('proxyName')
    expect(asked('REQUIRED', { collector: byProxy, proxyName: '王建国' })).toBe('proxyRelation')
    expect(asked('REQUIRED', { collector: byDelivery })).toBe('proxyName')
  })

  test('is the question about somebody who comes often', () => {
    expect(asked('COLLECTOR_COMES_OFTEN', { collector: byProxy })).toBe('collectorMeant')
  })

  test('is none where the collector is not in question', () => {
    expect(asked('SOLD_OUT', {})).toBeUndefined()
    expect(asked(undefined, { collector: byProxy })).toBeUndefined()
    expect(asked('REQUIRED', { collector: byDelivery, proxyName: '王建国' })).toBeUndefined()
  })
})
