import { expect, test } from 'vitest'
import { mayTryAgain } from './elapsed'

const at = (time: string) => new Date(`2026-10-08T${time}:00+08:00`)

test('an hour after a failure, and not every five minutes', () => {
  expect(mayTryAgain(at('03:30'), undefined)).toBe(true)
  expect(mayTryAgain(at('03:30'), at('02:31'))).toBe(false)
  expect(mayTryAgain(at('03:30'), at('02:30'))).toBe(true)
  // noted by a clock that stood wrong
  expect(mayTryAgain(at('03:30'), at('09:00'))).toBe(true)
})
