import { type VillageSign, villageSignColumns } from '@/lib/access/village'
import type { Reader } from '@/lib/db/client'
import { cardHashOf, looksLikeCardCode } from './card-code'

/** What a browser remembers of a card. */
export interface CardSession {
  householdId: string
  cardVersion: number
}

/** Whose card has this code, as typed or scanned. Null for none, and for a card that was replaced. */
export async function findCardHolder(
  reader: Reader,
  code: string,
): Promise<(CardSession & { villageId: string }) | null> {
  if (!looksLikeCardCode(code)) return null
  const household = await reader.household.findUnique({
    where: { cardHash: cardHashOf(code) },
    select: { id: true, villageId: true, cardVersion: true },
  })
  if (!household) return null
  const { id, villageId, cardVersion } = household
  return { villageId, householdId: id, cardVersion }
}

/** The household a remembered card opens, and its village. */
export interface HeldCard {
  householdId: string
  villageId: string
  village: VillageSign
}

/** Null when the card has been replaced since: its version no longer holds. */
export async function findHeldCard(reader: Reader, session: CardSession): Promise<HeldCard | null> {
  const household = await reader.household.findFirst({
    where: { id: session.householdId, cardVersion: session.cardVersion },
    select: { id: true, villageId: true },
  })
  if (!household) return null
  const { id: householdId, villageId } = household
  const village = await reader.village.findUniqueOrThrow({
    where: { id: villageId },
    select: villageSignColumns,
  })
  return { householdId, villageId, village }
}
