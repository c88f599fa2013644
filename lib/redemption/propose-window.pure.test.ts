import { expect, test } from 'vitest'
import { proposeWindow } from './propose-window'

const quarter = (cutoffMonth: string) => ({ kind: 'QUARTER' as const, cutoffMonth })
const yearEnd = (cutoffMonth: string) => ({ kind: 'YEAR_END' as const, cutoffMonth })

test('after a quarter its window is proposed, for today and tomorrow', () => {
  expect(proposeWindow('2026-10-08', [quarter('2026-06')])).toEqual({
    kind: 'QUARTER',
    period: '2026-Q3',
    cutoffMonth: '2026-09',
    opensOn: '2026-10-08',
    closesOn: '2026-10-09',
  })
})

test('when that is planned, the running quarter is next', () => {
  expect(proposeWindow('2026-10-08', [quarter('2026-09')])).toMatchObject({
    period: '2026-Q4',
    cutoffMonth: '2026-12',
    opensOn: '2027-01-01',
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

test('one year end is enough', () => {
  const known = [quarter('2026-12'), yearEnd('2026-11')]
  expect(proposeWindow('2027-01-10', known)).toMatchObject({ period: '2027-Q1' })
})

test('a window with an unusual cut-off month still is its quarter’s', () => {
  expect(proposeWindow('2026-10-08', [quarter('2026-08')])).toMatchObject({ period: '2026-Q4' })
})
