import type { Actor } from '@/lib/access/actor'
import { householdInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

const mostWords = 30

/**
 * How a wish stands, why it was taken its last step, and whose it is, as a trace compares it. The
 * words themselves stay in the wish, and every step with who took it.
 */
export async function watchedWish(
  tx: Tx,
  { villageId }: Actor,
  id: string | undefined,
): Promise<Subject | null> {
  const wish =
    id &&
    (await tx.wish.findFirst({
      where: { villageId, id },
      include: {
        household: true,
        good: { select: { name: true } },
        steps: { orderBy: { id: 'desc' }, take: 1, select: { note: true } },
      },
    }))
  if (!wish) return null
  const { household, good, state, takenUpBy, answer, hiddenReason, text, steps } = wish
  const reason = steps[0]?.note ?? null
  return {
    // a slip from the box may have no name: its first words tell it from others
    name: household ? householdInTrace(household) : text.slice(0, mostWords),
    facts: {
      ...{ wishState: state, takenUpBy, answer, hiddenReason },
      ...{ matchedGood: good?.name ?? null, ...(reason !== answer && { reason }) },
    },
  }
}
