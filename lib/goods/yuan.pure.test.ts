import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fenOfYuan, yuanOfFen } from './yuan'

test.each([
  ['12.50', 1_250],
  ['12.5', 1_250],
  ['12', 1_200],
  ['0', 0],
  ['0.05', 5],
  [' 1,200.00 ', 120_000],
  ['¥360', 36_000],
  ['１２．５０元', 1_250],
  ['12。5', 1_250],
  ['¥ 12 元', 1_200],
])('%s yuan are %i fen', (typed, fen) => {
  expect(fenOfYuan(typed)).toBe(fen)
})

test.each(['', '12.505', '-1', '1e3', '1,2', '12.', '.5', '十二', '1234567890', '12 50', '12元元'])(
  '%j is no amount',
  (typed) => {
    expect(fenOfYuan(typed)).toBeUndefined()
  },
)

test('what is written can be read again, to the fen', () => {
  fc.assert(
    fc.property(fc.nat({ max: 99_999_999_999 }), (fen) => {
      expect(fenOfYuan(yuanOfFen(fen))).toBe(fen)
    }),
  )
  expect(yuanOfFen(120_005)).toBe('1,200.05')
  expect(yuanOfFen(-120_005)).toBe('−1,200.05')
})
