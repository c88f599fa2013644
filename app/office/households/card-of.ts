import type { PrintableCard } from '@/components/households/card-slip'
import { knownCardCode } from '@/lib/households/card-code'
import { publicAddress } from '@/lib/request/public-address'

/** A household's present card; undefined for one that was made with another key. */
export async function cardOf(
  villageId: string,
  household: { id: string; cardVersion: number; cardHash: string },
): Promise<PrintableCard | undefined> {
  const { id: householdId, cardVersion, cardHash } = household
  const code = knownCardCode({ villageId, householdId, cardVersion, cardHash })
  if (!code) return undefined
  const path = `/card/${code}`
  return { code, path, address: await publicAddress(path) }
}
