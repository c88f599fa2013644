import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type BasketLine, type OfferedGood, refuseLines, sumOfBasket, tidyBasket } from './basket'

const ids = ['a', 'b', 'c', 'd']
const line = fc.record({
  goodId: fc.constantFrom(...ids),
  quantity: fc.integer({ min: 0, max: 99 }),
})
const lines = fc.uniqueArray(line, { selector: ({ goodId }) => goodId })
const good = (id: string, changes: Partial<OfferedGood> = {}): [string, OfferedGood] => [
  id,
  { id, name: id, points: 5, stock: 10, limitPerWindow: null, archivedAt: null, ...changes },
]
const shelf = fc
  .array(fc.integer({ min: 1, max: 10_000 }), { minLength: 4, maxLength: 4 })
  .map((points) => new Map(ids.map((id, index) => good(id, { points: points[index] ?? 1 }))))

test('a towel and a toothbrush of 20 points are 10 short', () => {
  const goods = new Map([good('towel', { points: 25 }), good('toothbrush', { points: 5 })])
  const basket = [
    { goodId: 'towel', quantity: 1 },
    { goodId: 'toothbrush', quantity: 1 },
  ]
  expect(sumOfBasket(20, basket, goods)).toEqual({ before: 20, used: 30, left: -10 })
})

test('before less used is left, whatever lies in the basket', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), lines, shelf, (before, basket, goods) => {
      const sum = sumOfBasket(before, basket, goods)
      expect(sum.before - sum.used).toBe(sum.left)
      expect(sum.used).toBe(
        basket.reduce((used, { goodId, quantity }) => {
          return used + quantity * (goods.get(goodId)?.points ?? 0)
        }, 0),
      )
    }),
  )
})

test('one piece more never costs less', () => {
  fc.assert(
    fc.property(lines, shelf, fc.constantFrom(...ids), (basket, goods, goodId) => {
      const more: BasketLine[] = [...basket, { goodId, quantity: 1 }]
      expect(sumOfBasket(0, more, goods).used).toBeGreaterThan(sumOfBasket(0, basket, goods).used)
    }),
  )
})

test('the same goods are the same basket, in whatever order they were taken', () => {
  fc.assert(
    fc.property(lines, (basket) => {
      const tidy = tidyBasket(basket)
      expect(tidyBasket([...basket].reverse())).toEqual(tidy)
      expect(tidyBasket(tidy)).toEqual(tidy)
      expect(tidy.every(({ quantity }) => quantity > 0)).toBe(true)
    }),
  )
})

describe('goods that cannot be handed over', () => {
  const wanted = [{ goodId: 'a', quantity: 3 }]
  test.each([
    ['are there', good('a'), undefined],
    ['are nobody’s', good('b'), { code: 'GOOD_UNKNOWN', field: 'quantity.a' }],
    ['are too few', good('a', { stock: 2 }), { code: 'SOLD_OUT', figures: { name: 'a', left: 2 } }],
    ['are retired', good('a', { archivedAt: new Date() }), { code: 'GOOD_ARCHIVED' }],
    [
      'are limited, and one was taken before',
      good('a', { limitPerWindow: 3 }),
      { code: 'GOOD_LIMIT_REACHED', figures: { name: 'a', limit: 3, left: 2 } },
    ],
  ])('%s', (_, offered, refusal) => {
    const refused = refuseLines(wanted, new Map([offered]), new Map([['a', 1]]))
    if (refusal) expect(refused).toMatchObject({ refusals: [refusal] })
    else expect(refused).toBeUndefined()
  })
})
