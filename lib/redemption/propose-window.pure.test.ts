import { expect, test } from 'vitest'
import { type KnownWindow, proposeWindow, proposeYear, yearsToPlan } from './propose-window'

const on = (today: string, noticeDays = 0) => ({ today, noticeDays })

const long = { opensOn: '2026-01-10', closesOn: '2026-01-11', state: 'CLOSED' as const }
const quarter = (cutoffMonth: string) => ({ ...long, kind: 'QUARTER' as const, cutoffMonth })
const yearEnd = (cutoffMonth: string) => ({ ...long, kind: 'YEAR_END' as const, cutoffMonth })

test('after a quarter its window is proposed, for today and tomorrow', () => {
  expect(proposeWindow(on('2026-10-08'), [quarter('2026-06')])).toEqual({
    kind: 'QUARTER',
    period: '2026-Q3',
    cutoffMonth: '2026-09',
    opensOn: '2026-10-08',
    closesOn: '2026-10-09',
  })
})

test('when that is planned, the running quarter is next, and then the one after it', () => {
  expect(proposeWindow(on('2026-10-08'), [quarter('2026-09')])).toMatchObject({
    period: '2026-Q4',
    cutoffMonth: '2026-12',
    opensOn: '2027-01-01',
  })
  expect(proposeWindow(on('2026-10-08'), [quarter('2026-09'), quarter('2026-12')])).toMatchObject({
    period: '2027-Q1',
    opensOn: '2027-04-01',
  })
})

test('the year-end window comes in December, or in January after the fourth quarter’s', () => {
  expect(proposeWindow(on('2026-12-20'), [quarter('2026-09')])).toMatchObject({
    kind: 'YEAR_END',
    period: '2026',
    cutoffMonth: '2026-11',
    opensOn: '2026-12-20',
  })
  expect(proposeWindow(on('2027-01-10'), [quarter('2026-12')])).toMatchObject({
    kind: 'YEAR_END',
    period: '2026',
    cutoffMonth: '2026-12',
    opensOn: '2027-01-10',
  })
})

test('a quarter that is over comes before the year end', () => {
  expect(proposeWindow(on('2026-12-20'), [quarter('2026-06')])).toMatchObject({ period: '2026-Q3' })
})

test('one year end is enough', () => {
  const known = [quarter('2026-12'), yearEnd('2026-11')]
  expect(proposeWindow(on('2027-01-10'), known)).toMatchObject({ period: '2027-Q1' })
})

test('asked for the year end, it is this year’s with the month before it; then the next one', () => {
  expect(proposeWindow(on('2026-10-08'), [quarter('2026-06')], 'YEAR_END')).toEqual({
    kind: 'YEAR_END',
    period: '2026',
    cutoffMonth: '2026-11',
    opensOn: '2026-12-01',
    closesOn: '2026-12-02',
  })
  expect(proposeWindow(on('2026-10-08'), [yearEnd('2026-11')], 'YEAR_END')).toMatchObject({
    period: '2027',
    cutoffMonth: '2027-11',
  })
  expect(proposeWindow(on('2026-12-20'), [quarter('2026-09')], 'QUARTER')).toMatchObject({
    kind: 'QUARTER',
    period: '2026-Q4',
  })
})

test('the days of what is still to come are left free', () => {
  const planned = (opensOn: string, closesOn: string): KnownWindow => ({
    ...quarter('2026-06'),
    opensOn,
    closesOn,
    state: 'PLANNED',
  })
  const others = [planned('2026-10-11', '2026-10-12'), planned('2026-10-09', '2026-10-09')]
  expect(proposeWindow(on('2026-10-08'), others)).toMatchObject({
    opensOn: '2026-10-13',
    closesOn: '2026-10-14',
  })
  const closed = others.map((window) => ({ ...window, state: 'CLOSED' as const }))
  expect(proposeWindow(on('2026-10-08'), closed)).toMatchObject({ opensOn: '2026-10-08' })
  expect(proposeWindow(on('2026-10-06'), others)).toMatchObject({ opensOn: '2026-10-06' })
})

test('a window with an unusual cut-off month still is its quarter’s', () => {
  expect(proposeWindow(on('2026-10-08'), [quarter('2026-08')])).toMatchObject({ period: '2026-Q4' })
})

test('where months hang on notice first, a window opens when its cut-off can be closed', () => {
  expect(proposeWindow(on('2026-10-08', 5), [quarter('2026-09')])).toMatchObject({
    period: '2026-Q4',
    opensOn: '2027-01-07',
  })
})

const periods = (year: string, today: string, known: KnownWindow[] = []) =>
  proposeYear(year, on(today, 5), known).map(({ period, opensOn }) => [period, opensOn])

test('a year is four quarters and the year end, each with its days', () => {
  expect(periods('2027', '2026-10-08')).toEqual([
    ['2027-Q1', '2027-04-07'],
    ['2027-Q2', '2027-07-07'],
    ['2027-Q3', '2027-10-07'],
    ['2027', '2027-12-07'],
    ['2027-Q4', '2028-01-07'],
  ])
})

test('what is planned, and what is over for long, is not proposed again', () => {
  expect(periods('2026', '2026-10-08', [quarter('2026-09')])).toEqual([
    ['2026', '2026-12-07'],
    ['2026-Q4', '2027-01-07'],
  ])
  expect(periods('2026', '2026-10-08', [yearEnd('2026-11')])).toEqual([
    ['2026-Q3', '2026-10-08'],
    ['2026-Q4', '2027-01-07'],
  ])
})

test('in January the end of the last year is due, quarter and year end side by side', () => {
  expect(periods('2026', '2027-01-03')).toEqual([
    ['2026-Q4', '2027-01-07'],
    ['2026', '2027-01-09'],
  ])
  expect(yearsToPlan(on('2027-01-03'), [])).toEqual(['2026', '2027', '2028'])
  expect(yearsToPlan(on('2027-01-03'), [quarter('2026-12'), yearEnd('2026-12')])).toEqual([
    '2027',
    '2028',
  ])
})
