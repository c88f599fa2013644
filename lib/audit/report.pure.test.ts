import { expect, test } from 'vitest'
import type { Difference } from '@/lib/shared/audit'
import { reportOf } from './report'

const now = new Date('2026-10-08T09:00:00+08:00')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
const sound = { checked: 10, differences: 0, found: [], first: [] }
const balance: Difference = { what: 'balance', figures: { number: 1, kept: 120, summed: 20 } }
const differing = { checked: 10, differences: 1, found: ['balances' as const], first: [balance] }
const failed = { at: now, said: 'no room' }

test('what was recomputed within three days holds', () => {
  expect(reportOf({ at: daysAgo(3), villages: { a: sound } }, now, 'a')).toEqual({
    state: 'ok',
    last: { at: daysAgo(3), ...sound },
    failed: null,
  })
  expect(reportOf({ at: daysAgo(3.1), villages: { a: sound } }, now, 'a').state).toBe('old')
  // noted by a clock that stood wrong
  expect(reportOf({ at: daysAgo(-90), villages: { a: sound } }, now, 'a').state).toBe('old')
})

test('nothing is known of a village that was founded since', () => {
  expect(reportOf({ villages: {} }, now).state).toBe('never')
  expect(reportOf({ at: now, villages: {} }, now).state).toBe('never')
  expect(reportOf({ at: now, villages: { a: sound } }, now, 'b').state).toBe('never')
})

test('a failure is said, and what differed before it still differs', () => {
  const at = daysAgo(1)
  expect(reportOf({ at, villages: { a: sound }, failed }, now, 'a').state).toBe('failing')
  expect(reportOf({ villages: {}, failed }, now, 'a').state).toBe('failing')
  expect(reportOf({ at, villages: { a: differing }, failed }, now, 'a').state).toBe('differs')
  expect(reportOf({ at: daysAgo(30), villages: { a: differing } }, now, 'a').state).toBe('differs')
})

test('of all villages together one that differs is enough', () => {
  const { state, last } = reportOf({ at: now, villages: { a: sound, b: differing } }, now)
  expect(state).toBe('differs')
  expect(last).toEqual({ at: now, ...differing, checked: 20 })
  expect(reportOf({ at: now, villages: { a: sound, b: differing } }, now, 'a').state).toBe('ok')
})
