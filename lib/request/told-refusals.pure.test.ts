import { describe, expect, test } from 'vitest'
import { plain } from '@/lib/messages/language'
import type { Refusal } from '@/lib/shared/result'
import { toldRefusals } from './told-refusals'

const chinese = plain('zh-CN')

function sameDay(count: number): Refusal[] {
  return Array.from({ length: count }, (_, index) => ({
    code: 'SAME_DAY_DUPLICATE',
    field: 'sameDayMeant',
    figures: { number: index + 1, head: `户主${index + 1}` },
  }))
}

function together(refusals: readonly Refusal[]) {
  return toldRefusals(chinese, refusals).map((told) => told.together)
}

describe('the refusals of a form', () => {
  test('name each household, and many of one reason together as well', () => {
    const [first] = toldRefusals(chinese, sameDay(4))
    expect(first).toEqual({
      field: 'sameDayMeant',
      message: '1号 户主1同一天已经按这条细则记过一次。确实是另一件事，请勾选确认后再保存。',
      together: '这 4 户同一天已经按这条细则记过一次。确实是另一件事，请勾选确认后再保存。',
    })
    expect(together(sameDay(3))).toEqual([undefined, undefined, undefined])
  })

  test('are one reason only with the same figures', () => {
    const cap = (left: number, number: number): Refusal => ({
      code: 'CAP_REACHED',
      field: `household.${number}`,
      figures: { number, head: '张', period: 'month', cap: 60, left },
    })
    const full = [1, 2, 3, 4].map((number) => cap(0, number))
    expect(together([...full, cap(10, 5)])).toEqual([
      ...full.map(() => expect.stringContaining('这 4 户按这条细则')),
      undefined,
    ])
  })

  test('have own sentences for what is invalid', () => {
    const refusal: Refusal = { code: 'INVALID', field: 'ruleId' }
    expect(toldRefusals(chinese, [refusal], { ruleId: '请选一条细则。' })).toEqual([
      { message: '请选一条细则。', field: 'ruleId' },
    ])
  })
})
