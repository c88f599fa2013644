import { expect, test } from 'vitest'
import { daysEarly, daysOf, earliestOpening } from './window-days'

const planned = { opensOn: '2026-10-10', closesOn: '2026-10-12', closedAt: null }

test('a window’s days are the planned ones until it is closed, then up to that day', () => {
  expect(daysOf(planned)).toEqual({ first: '2026-10-10', last: '2026-10-12' })
  // half past midnight of the 11th in the village, still the 10th in London
  const early = { ...planned, closedAt: new Date('2026-10-10T16:30:00Z') }
  expect(daysOf(early)).toEqual({ first: '2026-10-10', last: '2026-10-11' })
  const late = { ...planned, closedAt: new Date('2026-10-20T02:00:00Z') }
  expect(daysOf(late)).toEqual({ first: '2026-10-10', last: '2026-10-20' })
})

test('how early an opening is, over the end of a year as well', () => {
  expect(daysEarly('2026-10-08', '2026-10-10')).toBe(2)
  expect(daysEarly('2026-12-31', '2027-01-01')).toBe(1)
  expect(daysEarly('2026-10-10', '2026-10-10')).toBe(0)
  expect(daysEarly('2026-10-11', '2026-10-10')).toBe(0)
})

test('a cut-off can be closed once it is over, and its notice has hung', () => {
  expect(earliestOpening('2026-11', 0)).toBe('2026-12-01')
  expect(earliestOpening('2026-12', 0)).toBe('2027-01-01')
  // posted on the first, doubted until the sixth, sealed on the seventh
  expect(earliestOpening('2026-11', 5)).toBe('2026-12-07')
})
