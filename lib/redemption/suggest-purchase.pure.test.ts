import fc from 'fast-check'
import { expect, test } from 'vitest'
import { piecesToBuy, usualPieces } from './suggest-purchase'

test.each([
  ['enough is there', { stock: 30, given: 80, wanted: 2, wished: 0 }, 4, 0],
  ['what the last windows gave', { stock: 5, given: 80, wanted: 0, wished: 0 }, 4, 15],
  ['and what was missing', { stock: 5, given: 80, wanted: 3, wished: 0 }, 4, 18],
  ['and what was wished for', { stock: 5, given: 80, wanted: 3, wished: 2 }, 4, 20],
  ['half a piece is one', { stock: 0, given: 3, wanted: 0, wished: 0 }, 2, 2],
  [
    'before the first window only what is wanted',
    { stock: 0, given: 0, wanted: 3, wished: 0 },
    0,
    3,
  ],
])('%s', (_, good, windows, pieces) => {
  expect(piecesToBuy(good, windows)).toBe(pieces)
})

test('after buying, the usual window and every wish can be served', () => {
  const good = fc.record({
    stock: fc.nat(500),
    given: fc.nat(500),
    wanted: fc.nat(50),
    wished: fc.nat(50),
  })
  fc.assert(
    fc.property(good, fc.integer({ min: 1, max: 4 }), (before, windows) => {
      const after = before.stock + piecesToBuy(before, windows)
      expect(after).toBeGreaterThanOrEqual(
        usualPieces(before, windows) + before.wanted + before.wished,
      )
    }),
  )
})
