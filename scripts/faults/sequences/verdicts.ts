import fc from 'fast-check'
import type { Claim, LineDraft, Vote, Who } from './book-model'
import type { Scene } from './scene'

/* What a claim is decided by, at the desk and at a meeting, and what comes of it. */

export const vote = fc.oneof(
  { weight: 4, arbitrary: fc.constant('PASS' as const) },
  { weight: 2, arbitrary: fc.constantFrom('DECLINE' as const, 'POSTPONE' as const) },
)

export function whyNotBy(model: Scene['model'], who: Who, claim: Claim): string[] {
  if (claim.status !== 'OPEN') return ['CLAIM_ALREADY_DECIDED']
  const alone = claim.rule.alone && claim.points > 0
  if (claim.recordedBy === who && !alone) return ['RECORDER_CANNOT_REVIEW']
  return model.whyNear(who, claim.house)
}

export interface Verdict {
  claim: Claim
  vote: Vote
}

export function whyNotSettled({ model }: Scene, verdicts: readonly Verdict[]): string[] {
  const passed = verdicts.filter(({ vote }) => vote === 'PASS').map(({ claim }) => claim)
  const untold = passed.some(({ points, told }) => points < 0 && !told)
  if (untold) return ['DEDUCTION_NEEDS_TOLD']
  const over = passed.some((claim) =>
    model.overCap(claim.house, claim.rule, claim.occurredOn, claim.points, claim),
  )
  return over ? ['CAP_REACHED'] : []
}

export function earned({ model }: Scene, verdicts: readonly Verdict[]): LineDraft[] {
  return verdicts.flatMap(({ claim, vote }): LineDraft[] =>
    vote === 'PASS'
      ? [
          {
            ...{ kind: 'EARN', house: model.today(claim.house), points: claim.points },
            ...{ spendable: true, ranks: true, countsIn: model.countsIn(claim.occurredOn) },
            ...{ occurredOn: claim.occurredOn, recordedBy: claim.recordedBy, claim },
          },
        ]
      : [],
  )
}

export function settle(verdicts: readonly Verdict[]): void {
  for (const { claim, vote } of verdicts) {
    if (vote !== 'POSTPONE') claim.status = vote === 'PASS' ? 'PASSED' : 'DECLINED'
    if (vote === 'POSTPONE') claim.meeting = undefined
  }
}
