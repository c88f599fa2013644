import { expect, it } from 'vitest'
import { civilMeant, formatsOf } from './formats'

const chinese = formatsOf('zh-CN')
const english = formatsOf('en')

it('writes days and months as people say them', () => {
  expect(chinese.date('2026-09-12')).toBe('2026年9月12日')
  expect(english.date('2026-09-12')).toBe('12 Sep 2026')
  expect(chinese.day('2026-09-02')).toBe('9月2日')
  expect(chinese.weekday('2026-09-12')).toBe('周六')
  expect(english.weekday('2026-09-13')).toBe('Sun')
  expect(english.month('2026-12')).toBe('Dec 2026')
})

it('writes quarters, years and months as periods', () => {
  expect(chinese.period('2026-Q3')).toBe('2026年第三季度')
  expect(english.period('2026-Q3')).toBe('Q3 2026')
  expect(chinese.period('2026')).toBe('2026年')
  expect(chinese.period('2026-07')).toBe('2026年7月')
})

it('tells a moment by the village clock, not by UTC', () => {
  const moment = new Date('2026-08-31T23:05:00Z')
  expect(chinese.moment(moment)).toBe('2026年9月1日 07:05')
  expect(english.moment(moment)).toBe('1 Sep 2026, 07:05')
})

it('puts things beside each other as the language does', () => {
  expect(chinese.list(['毛巾 ×1', '牙刷 ×1'])).toBe('毛巾 ×1、牙刷 ×1')
  expect(formatsOf('en').list(['towel ×1', 'soap ×2'])).toBe('towel ×1, soap ×2')
})

it('writes points with a real minus sign', () => {
  expect([20, 0, -12, 12345].map(chinese.points)).toEqual(['20', '0', '−12', '12,345'])
  expect([20, 0, -12].map(chinese.change)).toEqual(['+20', '0', '−12'])
  expect([1042, -1042].map(chinese.points)).toEqual(['1,042', '−1,042'])
  expect([1000, -1000].map(chinese.change)).toEqual(['+1,000', '−1,000'])
})

it('knows days, months and periods by what it writes', () => {
  for (const { date, month, period } of [chinese, english]) {
    for (const day of ['2026-09-02', '2026-12-31']) expect(civilMeant(date(day))).toBe(day)
    for (const one of ['2026-01', '2026-10']) expect(civilMeant(month(one))).toBe(one)
    for (const quarter of ['2026-Q1', '2026-Q4']) expect(civilMeant(period(quarter))).toBe(quarter)
  }
  expect(civilMeant('2026年')).toBe('2026')
  for (const text of ['10月8日', '8 Oct', '10月8号'])
    expect(['2026-10-08', '2026-10-07'].map((today) => civilMeant(text, today))).toEqual([
      '2026-10-08',
      '2025-10-08',
    ])
  for (const text of ['9月', '12号', '2026', 'Map 2026', '毛巾'])
    expect(civilMeant(text)).toBeUndefined()
})
