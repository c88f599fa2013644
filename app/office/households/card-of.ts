import { cardCodeOf } from '@/lib/households/card-code'
import { publicAddress } from '@/lib/request/public-address'

/** The code of a household's present card, where it opens here, and where its square leads, if it has one. */
export async function cardOf(villageId: string, household: { id: string; cardVersion: number }) {
  const { id: householdId, cardVersion } = household
  const code = cardCodeOf({ villageId, householdId, cardVersion })
  const path = `/card/${code}`
  return { code, path, address: await publicAddress(path) }
}
