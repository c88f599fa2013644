import { expect, it } from 'vitest'
import {
  addMonths,
  isCivilDate,
  isCivilMonth,
  isPeriod,
  monthsBetween,
  monthsOf,
} from './civil-date'

it('knows the months between two, and none where the last lies before the first', () => {
  expect(monthsBetween('2025-11', '2026-02')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
  expect(monthsBetween('2026-02', '2026-02')).toEqual(['2026-02'])
  expect(monthsBetween('2026-02', '2026-01')).toEqual([])
  expect(monthsOf('2026-Q4')).toEqual(['2026-10', '2026-11', '2026-12'])
  expect(addMonths('2026-01', -1)).toBe('2025-12')
})

it('comes to an end in any year', () => {
  expect(monthsOf('9999')).toHaveLength(12)
  expect(monthsOf('0000-Q1')).toHaveLength(3)
})

it.each(['9999', '3000', '1899', '0000', '99999'])('a book has no year %s', (year) => {
  expect(isPeriod(year)).toBe(false)
  expect(isPeriod(`${year}-Q4`)).toBe(false)
  expect(isCivilMonth(`${year}-12`)).toBe(false)
  expect(isCivilDate(`${year}-12-31`)).toBe(false)
})

it.each(['1900', '1999', '2026', '2999'])('a book can have the year %s', (year) => {
  expect(isPeriod(year)).toBe(true)
  expect(isPeriod(`${year}-Q4`)).toBe(true)
  expect(isCivilMonth(`${year}-12`)).toBe(true)
  expect(isCivilDate(`${year}-12-31`)).toBe(true)
  expect(isCivilDate(`${year}-02-30`)).toBe(false)
})
