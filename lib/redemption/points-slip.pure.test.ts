import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DeedSum, deedsOnSlip } from './points-slip'

const deed = (name: string, points: number): DeedSum => ({ name, points })

describe('the deeds on a slip', () => {
  it('are those that weigh most, a deduction among them, and the rest is summed', () => {
    const sums = [deed('清扫', 20), deed('宣讲', 5), deed('焚烧', -20), deed('防汛', 40)]
    expect(deedsOnSlip([...sums, deed('医保', 10)])).toEqual({
      deeds: [deed('防汛', 40), deed('焚烧', -20), deed('清扫', 20)],
      rest: 15,
      earned: 55,
    })
    // one more than fits is named all the same
    expect(deedsOnSlip(sums)).toMatchObject({ deeds: { length: 4 }, rest: null, earned: 45 })
  })

  it('are not those that were taken back altogether', () => {
    expect(deedsOnSlip([deed('清扫', 0)])).toEqual({ deeds: [], rest: null, earned: 0 })
  })

  it('add up to what was earned', () => {
    const points = fc.integer({ min: -50, max: 50 })
    const sums = fc.uniqueArray(fc.record({ name: fc.string(), points }), {
      selector: ({ name }) => name,
    })
    fc.assert(
      fc.property(sums, (all) => {
        const { deeds, rest, earned } = deedsOnSlip(all)
        expect(deeds.reduce((sum, { points }) => sum + points, rest ?? 0)).toBe(earned)
        expect(earned).toBe(all.reduce((sum, { points }) => sum + points, 0))
      }),
    )
  })
})
