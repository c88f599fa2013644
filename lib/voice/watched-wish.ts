import type { Actor } from '@/lib/access/actor'
import { householdInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

/**
 * How a wish stands, as a trace compares it; whose it is, where a name was given. The words
 * themselves stay in the wish, and every step with who took it.
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
      include: { household: true, good: { select: { name: true } } },
    }))
  if (!wish) return null
  const { household, good, state, takenUpBy, answer, hiddenReason } = wish
  return {
    ...(household && { name: householdInTrace(household) }),
    facts: {
      ...{ wishState: state, takenUpBy, answer, hiddenReason },
      matchedGood: good?.name ?? null,
    },
  }
}
