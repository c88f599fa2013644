import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/shared/civil-date'
import { isInForce, neverHeld, versionInForce } from './terms'

const first = { version: 1, since: '2026-01-01', until: null }
const second = { version: 2, since: '2026-09-01', until: null }

describe('the version in force', () => {
  test('is the newest whose day has come', () => {
    expect(versionInForce([first, second], '2026-08-31')).toBe(first)
    expect(versionInForce([first, second], '2026-09-01')).toBe(second)
    expect(versionInForce([second, first], '2026-12-01')).toBe(second)
  })

  test('is none before the rule began', () => {
    expect(versionInForce([first, second], '2025-12-31')).toBeUndefined()
    expect(versionInForce([], '2026-01-01')).toBeUndefined()
  })

  test('is none after the newest ended: the older one does not come back', () => {
    const ending = { ...second, until: '2026-10-31' }
    expect(versionInForce([first, ending], '2026-10-31')).toBe(ending)
    expect(versionInForce([first, ending], '2026-11-01')).toBeUndefined()
  })

  test('is the later decision where two begin on one day or out of order', () => {
    const again = { version: 3, since: '2026-06-01', until: null }
    expect(versionInForce([first, second, again], '2026-07-01')).toBe(again)
    expect(versionInForce([first, second, again], '2026-10-01')).toBe(again)
  })

  test('has begun, has not ended, and nothing newer has begun', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays('2026-01-01', days))
    const version = fc.record({
      version: fc.integer({ min: 1, max: 9 }),
      since: day,
      until: fc.option(day),
    })
    const versions = fc.uniqueArray(version, { selector: (one) => one.version, maxLength: 6 })
    fc.assert(
      fc.property(versions, day, (all, on) => {
        const found = versionInForce(all, on)
        const begun = all.filter(({ since }) => since <= on)
        const newest = Math.max(...begun.map((one) => one.version))
        if (found) {
          expect(found.version).toBe(newest)
          expect(isInForce(found, on)).toBe(true)
        } else {
          const last = begun.find((one) => one.version === newest)
          expect(last ? isInForce(last, on) : false).toBe(false)
        }
      }),
    )
  })
})

test('the last day of a rule is one of its days', () => {
  const terms = { since: '2026-03-01', until: '2026-03-31' }
  expect(isInForce(terms, '2026-03-01')).toBe(true)
  expect(isInForce(terms, '2026-03-31')).toBe(true)
  expect(isInForce(terms, '2026-02-28')).toBe(false)
  expect(isInForce(terms, '2026-04-01')).toBe(false)
})

test('a version that a later one overtook before its day has never held', () => {
  const versions = [
    { version: 1, since: '2026-01-01' },
    { version: 2, since: '2026-09-08' },
    { version: 3, since: '2026-09-01' },
  ]
  expect(versions.map((version) => neverHeld(version, versions))).toEqual([false, true, false])
})
