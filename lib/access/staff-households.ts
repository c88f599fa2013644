import type { Reader } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'

export interface StaffHouseholds {
  /** The household the person lives in. */
  householdId: string | null
  relativeIds: string[]
}

/**
 * The households that a form names by their numbers, also by the old number of one that was merged:
 * it stands for who carries it on. Refuses HOUSEHOLD_UNKNOWN {number}.
 */
export async function findStaffHouseholds(
  reader: Reader,
  villageId: string,
  input: { householdNumber: number | null; relativeNumbers: number[] },
): Promise<Result<StaffHouseholds>> {
  const { householdNumber, relativeNumbers } = input
  const own = householdNumber === null ? [] : [householdNumber]
  const numbers = [...own, ...relativeNumbers]
  const households = await reader.household.findMany({
    where: { villageId, number: { in: numbers } },
    select: { id: true, number: true, mergedIntoId: true },
  })
  const ids = new Map(
    households.map(({ id, number, mergedIntoId }) => [number, mergedIntoId ?? id]),
  )
  const unknown = numbers.find((number) => !ids.has(number))
  if (unknown !== undefined)
    return refuse('HOUSEHOLD_UNKNOWN', {
      field: unknown === householdNumber ? 'householdNumber' : 'relativeNumbers',
      figures: { number: unknown },
    })
  const idsOf = (some: readonly number[]) => some.flatMap((number) => ids.get(number) ?? [])
  const [householdId = null] = idsOf(own)
  const relativeIds = [...new Set(idsOf(relativeNumbers))].filter((id) => id !== householdId)
  return done({ householdId, relativeIds })
}
