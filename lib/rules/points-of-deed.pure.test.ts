import fc from 'fast-check'
import { expect, test } from 'vitest'
import { largestEntry } from '@/lib/ledger/entry-kinds'
import { largestQuantity, pointsOfDeed } from './points-of-deed'

const fixed = {
  scale: 'FIXED',
  unit: 'PERSON',
  points: 20,
  minPoints: null,
  maxPoints: null,
} as const
const perPerson = { ...fixed, scale: 'PER_UNIT', points: 5 } as const
const perHour = { ...perPerson, unit: 'HOUR' } as const
const ranged = { ...fixed, scale: 'RANGE', points: 10, minPoints: 5, maxPoints: 20 } as const

test('a fixed rule gives its points, whatever is counted or decided', () => {
  expect(pointsOfDeed(fixed, { quantity: 3, decided: 7 })).toEqual({ ok: true, value: 20 })
})

test('a rule per unit multiplies', () => {
  expect(pointsOfDeed(perHour, { quantity: 3 })).toEqual({ ok: true, value: 15 })
})

test.each([0, -1, largestQuantity + 1])('a quantity of %i is refused', (quantity) => {
  expect(pointsOfDeed(perPerson, { quantity })).toMatchObject({
    refusals: [{ code: 'NUMBER_OUT_OF_RANGE', figures: { min: 1, max: largestQuantity } }],
  })
})

test('a deed of one day has at most 24 hours', () => {
  expect(pointsOfDeed(perHour, { quantity: 24 })).toEqual({ ok: true, value: 120 })
  expect(pointsOfDeed(perHour, { quantity: 25 })).toMatchObject({
    refusals: [{ code: 'NUMBER_OUT_OF_RANGE', field: 'quantity', figures: { min: 1, max: 24 } }],
  })
})

test('a quantity never makes more points than an entry of the book may move', () => {
  const dear = { ...perPerson, points: 10_000 }
  expect(pointsOfDeed(dear, { quantity: 10 })).toEqual({ ok: true, value: largestEntry })
  expect(pointsOfDeed(dear, { quantity: 11 })).toMatchObject({
    refusals: [{ code: 'NUMBER_OUT_OF_RANGE', figures: { max: 10 } }],
  })
})

test('a range takes what was decided between its ends, else what the rule proposes', () => {
  expect(pointsOfDeed(ranged, { quantity: 1, decided: 20 })).toEqual({ ok: true, value: 20 })
  expect(pointsOfDeed(ranged, { quantity: 1, decided: null })).toEqual({ ok: true, value: 10 })
  expect(pointsOfDeed(ranged, { quantity: 1, decided: 21 })).toMatchObject({
    refusals: [{ code: 'POINTS_OUTSIDE_RANGE', field: 'decided', figures: { min: 5, max: 20 } }],
  })
})

test('a deduction may be a range, and is never nothing', () => {
  const deduction = { ...ranged, points: -10, minPoints: -20, maxPoints: -5 }
  expect(pointsOfDeed(deduction, { quantity: 1, decided: -20 })).toEqual({ ok: true, value: -20 })
  expect(pointsOfDeed(deduction, { quantity: 1, decided: 10 })).toMatchObject({ ok: false })
})

test('what a deed gives always fits into one entry and keeps the sign of its rule', () => {
  const sign = fc.constantFrom(1, -1)
  const figure = fc.integer({ min: 1, max: 10_000 })
  fc.assert(
    fc.property(
      fc.constantFrom('FIXED' as const, 'PER_UNIT' as const, 'RANGE' as const),
      fc.constantFrom('PERSON' as const, 'HOUR' as const),
      sign,
      fc.tuple(figure, figure, figure),
      fc.integer({ min: -10, max: 600 }),
      fc.option(fc.integer({ min: -12_000, max: 12_000 })),
      (scale, unit, by, figures, quantity, decided) => {
        const [low = 1, middle = 1, high = 1] = figures
          .map((points) => points * by)
          .sort((a, b) => a - b)
        const terms = { scale, unit, points: middle, minPoints: low, maxPoints: high }
        const points = pointsOfDeed(terms, { quantity, decided })
        if (!points.ok) return
        expect(Math.sign(points.value)).toBe(by)
        expect(Math.abs(points.value)).toBeLessThanOrEqual(largestEntry)
      },
    ),
  )
})
