import type { Reader } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'

export interface StaffHouseholds {
  /** The household the person lives in. */
  householdId: string | null
  relativeIds: string[]
}

/** The households that a form names by their numbers. Refuses HOUSEHOLD_UNKNOWN {number}. */
export async function findStaffHouseholds(
  reader: Reader,
  villageId: string,
  input: { householdNumber: number | null; relativeNumbers: number[] },
): Promise<Result<StaffHouseholds>> {
  const { householdNumber, relativeNumbers } = input
  const numbers = [...relativeNumbers, ...(householdNumber === null ? [] : [householdNumber])]
  const households = await reader.household.findMany({
    where: { villageId, number: { in: numbers } },
    select: { id: true, number: true },
  })
  const ids = new Map(households.map(({ id, number }) => [number, id]))
  const relativeIds: string[] = []
  for (const number of relativeNumbers) {
    const id = ids.get(number)
    if (!id) return refuse('HOUSEHOLD_UNKNOWN', { field: 'relativeNumbers', figures: { number } })
    if (number !== householdNumber) relativeIds.push(id)
  }
  if (householdNumber === null) return done({ householdId: null, relativeIds })
  const householdId = ids.get(householdNumber)
  return householdId
    ? done({ householdId, relativeIds })
    : refuse('HOUSEHOLD_UNKNOWN', {
        field: 'householdNumber',
        figures: { number: householdNumber },
      })
}
