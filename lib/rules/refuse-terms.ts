import { type CivilDate, latestAhead } from '@/lib/shared/civil-date'
import { type Refusal, type Refused, refuseAll } from '@/lib/shared/result'
import { isConsequence, type RuleTerms } from './terms'

/** Terms that make no sense as a rule: every refusal names its field. */
export function refuseTerms(terms: RuleTerms, today: CivilDate): Refused | undefined {
  return refuseAll([
    ...refusalsOfSigns(terms),
    ...(terms.scale === 'RANGE' ? refusalsOfRange(terms) : []),
    ...refusalsOfDates(terms, today),
    ...refusalsOfTicks(terms),
  ])
}

function refusalsOfSigns({ list, scale, points, minPoints, maxPoints }: RuleTerms): Refusal[] {
  const deduction = list === 'DEDUCTION'
  if (isConsequence(scale))
    return deduction ? [] : [{ code: 'CONSEQUENCE_IS_DEDUCTION', field: 'list' }]
  const code = deduction ? 'DEDUCTION_MUST_BE_NEGATIVE' : 'POINTS_MUST_BE_POSITIVE'
  return Object.entries({ points, minPoints, maxPoints }).flatMap(([field, figure]) =>
    figure === null || (deduction ? figure < 0 : figure > 0) ? [] : [{ code, field }],
  )
}

function refusalsOfRange({ minPoints, maxPoints, points }: RuleTerms): Refusal[] {
  if (minPoints === null) return [{ code: 'REQUIRED', field: 'minPoints' }]
  if (maxPoints === null) return [{ code: 'REQUIRED', field: 'maxPoints' }]
  if (minPoints > maxPoints) return [{ code: 'RANGE_UPSIDE_DOWN', field: 'maxPoints' }]
  if (points >= minPoints && points <= maxPoints) return []
  const figures = { min: minPoints, max: maxPoints }
  return [{ code: 'POINTS_OUTSIDE_RANGE', field: 'points', figures }]
}

function refusalsOfDates({ list, since, until }: RuleTerms, today: CivilDate): Refusal[] {
  const latest = latestAhead(today)
  if (since > latest) return [{ code: 'RULE_TOO_FAR', field: 'since', figures: { latest } }]
  if (list === 'TEMPORARY' && until === null)
    return [{ code: 'TEMPORARY_NEEDS_END', field: 'until' }]
  if (until !== null && until < since) return [{ code: 'END_BEFORE_START', field: 'until' }]
  return []
}

function refusalsOfTicks({ list, singleReview, spendable, ranks }: RuleTerms): Refusal[] {
  const refusals: Refusal[] = []
  if (list === 'DEDUCTION' && singleReview)
    refusals.push({ code: 'NOT_A_CHOICE', field: 'singleReview' })
  if (!spendable && !ranks) refusals.push({ code: 'NOT_A_CHOICE', field: 'countsFor' })
  return refusals
}
