import { cache } from 'react'
import { findOnlyVillage, isAnyVillageFounded, type VillageSign } from '@/lib/access/village'
import { signedIn } from './actor'
import { currentCard } from './card-session'
import { reader } from './reader'

/**
 * The village a request stands in: that of whoever is signed in, else that of the card that was
 * scanned here, else the only one there is. Null before the set-up, and on a strange browser of an
 * installation with several villages, whose boards carry the village in their path.
 */
export const currentVillage = cache(async (): Promise<VillageSign | null> => {
  const who = await signedIn()
  if (who) return who.village
  const card = await currentCard()
  return card?.village ?? findOnlyVillage(await reader())
})

const shown = cache((): { village?: VillageSign } => ({}))

/** For pages whose address names a village: from here on the words of the page are that village's. */
export function showVillage(village: VillageSign): void {
  shown().village = village
}

/** The village that a page shows: the one its address names, else the one the request stands in. */
export async function villageHere(): Promise<VillageSign | null> {
  return shown().village ?? currentVillage()
}

/** Whether there is anything to sign in to; else the set-up comes first. */
export async function anyVillage(): Promise<boolean> {
  return isAnyVillageFounded(await reader())
}
