import { type Deed, mayDo } from './deeds'
import type { StaffLine } from './queries'

type Serving = Pick<StaffLine, 'id' | 'roles' | 'household' | 'relatives' | 'retiredAt'>
type Near = StaffLine['relatives'][number]

/**
 * The households whose points nobody can review, since nobody reviews what they recorded, nor for
 * their own house and their relatives': in the order of their numbers. Whoever leads a group counts
 * as one who records for all: rather a household too few.
 */
export function householdsNobodyReviews(staff: readonly Serving[]): Near[] {
  const who = (deed: Deed) =>
    staff.filter(({ roles, retiredAt }) => retiredAt === null && mayDo(roles, deed))
  const recorders = who('claim.record')
  const reviewers = who('claim.review')
  const near = new Map(reviewers.flatMap(nearOf).map((household) => [household.number, household]))
  return [...near.values()]
    .filter(({ number }) => {
      const others = reviewers.filter((person) =>
        nearOf(person).every((one) => one.number !== number),
      )
      return !recorders.some(({ id }) => others.some((other) => other.id !== id))
    })
    .sort((one, other) => one.number - other.number)
}

function nearOf({ household, relatives }: Serving): Near[] {
  return household ? [household, ...relatives] : relatives
}
