import { expect, test } from 'vitest'
import { isBackupDue, isDrillDue } from './due'

function at(text: string): Date {
  return new Date(`${text}:00+08:00`)
}

function due(now: string, done?: string, failed?: string): boolean {
  return isBackupDue(at(now), {
    lastDone: done ? at(done) : undefined,
    lastFailed: failed ? at(failed) : undefined,
  })
}

test('once after every three in the morning', () => {
  expect(due('2026-10-08T03:00')).toBe(true)
  expect(due('2026-10-08T03:05', '2026-10-07T03:01')).toBe(true)
  expect(due('2026-10-08T02:59', '2026-10-07T03:01')).toBe(false)
  expect(due('2026-10-08T12:00', '2026-10-08T03:01')).toBe(false)
  expect(due('2026-10-09T02:00', '2026-10-08T22:00')).toBe(false)
  expect(due('2026-10-09T03:00', '2026-10-08T22:00')).toBe(true)
})

test('a computer that was off makes it up when it is on again', () => {
  expect(due('2026-10-12T08:10', '2026-10-08T03:01')).toBe(true)
})

test('after a failure again an hour later, and not every minute', () => {
  expect(due('2026-10-08T03:30', '2026-10-07T03:01', '2026-10-08T03:01')).toBe(false)
  expect(due('2026-10-08T04:01', '2026-10-07T03:01', '2026-10-08T03:01')).toBe(true)
})

test('what a wrong clock dated to the future counts as not done', () => {
  expect(due('2026-10-08T12:00', '2099-01-01T03:00')).toBe(true)
  expect(due('2026-10-08T12:00', undefined, '2099-01-01T03:00')).toBe(true)
})

test('a drill once a week', () => {
  const drilled = { lastDone: at('2026-10-01T03:01'), lastFailed: undefined }
  expect(isDrillDue(at('2026-10-07T12:00'), drilled)).toBe(false)
  expect(isDrillDue(at('2026-10-08T03:02'), drilled)).toBe(true)
  const failed = { ...drilled, lastFailed: at('2026-10-08T03:02') }
  expect(isDrillDue(at('2026-10-08T03:10'), failed)).toBe(false)
})
