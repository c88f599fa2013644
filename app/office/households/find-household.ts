import { notFound } from 'next/navigation'
import { type HouseholdFile, householdByNumber } from '@/lib/households/queries'
import { reader } from '@/lib/request/reader'

/** The household that the address names by its number; "no such page" for everything else. */
export async function findHousehold(villageId: string, number: string): Promise<HouseholdFile> {
  const household = /^[1-9]\d{0,5}$/.test(number)
    ? await householdByNumber(await reader(), villageId, Number(number))
    : null
  return household ?? notFound()
}
