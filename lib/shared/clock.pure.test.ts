import { expect, it, vi } from 'vitest'
import { civilDateOf } from './civil-date'
import { clockOfOneDay } from './clock'

it('runs on from its instant, never goes back and never leaves its day', () => {
  const elapsed = vi.spyOn(performance, 'now')
  elapsed.mockReturnValue(1_000)
  const clock = clockOfOneDay(new Date('2026-10-08T09:00:00+08:00'))
  const hours = [0, 1, 1.5, 11, 13, 200].map((hour) => {
    elapsed.mockReturnValue(1_000 + hour * 3_600_000)
    return clock()
  })
  elapsed.mockRestore()
  expect(hours[0]).toEqual(new Date('2026-10-08T01:00:00Z'))
  expect(hours).toEqual(hours.toSorted((a, b) => a.getTime() - b.getTime()))
  expect(hours.map(civilDateOf)).toEqual(hours.map(() => '2026-10-08'))
})
