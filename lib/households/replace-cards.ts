import { z } from 'zod'
import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { insertRows, jsonRows, readRows } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { done, type Result, refuse, repeated } from '@/lib/shared/result'
import { cardCodeOf, cardHashOf } from './card-code'
import { countVoidCards } from './card-queries'
import type { ReissueCardInput, ReplaceAllCardsInput } from './input'

const heldCard = { id: true, cardVersion: true, cardHash: true } as const

interface HeldCard {
  id: string
  cardVersion: number
  cardHash: string
}

/**
 * A new card for a lost one; the old one leads nowhere from this moment, nor do the cards of
 * households that were merged into this one. The version is that of the card somebody wants
 * replaced: the same wish sent twice makes one new card. HOUSEHOLD_UNKNOWN.
 */
export async function reissueCard(
  tx: Tx,
  actor: Actor,
  input: ReissueCardInput,
): Promise<Result<{ number: number }>> {
  const forbidden = refuseUnless(actor, 'card.replace')
  if (forbidden) return forbidden
  const { villageId } = actor
  const household = await tx.household.findFirst({
    where: { villageId, id: input.householdId },
    select: { ...heldCard, number: true },
  })
  if (!household) return refuse('HOUSEHOLD_UNKNOWN')
  const { number } = household
  const replaced = await replaceCards(tx, actor, [{ ...household, cardVersion: input.cardVersion }])
  if (replaced === 0) return repeated({ number })
  const merged = await tx.household.findMany({
    where: { villageId, mergedIntoId: household.id },
    select: heldCard,
  })
  await replaceCards(tx, actor, merged)
  return done({ number })
}

/**
 * New cards for the whole village, also those of households that are no longer any: when the key
 * they are made from was in other hands, or is lost, every old one is void. `replaced` counts the
 * cards that were void when somebody wished it, so that no wish is carried out twice. CARDS_CHANGED.
 */
export async function replaceAllCards(
  tx: Tx,
  actor: Actor,
  input: ReplaceAllCardsInput,
): Promise<Result<{ cards: number }>> {
  const forbidden = refuseUnless(actor, 'card.replace')
  if (forbidden) return forbidden
  const { villageId } = actor
  await lockBook(tx, villageId)
  if ((await countVoidCards(tx, villageId)) !== input.replaced) return refuse('CARDS_CHANGED')
  const cards = await tx.household.findMany({ where: { villageId }, select: heldCard })
  return done({ cards: await replaceCards(tx, actor, cards) })
}

/** How many of these were replaced: not those that had been before. Old ones are kept as void. */
async function replaceCards(
  tx: Tx,
  { villageId, staffId, now }: Actor,
  cards: readonly HeldCard[],
): Promise<number> {
  if (cards.length === 0) return 0
  const fresh = cards.map(({ id: householdId, cardVersion: held }) => {
    const cardVersion = held + 1
    const cardHash = cardHashOf(cardCodeOf({ villageId, householdId, cardVersion }))
    return { householdId, held, cardVersion, cardHash }
  })
  const columns = {
    householdId: 'text',
    held: 'int',
    cardVersion: 'int',
    cardHash: 'text',
  } as const
  const rows = await tx.$queryRaw`
    UPDATE "Household" SET "cardVersion" = fresh."cardVersion", "cardHash" = fresh."cardHash",
      "cardPrintedAt" = NULL
    FROM ${jsonRows(fresh, columns, 'fresh')}
    WHERE "Household"."id" = fresh."householdId" AND "Household"."villageId" = ${villageId}
      AND "Household"."cardVersion" = fresh."held"
    RETURNING "Household"."id"`
  const replaced = new Set(readRows(z.object({ id: z.string() }), rows).map(({ id }) => id))
  await insertRows(
    tx,
    'VoidCard',
    cards
      .filter(({ id }) => replaced.has(id))
      .map(({ id: householdId, cardHash }) => ({
        ...{ cardHash, villageId, householdId, voidedById: staffId, voidedAt: now },
      })),
  )
  return replaced.size
}
