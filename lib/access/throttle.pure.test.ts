import { describe, expect, it } from 'vitest'
import {
  isForgotten,
  leftOfStrangers,
  strangersKey,
  strangersWaitSeconds,
  throttleKeys,
  waitSeconds,
} from './throttle'

const noon = new Date('2026-07-05T12:00:00+08:00')
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1000)

describe('after failures at noon one waits', () => {
  it.each([
    [0, 0],
    [4, 0],
    [5, 5],
    [6, 10],
    [7, 20],
    [8, 40],
    [9, 60],
    [1000, 60],
  ])('%i failures: %i seconds', (failures, seconds) => {
    expect(waitSeconds({ failures, lastFailure: noon }, noon)).toBe(seconds)
  })

  it('less and less as time passes', () => {
    const past = { failures: 6, lastFailure: noon }
    expect(waitSeconds(past, later(4))).toBe(6)
    expect(waitSeconds(past, later(9.5))).toBe(1)
    expect(waitSeconds(past, later(10))).toBe(0)
  })
})

it('an hour forgets, and a clock that was set back locks nobody out', () => {
  const past = { failures: 50, lastFailure: noon }
  expect(isForgotten(past, later(3599))).toBe(false)
  expect(isForgotten(past, later(3600))).toBe(true)
  expect(waitSeconds(past, later(-7 * 24 * 3600))).toBe(0)
})

describe('all strangers together', () => {
  const full = { failures: 100, lastFailure: noon }

  it('try a hundred times, then once each half a minute', () => {
    expect(strangersWaitSeconds({ failures: 99, lastFailure: noon }, noon)).toBe(0)
    expect(strangersWaitSeconds(full, noon)).toBe(30)
    expect(strangersWaitSeconds(full, later(29.5))).toBe(1)
    expect(leftOfStrangers(full, later(29.5))).toEqual(full)
    expect(leftOfStrangers(full, later(30))).toEqual({ failures: 99, lastFailure: later(30) })
  })

  it('lose nothing of a half minute that has begun', () => {
    const left = leftOfStrangers(full, later(59))
    expect(left).toEqual({ failures: 99, lastFailure: later(30) })
    expect(leftOfStrangers(left, later(60)).failures).toBe(98)
  })

  it('are forgotten after an hour, and by a clock that was set back not counted on', () => {
    expect(leftOfStrangers(full, later(3000))).toEqual({ failures: 0, lastFailure: later(3000) })
    const before = later(-7 * 24 * 3600)
    expect(leftOfStrangers(full, before)).toEqual({ failures: 100, lastFailure: before })
    expect(strangersWaitSeconds(leftOfStrangers(full, before), before)).toBe(30)
  })
})

describe('keys', () => {
  it('tell name from source from both, and show neither', () => {
    const [one, other] = [
      throttleKeys('shuji', '192.168.1.8'),
      throttleKeys('192.168.1.8', 'shuji'),
    ].map((keys) => Object.values(keys))
    expect(new Set([strangersKey, ...(one ?? []), ...(other ?? [])]).size).toBe(7)
    expect(one?.join()).not.toMatch(/shuji|192/)
  })

  it.each([
    ['2001:db8:1:2::1', '2001:DB8:1:2:ffff:0:0:9'],
    ['2001:db8::7', '2001:db8:0:0:1::'],
    ['fe80::1%eth0', 'fe80::2%eth0'],
    ['::ffff:192.168.1.8', '192.168.1.8'],
  ])('take %s and %s for one source', (one, other) => {
    expect(throttleKeys('shuji', one)).toEqual(throttleKeys('shuji', other))
  })

  it.each([
    ['2001:db8:1:2::1', '2001:db8:1:3::1'],
    ['::ffff:192.168.1.8', '::ffff:192.168.1.9'],
    ['192.168.1.8', '192.168.1.9'],
    ['unknown', '::1'],
  ])('take %s and %s for two', (one, other) => {
    expect(throttleKeys('shuji', one).source).not.toBe(throttleKeys('shuji', other).source)
  })
})
