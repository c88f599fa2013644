import { describe, expect, it } from 'vitest'
import { isForgotten, throttleKeys, waitSeconds } from './throttle'

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

it('keys tell name from source and show neither', () => {
  const keys = throttleKeys('shuji', '192.168.1.8')
  expect(new Set([...keys, ...throttleKeys('192.168.1.8', 'shuji')]).size).toBe(4)
  expect(keys.join()).not.toMatch(/shuji|192/)
})
