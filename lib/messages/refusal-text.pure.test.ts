import { expect, it, vi } from 'vitest'
import { plain } from './language'
import { refusalText } from './refusal-text'

const chinese = plain('zh-CN')
const english = plain('en')

it('names the household by number and head, or says "this household"', () => {
  const named = { code: 'OWN_HOUSEHOLD', figures: { number: 12, head: '张小明' } } as const
  expect(refusalText(chinese, named)).toBe('12号 张小明是您自己家，请换一个人来办。')
  expect(refusalText(chinese, { code: 'OWN_HOUSEHOLD' })).toBe('这一户是您自己家，请换一个人来办。')
  expect(refusalText(english, named)).toContain('No. 12 张小明 is your own household.')
})

it('writes out months, dates and minus signs', () => {
  const month = { code: 'MONTH_NOT_OVER', figures: { month: '2026-09' } } as const
  expect(refusalText(chinese, month)).toContain('2026年9月还没有过完')
  expect(refusalText(english, month)).toContain('Sep 2026 is not over')
  const range = { code: 'POINTS_OUTSIDE_RANGE', figures: { min: -20, max: -5 } } as const
  expect(refusalText(chinese, range)).toBe('分值要在 −20 到 −5 分之间。')
})

it('parts the thousands of amounts, not of what is named by a number', () => {
  const range = { code: 'NUMBER_OUT_OF_RANGE', figures: { min: -10_000, max: 100_000 } } as const
  expect(refusalText(english, range)).toBe('Please give a whole number from −10,000 to 100,000.')
  expect(refusalText(chinese, range)).toContain('−10,000 到 100,000')
  const closed = { code: 'HOUSEHOLD_CLOSED', figures: { number: 1042, head: '张小明' } } as const
  expect(refusalText(english, closed)).toContain('No. 1042 张小明 is closed')
  const merged = {
    code: 'HOUSEHOLD_MERGED',
    figures: { number: 7, head: '张', into: 1042 },
  } as const
  expect(refusalText(chinese, merged)).toContain('1042')
  const entry = { code: 'ALREADY_REVERSED', figures: { seq: 12_345 } } as const
  expect(refusalText(english, entry)).toContain('by entry 12345')
})

it('lets a sentence count by itself', () => {
  const one = { code: 'CLAIMS_STILL_WAITING', figures: { count: 1 } } as const
  expect(refusalText(english, one)).toContain('1 claim is still waiting')
  const many = { code: 'CLAIMS_STILL_WAITING', figures: { count: 1200 } } as const
  expect(refusalText(english, many)).toContain('1,200 claims are still waiting')
})

it('says a plain no where a figure is missing, and leaves the fault in the log', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {})
  expect(refusalText(chinese, { code: 'NOT_ENOUGH_POINTS' })).toBe(
    refusalText(chinese, { code: 'INVALID' }),
  )
  expect(log).toHaveBeenCalled()
  log.mockRestore()
})
