import type { Reader } from '@/lib/db/client'
import { database } from '@/lib/db/client'

/** What a page reads with: `goodsOnOffer(await reader(), actor.villageId)`. */
export async function reader(): Promise<Reader> {
  return (await database()).read
}
