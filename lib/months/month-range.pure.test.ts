import { describe, expect, test } from 'vitest'
import {
  closableMonths,
  completedWith,
  endOf,
  isClosed,
  lastClosedQuarter,
  periodOf,
  proposedClosing,
  rangeInBook,
  rangeOf,
  recentPeriods,
  standingToShow,
} from './month-range'

const span = { first: '2025-10', unsealed: '2026-07', open: '2026-07', running: '2026-10' }

describe('a period', () => {
  test.each([
    ['2026-09', { first: '2026-09', last: '2026-09' }],
    ['2026-Q3', { first: '2026-07', last: '2026-09' }],
    ['2026', { first: '2026-01', last: '2026-12' }],
    ['2026-13', undefined],
    ['2026-Q5', undefined],
    ['sometime', undefined],
    ['', undefined],
  ])('%s has the months %o', (period, range) => {
    expect(rangeOf(period)).toEqual(range)
    if (range) expect(periodOf(range)).toBe(period)
  })

  test('that is no month, quarter or year has no name', () => {
    expect(periodOf({ first: '2026-07', last: '2026-08' })).toBeUndefined()
    expect(periodOf({ first: '2026-08', last: '2026-10' })).toBeUndefined()
  })

  test.each([
    ['2025-09', false],
    ['2025-Q3', false],
    ['2025-Q4', true],
    ['2025', true],
    ['2026-10', true],
    ['2026-11', false],
    ['2027', false],
  ])('%s is in the book: %s', (period, known) => {
    expect(rangeInBook(period, span) !== undefined).toBe(known)
  })

  test('is complete with its last month', () => {
    expect(completedWith('2026-09')).toEqual(['2026-Q3', '2026-09'])
    expect(completedWith('2026-08')).toEqual(['2026-08'])
  })

  test('is closed when its last month is', () => {
    expect(isClosed({ first: '2026-04', last: '2026-06' }, span)).toBe(true)
    expect(isClosed({ first: '2026-06', last: '2026-07' }, span)).toBe(false)
  })

  test('is over at midnight of the village, also across the year', () => {
    expect(endOf({ first: '2026-12', last: '2026-12' }).toISOString()).toBe(
      '2026-12-31T16:00:00.000Z',
    )
  })
})

describe('the standing to show', () => {
  test('is that of the quarter that waits to be published, else the running one', () => {
    expect(standingToShow(span, ['2026-Q2'])).toBe('2026-Q3')
    expect(standingToShow(span, ['2026-Q3', '2026-Q2'])).toBe('2026-Q4')
    expect(standingToShow({ ...span, first: '2026-10', open: '2026-10' }, [])).toBe('2026-Q4')
  })
})

describe('closing proposes', () => {
  test.each([
    ['the quarter that is over', '2026-07', '2026-10', '2026-09'],
    ['what is over of a running quarter', '2026-07', '2026-09', '2026-08'],
    ['the first of two quarters', '2026-04', '2026-10', '2026-06'],
    ['the rest of a quarter that was begun', '2026-08', '2026-11', '2026-09'],
    ['nothing while the first open month runs', '2026-10', '2026-10', undefined],
    ['nothing when the book begins later', '2026-11', '2026-10', undefined],
  ])('%s', (_, open, running, through) => {
    expect(proposedClosing(closableMonths({ ...span, open, running }))).toBe(through)
  })

  test('at most twelve months at once', () => {
    const months = closableMonths({ ...span, open: '2024-01' })
    expect(months).toHaveLength(12)
    expect(months.at(-1)).toBe('2024-12')
  })
})

describe('the time that slips of paper tell of', () => {
  const span = { first: '2026-01', unsealed: '2026-07', open: '2026-10', running: '2026-10' }

  test('is the last quarter that is closed, else the one that runs', () => {
    expect(lastClosedQuarter(span)).toBe('2026-Q2')
    expect(lastClosedQuarter({ ...span, unsealed: '2026-09' })).toBe('2026-Q2')
    expect(lastClosedQuarter({ ...span, unsealed: '2026-10' })).toBe('2026-Q3')
    const young = { first: '2026-09', unsealed: '2026-09', open: '2026-09', running: '2026-10' }
    expect(lastClosedQuarter(young)).toBe('2026-Q4')
  })

  test('can be any quarter of the book or one of its last months', () => {
    const first = '2026-05'
    expect(recentPeriods({ ...span, first })).toEqual([
      ...['2026-Q4', '2026-Q3', '2026-Q2'],
      ...['2026-10', '2026-09', '2026-08', '2026-07', '2026-06', '2026-05'],
    ])
    expect(recentPeriods({ ...span, first: '2024-01' })).toHaveLength(24)
  })
})
