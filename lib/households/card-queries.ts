import type { Reader } from '@/lib/db/client'
import { cardHashOf } from './card-code'

/** Ten to a sheet of A4, ten sheets to a print run. */
export const cardsPerPage = 100

export interface CardsAsked {
  groupId?: string
  /** Only households that hold no printed card. */
  without: boolean
}

/**
 * A page of the households that get a card, group by group as they are handed out, and how many
 * there are. A page that lies behind the last one is the first.
 */
export async function householdsForCards(
  reader: Reader,
  villageId: string,
  { groupId, without }: CardsAsked,
  page: number,
) {
  const where = {
    villageId,
    ...(groupId && { groupId }),
    ...(without && { cardPrintedAt: null }),
    // a merged one is closed as well
    living: { not: 'CLOSED' as const },
  }
  const [households, total] = await Promise.all([
    reader.household.findMany({
      where,
      orderBy: [{ group: { position: 'asc' } }, { number: 'asc' }],
      select: {
        ...{ id: true, number: true, headName: true },
        ...{ cardVersion: true, cardHash: true, cardPrintedAt: true },
      },
      take: cardsPerPage,
      skip: (page - 1) * cardsPerPage,
    }),
    reader.household.count({ where }),
  ])
  if (households.length === 0 && page > 1)
    return householdsForCards(reader, villageId, { groupId, without }, 1)
  return { households, total, page }
}

/** Cards of the village that were replaced: the same number, the same cards. */
export async function countVoidCards(reader: Reader, villageId: string): Promise<number> {
  return reader.voidCard.count({ where: { villageId } })
}

/** Whose card this was before it was replaced, or null. */
export async function holderOfVoidCard(reader: Reader, code: string) {
  const card = await reader.voidCard.findUnique({
    where: { cardHash: cardHashOf(code) },
    select: { villageId: true, household: { select: { number: true, headName: true } } },
  })
  return card && { villageId: card.villageId, ...card.household }
}
