import { z } from 'zod'
import { type Actor, refuseUnless } from '@/lib/access/actor'
import { householdsInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import { id } from '@/lib/shared/inputs'
import { done, type Result, refuse } from '@/lib/shared/result'
import { cardsPerPage } from './card-queries'

/** `<household>.<version>` of each card that came out of the printer. */
export const printedCardsInput = z.object({
  card: z
    .union([z.string(), z.array(z.string())])
    .transform((cards) => [cards].flat())
    .refine((cards) => cards.length <= cardsPerPage)
    .transform((cards, sink) =>
      cards.map((card) => {
        const [householdId, version = ''] = card.split('.')
        const known = id.safeParse(householdId)
        if (known.success && /^\d{1,7}$/.test(version))
          return { householdId: known.data, cardVersion: Number(version) }
        sink.addIssue({ code: 'custom', message: 'INVALID' })
        return z.NEVER
      }),
    ),
})
export type PrintedCardsInput = z.output<typeof printedCardsInput>

export interface PrintedCards {
  /** Whose they are. */
  households: { number: number; headName: string }[]
}

/** Whose cards were printed, as a trace is told. */
export function toldPrintedCards({ households }: PrintedCards): Subject {
  return { facts: { concerned: householdsInTrace(households) } }
}

/**
 * These households hold a printed card now; a card that was replaced since it was printed does not
 * count. Refuses CARDS_REPLACED when none of them is still good.
 */
export async function markCardsPrinted(
  tx: Tx,
  actor: Actor,
  { card: cards }: PrintedCardsInput,
): Promise<Result<PrintedCards>> {
  const forbidden = refuseUnless(actor, 'card.print')
  if (forbidden) return forbidden
  const { villageId, now } = actor
  const households = await tx.household.updateManyAndReturn({
    where: {
      villageId,
      OR: cards.map(({ householdId, cardVersion }) => ({ id: householdId, cardVersion })),
    },
    data: { cardPrintedAt: now },
    select: { number: true, headName: true },
  })
  return households.length > 0 ? done({ households }) : refuse('CARDS_REPLACED')
}
