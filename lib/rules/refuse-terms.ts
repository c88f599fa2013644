import { type Refusal, type Refused, refuseAll } from '@/lib/shared/result'
import type { RuleTerms } from './terms'

/** Terms that make no sense as a rule: one refusal per field, each naming it. */
export function refuseTerms(terms: RuleTerms): Refused | undefined {
  const refusals: Refusal[] = []
  const deduction = terms.list === 'DEDUCTION'
  const signs = [terms.points, terms.minPoints, terms.maxPoints].filter((n) => n !== null)
  if (deduction && signs.some((points) => points >= 0))
    refusals.push({ code: 'DEDUCTION_MUST_BE_NEGATIVE', field: 'points' })
  if (!deduction && signs.some((points) => points <= 0))
    refusals.push({ code: 'POINTS_MUST_BE_POSITIVE', field: 'points' })
  if (terms.scale === 'RANGE') refusals.push(...refusalsOfRange(terms))
  if (terms.list === 'TEMPORARY' && terms.until === null)
    refusals.push({ code: 'TEMPORARY_NEEDS_END', field: 'until' })
  if (terms.until !== null && terms.until < terms.since)
    refusals.push({ code: 'END_BEFORE_START', field: 'until' })
  if (deduction && terms.singleReview)
    refusals.push({ code: 'NOT_A_CHOICE', field: 'singleReview' })
  if (!terms.spendable && !terms.ranks) refusals.push({ code: 'NOT_A_CHOICE', field: 'notRanking' })
  return refuseAll(refusals)
}

function refusalsOfRange({ minPoints, maxPoints, points }: RuleTerms): Refusal[] {
  if (minPoints === null) return [{ code: 'REQUIRED', field: 'minPoints' }]
  if (maxPoints === null) return [{ code: 'REQUIRED', field: 'maxPoints' }]
  if (minPoints > maxPoints) return [{ code: 'RANGE_UPSIDE_DOWN', field: 'maxPoints' }]
  if (points < minPoints || points > maxPoints)
    return [
      {
        code: 'POINTS_OUTSIDE_RANGE',
        field: 'points',
        figures: { min: minPoints, max: maxPoints },
      },
    ]
  return []
}
