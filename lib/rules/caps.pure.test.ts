import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Caps, narrowestCap, reachedCap } from './caps'

const none: Caps = { capMonth: null, capQuarter: null, capYear: null }
const nothing = { month: 0, quarter: 0, year: 0 }

test('60 a month leave room for a third clean-up, and not for a fourth', () => {
  const caps = { ...none, capMonth: 60 }
  expect(reachedCap(caps, { month: 40, quarter: 40, year: 40 }, 20)).toBeUndefined()
  expect(reachedCap(caps, { month: 60, quarter: 60, year: 60 }, 20)).toEqual({
    period: 'month',
    cap: 60,
    got: 60,
    left: 0,
  })
})

test('a cap that cannot take the whole deed refuses it and says what is left', () => {
  const caps = { ...none, capMonth: 60 }
  expect(reachedCap(caps, { ...nothing, month: 50 }, 20)).toMatchObject({ left: 10 })
})

test('the narrowest of several caps is the one that is named', () => {
  const caps = { capMonth: 60, capQuarter: 100, capYear: 110 }
  const soFar = { month: 20, quarter: 80, year: 100 }
  expect(narrowestCap(caps, soFar)).toEqual({ period: 'year', cap: 110, got: 100, left: 10 })
  expect(narrowestCap(caps, nothing)).toMatchObject({ period: 'month', left: 60 })
  expect(narrowestCap(none, soFar)).toBeUndefined()
})

test('a cap that was lowered below what a household has leaves nothing, and no less', () => {
  const caps = { ...none, capQuarter: 10 }
  expect(narrowestCap(caps, { ...nothing, quarter: 40 })).toMatchObject({ got: 40, left: 0 })
})

test('deductions have no caps', () => {
  expect(reachedCap({ ...none, capMonth: 10 }, { ...nothing, month: 10 }, -20)).toBeUndefined()
})

const points = fc.integer({ min: 0, max: 200 })
const cap = fc.option(fc.integer({ min: 1, max: 200 }))

test('a deed is let through exactly when every cap holds afterwards', () => {
  fc.assert(
    fc.property(
      fc.record({ capMonth: cap, capQuarter: cap, capYear: cap }),
      fc.record({ month: points, quarter: points, year: points }),
      fc.integer({ min: 1, max: 100 }),
      (caps, soFar, more) => {
        const holds = (most: number | null, got: number) => most === null || got + more <= most
        const allHold =
          holds(caps.capMonth, soFar.month) &&
          holds(caps.capQuarter, soFar.quarter) &&
          holds(caps.capYear, soFar.year)
        const reached = reachedCap(caps, soFar, more)
        expect(reached === undefined).toBe(allHold)
        // What is said to be left can really still be had.
        if (reached && reached.left > 0)
          expect(reachedCap(caps, soFar, reached.left)).toBeUndefined()
      },
    ),
  )
})
