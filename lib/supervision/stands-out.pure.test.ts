import fc from 'fast-check'
import { expect, test } from 'vitest'
import { evenShare, standsOut } from './stands-out'

test.each([
  ['as much as everybody', { deeds: 10, ofRecorder: 100, households: 10 }, false],
  ['twice as much', { deeds: 20, ofRecorder: 100, households: 10 }, false],
  ['far more than everybody', { deeds: 30, ofRecorder: 100, households: 10 }, true],
  ['three times very little', { deeds: 3, ofRecorder: 60, households: 60 }, false],
  ['five where one was to be expected', { deeds: 5, ofRecorder: 60, households: 60 }, true],
  ['all of few households', { deeds: 12, ofRecorder: 24, households: 2 }, false],
  ['nothing to compare with', { deeds: 0, ofRecorder: 0, households: 0 }, false],
])('%s', (_, pair, expected) => {
  expect(standsOut(pair)).toBe(expected)
})

test('who spreads deeds evenly stands out with nobody', () => {
  fc.assert(
    fc.property(fc.nat({ max: 40 }), fc.integer({ min: 2, max: 500 }), (each, households) => {
      expect(standsOut({ deeds: each, ofRecorder: each * households, households })).toBe(false)
    }),
  )
})

test('one deed more never takes a pair off the list', () => {
  const pair = fc.record({
    deeds: fc.nat({ max: 200 }),
    others: fc.nat({ max: 2_000 }),
    households: fc.integer({ min: 12, max: 500 }),
  })
  fc.assert(
    fc.property(pair, ({ deeds, others, households }) => {
      const of = (more: number) => ({
        deeds: deeds + more,
        ofRecorder: deeds + others + more,
        households,
      })
      if (standsOut(of(0))) expect(standsOut(of(1))).toBe(true)
      expect(evenShare(of(0))).toBeGreaterThanOrEqual(0)
    }),
  )
})
