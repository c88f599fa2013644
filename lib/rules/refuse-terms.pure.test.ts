import { expect, test } from 'vitest'
import { readyMadeRules, termsOfReadyMade } from './ready-made'
import { refuseTerms } from './refuse-terms'
import type { RuleTerms } from './terms'

const sound: RuleTerms = {
  name: '参加村庄清洁行动',
  list: 'SOCIAL',
  unit: 'HOUSEHOLD',
  scale: 'FIXED',
  points: 20,
  minPoints: null,
  maxPoints: null,
  capMonth: 60,
  capQuarter: null,
  capYear: null,
  spendable: true,
  ranks: true,
  singleReview: false,
  photoRequired: false,
  since: '2026-01-01',
  until: null,
}
const today = '2026-05-01'
const ranged: Partial<RuleTerms> = { scale: 'RANGE', points: 10, minPoints: 5, maxPoints: 20 }

function refusalsOf(change: Partial<RuleTerms>): string[] {
  const refused = refuseTerms({ ...sound, ...change }, today)
  return refused?.refusals.map(({ code, field }) => `${field}: ${code}`) ?? []
}

test('sound terms are not refused, nor is any ready-made rule', () => {
  expect(refusalsOf({})).toEqual([])
  expect(refusalsOf(ranged)).toEqual([])
  expect(refusalsOf({ since: '2027-05-02' })).toEqual([])
  expect(refusalsOf({ list: 'DEDUCTION', scale: 'BAR', points: 0 })).toEqual([])
  const readyMade = readyMadeRules.map((rule) => termsOfReadyMade(rule, '2026-05-01'))
  expect(readyMade.filter((terms) => refuseTerms(terms, today))).toEqual([])
})

test.each<[string, Partial<RuleTerms>, string[]]>([
  ['nothing to earn', { points: 0 }, ['points: POINTS_MUST_BE_POSITIVE']],
  ['a plus in the deductions', { list: 'DEDUCTION' }, ['points: DEDUCTION_MUST_BE_NEGATIVE']],
  [
    'a range that reaches into the minus',
    { ...ranged, minPoints: -5 },
    ['minPoints: POINTS_MUST_BE_POSITIVE'],
  ],
  [
    'a household set to zero for a good deed',
    { scale: 'TO_ZERO', points: 0 },
    ['list: CONSEQUENCE_IS_DEDUCTION'],
  ],
  ['a range without ends', { scale: 'RANGE' }, ['minPoints: REQUIRED']],
  ['a range without an upper end', { ...ranged, maxPoints: null }, ['maxPoints: REQUIRED']],
  [
    'a range upside down',
    { ...ranged, minPoints: 20, maxPoints: 5 },
    ['maxPoints: RANGE_UPSIDE_DOWN'],
  ],
  ['a proposal outside its range', { ...ranged, points: 21 }, ['points: POINTS_OUTSIDE_RANGE']],
  ['a temporary rule without an end', { list: 'TEMPORARY' }, ['until: TEMPORARY_NEEDS_END']],
  ['a start in the wrong year', { since: '2062-05-01' }, ['since: RULE_TOO_FAR']],
  ['an end before the start', { until: '2025-12-31' }, ['until: END_BEFORE_START']],
  [
    'a deduction that one person reviews',
    { list: 'DEDUCTION', points: -10, singleReview: true },
    ['singleReview: NOT_A_CHOICE'],
  ],
  [
    'points that count for nothing',
    { spendable: false, ranks: false },
    ['countsFor: NOT_A_CHOICE'],
  ],
  [
    'several mistakes at once, each at its field',
    { points: 0, list: 'TEMPORARY' },
    ['points: POINTS_MUST_BE_POSITIVE', 'until: TEMPORARY_NEEDS_END'],
  ],
])('%s is refused', (_, change, refusals) => {
  expect(refusalsOf(change)).toEqual(refusals)
})

test('a rule may hold for one day', () => {
  expect(refusalsOf({ list: 'TEMPORARY', until: sound.since })).toEqual([])
})
