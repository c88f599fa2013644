import { expect, test } from 'vitest'
import { type KnownWindow, proposeWindow } from './propose-window'

const long = { opensOn: '2026-01-10', closesOn: '2026-01-11', state: 'CLOSED' as const }
const quarter = (cutoffMonth: string) => ({ ...long, kind: 'QUARTER' as const, cutoffMonth })
const yearEnd = (cutoffMonth: string) => ({ ...long, kind: 'YEAR_END' as const, cutoffMonth })

test('after a quarter its window is proposed, for today and tomorrow', () => {
  expect(proposeWindow('2026-10-08', [quarter('2026-06')])).toEqual({
    kind: 'QUARTER',
    period: '2026-Q3',
    cutoffMonth: '2026-09',
    opensOn: '2026-10-08',
    closesOn: '2026-10-09',
  })
})

test('when that is planned, the running quarter is next, and then the one after it', () => {
  expect(proposeWindow('2026-10-08', [quarter('2026-09')])).toMatchObject({
    period: '2026-Q4',
    cutoffMonth: '2026-12',
    opensOn: '2027-01-01',
  })
  expect(proposeWindow('2026-10-08', [quarter('2026-09'), quarter('2026-12')])).toMatchObject({
    period: '2027-Q1',
    opensOn: '2027-04-01',
  })
})

test('the year-end window comes in December, or in January after the fourth quarter’s', () => {
  expect(proposeWindow('2026-12-20', [quarter('2026-09')])).toMatchObject({
    kind: 'YEAR_END',
    period: '2026',
    cutoffMonth: '2026-11',
    opensOn: '2026-12-20',
  })
  expect(proposeWindow('2027-01-10', [quarter('2026-12')])).toMatchObject({
    kind: 'YEAR_END',
    period: '2026',
    cutoffMonth: '2026-12',
    opensOn: '2027-01-10',
  })
})

test('a quarter that is over comes before the year end', () => {
  expect(proposeWindow('2026-12-20', [quarter('2026-06')])).toMatchObject({ period: '2026-Q3' })
})

test('one year end is enough', () => {
  const known = [quarter('2026-12'), yearEnd('2026-11')]
  expect(proposeWindow('2027-01-10', known)).toMatchObject({ period: '2027-Q1' })
})

test('asked for the year end, it is this year’s with the month before it; then the next one', () => {
  expect(proposeWindow('2026-10-08', [quarter('2026-06')], 'YEAR_END')).toEqual({
    kind: 'YEAR_END',
    period: '2026',
    cutoffMonth: '2026-11',
    opensOn: '2026-12-01',
    closesOn: '2026-12-02',
  })
  expect(proposeWindow('2026-10-08', [yearEnd('2026-11')], 'YEAR_END')).toMatchObject({
    period: '2027',
    cutoffMonth: '2027-11',
  })
  expect(proposeWindow('2026-12-20', [quarter('2026-09')], 'QUARTER')).toMatchObject({
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
  expect(proposeWindow('2026-10-08', others)).toMatchObject({
    opensOn: '2026-10-13',
    closesOn: '2026-10-14',
  })
  const closed = others.map((window) => ({ ...window, state: 'CLOSED' as const }))
  expect(proposeWindow('2026-10-08', closed)).toMatchObject({ opensOn: '2026-10-08' })
  expect(proposeWindow('2026-10-06', others)).toMatchObject({ opensOn: '2026-10-06' })
})

test('a window with an unusual cut-off month still is its quarter’s', () => {
  expect(proposeWindow('2026-10-08', [quarter('2026-08')])).toMatchObject({ period: '2026-Q4' })
})
