import { z } from 'zod'
import { goesOn } from '@/lib/access/end-session'
import { type VillageSign, villageSignShape } from '@/lib/access/village'
import type { Reader } from '@/lib/db/client'
import { readRows } from '@/lib/db/set-based'
import { cardHashOf, looksLikeCardCode } from './card-code'
import { standing, stands } from './taken-back'

/** What a browser remembers of a card: the household it was printed for, and which card of it. */
export interface CardSession {
  householdId: string
  cardVersion: number
}

export interface CardHolder {
  villageId: string
  /** Whom the card is good for: of a merged household the one that carries it on. */
  householdId: string
  session: CardSession
}

/** Whose card has this code, as typed or scanned. Null for none, and for a card that was replaced. */
export async function findCardHolder(reader: Reader, code: string): Promise<CardHolder | null> {
  if (!looksLikeCardCode(code)) return null
  const household = await reader.household.findUnique({
    where: { cardHash: cardHashOf(code), ...standing },
    select: { id: true, villageId: true, cardVersion: true, mergedIntoId: true },
  })
  if (!household) return null
  const { id, villageId, cardVersion, mergedIntoId } = household
  const session = { householdId: id, cardVersion }
  return { villageId, householdId: mergedIntoId ?? id, session }
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
 * when the card has been replaced since, its version no longer holding, or was put away in this
 * browser. The card of a merged household opens the passbook of the one that carries it on.
 */
export async function findHeldCard(
  reader: Reader,
  session: CardSession & { sessionId?: string },
): Promise<HeldCard | null> {
  const rows = await reader.$queryRaw`
    SELECT COALESCE(h."mergedIntoId", h."id") AS "householdId", v."id", v."slug", v."name", v."storeName", v."demo",
      CAST(v."placeLabel" AS TEXT) AS "placeLabel", CAST(v."groupLabel" AS TEXT) AS "groupLabel",
      CAST(v."boardNames" AS TEXT) AS "boardNames"
    FROM "Household" h
    JOIN "Village" v ON v."id" = h."villageId"
    WHERE h."id" = ${session.householdId} AND ${stands}
      AND h."cardVersion" = CAST(${session.cardVersion} AS INTEGER)
      AND ${goesOn(session.sessionId)}`
  const [row] = readRows(heldRow, rows)
  if (!row) return null
  const { householdId, ...village } = row
  return { householdId, villageId: village.id, village }
}
