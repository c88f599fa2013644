import { cardCodeOf } from '@/lib/households/card-code'
import { publicAddress } from '@/lib/request/public-address'

/** The code of a household's present card, and where its square leads. */
export async function cardOf(villageId: string, household: { id: string; cardVersion: number }) {
  const { id: householdId, cardVersion } = household
  const code = cardCodeOf({ villageId, householdId, cardVersion })
  return { code, address: await publicAddress(`/card/${code}`) }
}
