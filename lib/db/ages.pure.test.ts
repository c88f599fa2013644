import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { Ages } from './ages'

test('the oldest counts until it has ended, however it ends', async () => {
  const ages = new Ages()
  expect(ages.oldestMs()).toBe(0)
  const long = ages.during(() => pause(80))
  await pause(40)
  await expect(ages.during(() => Promise.reject(new Error('refused')))).rejects.toThrow()
  expect(ages.oldestMs()).toBeGreaterThan(30)
  await long
  expect(ages.oldestMs()).toBe(0)
})
