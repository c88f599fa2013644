import { done, type Refusal, type Result, refuse } from '@/lib/shared/result'

/*
 * Several judges give a score each, and the mean is what counts. Read in the browser too: nothing
 * here may import more than it needs.
 */

/** Most judges of one sheet; three per courtyard is usual. */
export const mostJudges = 15

/** Pieces between blanks, commas and 、, full-width ones included. */
function pieces(typed: string): string[] {
  return typed
    .normalize('NFKC')
    .split(/[\s,、;/]+/)
    .filter((piece) => piece !== '')
}

/** The judges' names as typed into one field: 王建国、李秀兰 赵六. A dot belongs to a Mongolian name. */
export function judgesIn(typed: string): string[] {
  return pieces(typed)
}

/** The scores as typed beside a household, `18 20、19`; undefined when one of them is no whole number. */
export function scoresIn(typed: string): number[] | undefined {
  const scores = pieces(typed).map((piece) => piece.replace(/^[−–]/, '-'))
  return scores.every((score) => /^[+-]?\d{1,5}$/.test(score)) ? scores.map(Number) : undefined
}

/**
 * The mean, rounded half up: 18 19 → 19, and of a deduction −7 −8 → −7, so that half a point is
 * always for the household (docs/decisions/0016). Reckoned in whole numbers. At least one score.
 */
export function meanOfScores(scores: readonly number[]): number {
  const sum = scores.reduce((total, score) => total + score, 0)
  const mean = Math.floor((2 * sum + scores.length) / (2 * scores.length))
  // -0 is 0 to a person, and another value to JSON
  return mean === 0 ? 0 : mean
}

/**
 * What the judges' scores decide, within smallest and largest. Refuses POINTS_OUTSIDE_RANGE for a
 * single score outside, SCORES_NOT_ONE_PER_JUDGE {scores, judges} where the judges are named.
 */
export function decidedByScores(
  range: { min: number; max: number },
  judges: number,
  scores: readonly number[],
): Result<number> {
  if (judges > 0 && scores.length !== judges)
    return refuse('SCORES_NOT_ONE_PER_JUDGE', { figures: { scores: scores.length, judges } })
  const outside: Refusal = { code: 'POINTS_OUTSIDE_RANGE', figures: range }
  if (scores.some((score) => score < range.min || score > range.max))
    return { ok: false, refusals: [outside] }
  return done(meanOfScores(scores))
}
