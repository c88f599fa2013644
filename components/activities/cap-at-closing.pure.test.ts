import { expect, test } from 'vitest'
import { capAtClosing } from './cap-at-closing'

const terms = {
  scale: 'FIXED' as const,
  points: 20,
  minPoints: null,
  capMonth: 60,
  capQuarter: null,
  capYear: null,
}
const got = (points: number) => ({ month: points, quarter: points, year: points })

test('a household with room has no cap in its way', () => {
  expect(capAtClosing(terms, 1)).toBeUndefined()
  expect(capAtClosing(terms, 1, got(40))).toBeUndefined()
})

test('one at its cap is told by period, with nothing left', () => {
  expect(capAtClosing(terms, 1, got(60))).toMatchObject({ period: 'month', left: 0 })
  expect(capAtClosing(terms, 1, got(50))).toMatchObject({ period: 'month', left: 10 })
})

test('several persons or hours may be too much at once', () => {
  const counted = { ...terms, scale: 'PER_UNIT' as const }
  expect(capAtClosing(counted, 3)).toBeUndefined()
  expect(capAtClosing(counted, 4)).toMatchObject({ left: 60 })
})

test('points still to be decided go by the fewest', () => {
  const range = { ...terms, scale: 'RANGE' as const, minPoints: 10 }
  expect(capAtClosing(range, 1, got(50))).toBeUndefined()
  expect(capAtClosing(range, 1, got(55))).toMatchObject({ left: 5 })
})
