import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import { villageSettings } from '@/lib/access/village'
import type { Tx } from '@/lib/db/client'
import type { AddedHouseholds } from './add-households'

/** Households that came into the book by one list, as a trace counts them. */
export async function watchedHouseholdList(
  tx: Tx,
  { villageId }: Actor,
  added: AddedHouseholds | undefined,
): Promise<Subject | null> {
  if (!added) return null
  const { name } = await villageSettings(tx, villageId)
  const { householdIds, openings } = added
  return { name, facts: { households: householdIds.length, openings } }
}
