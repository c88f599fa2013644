import type { Actor } from '@/lib/access/actor'
import { householdInTrace, type Subject } from '@/lib/access/facts'
import { villageSettings } from '@/lib/access/village'
import type { Tx } from '@/lib/db/client'
import type { AddedHouseholds } from './add-households'
import { openingsInBook } from './openings-in-book'

/** Households that came into the book by one list: how many, which, and with how many points. */
export async function watchedHouseholdList(
  tx: Tx,
  { villageId }: Actor,
  added: AddedHouseholds | undefined,
): Promise<Subject | null> {
  if (!added) return null
  const { name } = await villageSettings(tx, villageId)
  const { householdIds, openings } = added
  const households = await tx.household.findMany({
    where: { villageId, id: { in: householdIds } },
    orderBy: { number: 'asc' },
  })
  const inBook = await openingsInBook(tx, villageId)
  const entered = households.map((household) => {
    const { opening = 0 } = inBook.get(household.id) ?? {}
    return `${householdInTrace(household)} ${opening}`
  })
  return { name, facts: { households: householdIds.length, openings, entered } }
}
