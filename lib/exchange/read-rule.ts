import type { Counting } from '@/lib/rules/input'
import type { RuleTerms } from '@/lib/rules/terms'
import { done, type Result } from '@/lib/shared/result'
import { CellReader } from './cell-reader'
import type { Cells } from './read-table'
import { countingWords, listWords, type RuleKey, scaleWords, unitWords } from './rule-words'

/** A rule as a line names it; null for what the line does not say. */
export interface RuleItem {
  name: string
  list: RuleTerms['list'] | null
  unit: RuleTerms['unit'] | null
  scale: RuleTerms['scale'] | null
  points: number | null
  minPoints: number | null
  maxPoints: number | null
  capMonth: number | null
  capQuarter: number | null
  capYear: number | null
  countsFor: Counting | null
  singleReview: boolean | null
  photoRequired: boolean | null
  since: string | null
  until: string | null
  meeting: string | null
  ruleId?: string
}

const points = { min: -10_000, max: 10_000 }
const cap = { min: 1, max: 100_000 }

/** A rule as its line names it. Refuses as `CellReader`. */
export function readRule(cells: Cells<RuleKey>): Result<RuleItem> {
  const reader = new CellReader<RuleKey>(cells)
  const list = reader.choice('list', listWords)
  // a paper book writes 扣 10 分 without a sign
  const signed = (figure: number | null) =>
    figure !== null && list === 'DEDUCTION' ? -Math.abs(figure) : figure
  const edges = [signed(reader.int('minPoints', points)), signed(reader.int('maxPoints', points))]
  const [minPoints = null, maxPoints = null] =
    list === 'DEDUCTION' && edges[0] !== null && edges[1] !== null
      ? edges.toSorted((a, b) => Number(a) - Number(b))
      : edges
  const item: RuleItem = {
    name: reader.needed('name', 60),
    list,
    unit: reader.choice('unit', unitWords),
    scale:
      reader.choice('scale', scaleWords) ??
      (minPoints !== null && maxPoints !== null ? 'RANGE' : null),
    points: signed(reader.int('points', points)),
    minPoints,
    maxPoints,
    capMonth: reader.int('capMonth', cap),
    capQuarter: reader.int('capQuarter', cap),
    capYear: reader.int('capYear', cap),
    countsFor: reader.choice('countsFor', countingWords),
    singleReview: reader.yes('singleReview'),
    photoRequired: reader.yes('photoRequired'),
    since: reader.date('since'),
    until: reader.date('until'),
    meeting: reader.text('meeting', 100) || null,
  }
  const [first, ...rest] = reader.refusals
  return first ? { ok: false, refusals: [first, ...rest] } : done(item)
}
