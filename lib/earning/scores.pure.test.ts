import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decidedByScores, judgesIn, meanOfScores, scoresIn } from './scores'

const score = fc.integer({ min: -10_000, max: 10_000 })
const scores = fc.array(score, { minLength: 1, maxLength: 15 })

describe('the mean of scores', () => {
  test.each<[number[], number]>([
    [[18, 20, 19], 19],
    [[18, 19], 19],
    [[18, 18, 19], 18],
    [[18, 19, 19], 19],
    [[7], 7],
    [[-7, -8], -7],
    [[-7, -8, -8], -8],
    [[-1, 1], 0],
  ])('of %j is %i', (given, mean) => {
    expect(meanOfScores(given)).toBe(mean)
  })

  test('is a whole number between the lowest and the highest, half a point away at most', () => {
    fc.assert(
      fc.property(scores, (given) => {
        const mean = meanOfScores(given)
        const exact = given.reduce((sum, one) => sum + one, 0) / given.length
        expect(Number.isInteger(mean)).toBe(true)
        expect(mean).toBeGreaterThanOrEqual(Math.min(...given))
        expect(mean).toBeLessThanOrEqual(Math.max(...given))
        expect(mean - exact).toBeGreaterThan(-0.5 - 1e-9)
        expect(mean - exact).toBeLessThanOrEqual(0.5 + 1e-9)
      }),
    )
  })

  test('rounds exactly half a point up, for gifts and for deductions alike', () => {
    fc.assert(
      fc.property(score, (low) => {
        expect(meanOfScores([low, low + 1])).toBe(low + 1)
      }),
    )
  })

  test('does not depend on the order of the judges, and never falls when one gives more', () => {
    fc.assert(
      fc.property(scores, fc.nat({ max: 50 }), (given, more) => {
        const [first = 0, ...rest] = given
        expect(meanOfScores(given.toReversed())).toBe(meanOfScores(given))
        expect(meanOfScores([first + more, ...rest])).toBeGreaterThanOrEqual(meanOfScores(given))
      }),
    )
  })
})

describe('what was typed', () => {
  test.each<[string, number[] | undefined]>([
    ['18 20 19', [18, 20, 19]],
    ['１８、２０，１９', [18, 20, 19]],
    ['18　20/19', [18, 20, 19]],
    ['−5 -8', [-5, -8]],
    ['', []],
    ['18.5 20', undefined],
    ['18 二十', undefined],
  ])('%j is %j', (typed, read) => {
    expect(scoresIn(typed)).toEqual(read)
  })

  test('as judges keeps a name with a dot together', () => {
    expect(judgesIn('王建国、李秀兰　 阿拉腾其木格·巴特尔')).toEqual([
      '王建国',
      '李秀兰',
      '阿拉腾其木格·巴特尔',
    ])
  })
})

describe('what the judges decide', () => {
  const range = { min: 5, max: 20 }

  test('is the mean of scores within the range, one per named judge', () => {
    expect(decidedByScores(range, 3, [18, 20, 19])).toEqual({ ok: true, value: 19 })
    expect(decidedByScores(range, 0, [18, 20])).toEqual({ ok: true, value: 19 })
  })

  test('is refused for a single score outside, though the mean lies within', () => {
    expect(decidedByScores(range, 2, [4, 20])).toMatchObject({
      refusals: [{ code: 'POINTS_OUTSIDE_RANGE', figures: range }],
    })
  })

  test('is refused for a judge too few or too many', () => {
    expect(decidedByScores(range, 3, [18, 20])).toMatchObject({
      refusals: [{ code: 'SCORES_NOT_ONE_PER_JUDGE', figures: { scores: 2, judges: 3 } }],
    })
    expect(decidedByScores(range, 3, [])).toMatchObject({ ok: false })
  })

  test('always lies within the range', () => {
    const within = fc.array(fc.integer(range), { minLength: 1, maxLength: 15 })
    fc.assert(
      fc.property(within, (given) => {
        const decided = decidedByScores(range, 0, given)
        expect(decided.ok && decided.value >= 5 && decided.value <= 20).toBe(true)
      }),
    )
  })
})
