import { describe, expect, test } from 'vitest'
import { pricedOn, priceOn } from './price'

const towel = { name: '毛巾', points: 25, nextPoints: 30, nextPointsFrom: '2026-11-01' }

describe('a price that changes on the first of November', () => {
  test('holds from that day on', () => {
    expect(priceOn(towel, '2026-10-31')).toBe(25)
    expect(priceOn(towel, '2026-11-01')).toBe(30)
    expect(priceOn(towel, '2027-01-01')).toBe(30)
  })

  test('is ahead until then, and nothing is ahead afterwards', () => {
    expect(pricedOn(towel, '2026-10-31')).toEqual(towel)
    expect(pricedOn(towel, '2026-11-01')).toEqual({
      name: '毛巾',
      points: 30,
      nextPoints: null,
      nextPointsFrom: null,
    })
  })

  test('without a change ahead a price is the price', () => {
    expect(priceOn({ points: 25, nextPoints: null, nextPointsFrom: null }, '2026-11-01')).toBe(25)
  })
})
