import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '@/lib/shared/civil-date'
import { daysToAnswer, wishesByQuarter } from './wish-answers'

test('by the quarter they were said in, with the days of the one in the middle', () => {
  const wishes = [
    { saidOn: '2026-09-30', endedOn: '2026-10-02' },
    { saidOn: '2026-07-01', endedOn: null },
    { saidOn: '2026-08-01', endedOn: '2026-08-01' },
    { saidOn: '2026-08-01', endedOn: '2026-09-01' },
    { saidOn: '2026-04-02', endedOn: null },
  ]
  expect(wishesByQuarter(wishes)).toEqual([
    { quarter: '2026-Q2', said: 1, answered: 0, medianDays: null },
    { quarter: '2026-Q3', said: 4, answered: 3, medianDays: 2 },
  ])
  expect(daysToAnswer(wishes)).toBe(2)
  expect(daysToAnswer(wishes.filter(({ endedOn }) => endedOn === null))).toBeNull()
})

test('every wish is counted once, and no median is a day that nobody waited', () => {
  const wish = fc
    .record({ day: fc.nat(400), waited: fc.option(fc.nat(90)) })
    .map(({ day, waited }) => {
      const saidOn = addDays('2026-01-01', day)
      return { saidOn, endedOn: waited === null ? null : addDays(saidOn, waited), waited }
    })
  fc.assert(
    fc.property(fc.array(wish), (wishes) => {
      const quarters = wishesByQuarter(wishes)
      const sum = (figure: 'said' | 'answered') =>
        quarters.reduce((total, quarter) => total + quarter[figure], 0)
      expect(sum('said')).toBe(wishes.length)
      expect(sum('answered')).toBe(wishes.filter(({ endedOn }) => endedOn !== null).length)
      for (const { medianDays } of quarters)
        if (medianDays !== null) expect(wishes.map(({ waited }) => waited)).toContain(medianDays)
    }),
  )
})
