import { z } from 'zod'
import { type VillageSign, villageSignShape } from '@/lib/access/village'
import type { Reader } from '@/lib/db/client'
import { readRows } from '@/lib/db/set-based'
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

const heldRow = z.object({ householdId: z.string(), ...villageSignShape })

/**
 * What a remembered card opens, in one statement: it is asked at every page of a passbook. Null
 * when the card has been replaced since: its version no longer holds.
 */
export async function findHeldCard(reader: Reader, session: CardSession): Promise<HeldCard | null> {
  const rows = await reader.$queryRaw`
    SELECT h."id" AS "householdId", v."id", v."slug", v."name", v."storeName", v."demo",
      CAST(v."placeLabel" AS TEXT) AS "placeLabel", CAST(v."groupLabel" AS TEXT) AS "groupLabel",
      CAST(v."boardNames" AS TEXT) AS "boardNames"
    FROM "Household" h
    JOIN "Village" v ON v."id" = h."villageId"
    WHERE h."id" = ${session.householdId}
      AND h."cardVersion" = CAST(${session.cardVersion} AS INTEGER)`
  const [row] = readRows(heldRow, rows)
  if (!row) return null
  const { householdId, ...village } = row
  return { householdId, villageId: village.id, village }
}
