import { expect, test } from 'vitest'
import { type YearSoFar, yearAtHand, yearEnd } from './year-end'

const october: YearSoFar = {
  year: '2026',
  sealed: false,
  redListDone: false,
  honours: 4,
  decided: 0,
  window: 'NONE',
}

function states(year: Partial<YearSoFar>) {
  return yearEnd({ ...october, ...year }).map(({ state }) => state)
}

test.each([
  ['nothing is done', {}, ['next', 'later', 'later', 'later', 'later']],
  ['the year is sealed', { sealed: true }, ['done', 'next', 'later', 'later', 'later']],
  [
    'some honours are decided',
    { sealed: true, redListDone: true, decided: 3 },
    ['done', 'done', 'next', 'later', 'later'],
  ],
  [
    'all of them are',
    { sealed: true, redListDone: true, decided: 4, window: 'OPEN' as const },
    ['done', 'done', 'done', 'done', 'next'],
  ],
  [
    'all is done',
    { sealed: true, redListDone: true, decided: 4, window: 'CLOSED' as const },
    ['done', 'done', 'done', 'done', 'done'],
  ],
  [
    'a village without honours has that ahead of it',
    { sealed: true, redListDone: true, honours: 0 },
    ['done', 'done', 'next', 'later', 'later'],
  ],
])('%s', (_, year, expected) => {
  expect(states(year)).toEqual(expected)
})

test.each([
  ['2026-12', '2026'],
  ['2027-01', '2026'],
  ['2027-03', '2026'],
  ['2027-04', '2027'],
])('in %s it is the end of %s', (month, year) => {
  expect(yearAtHand(month)).toBe(year)
})
