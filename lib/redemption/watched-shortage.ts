import type { Actor } from '@/lib/access/actor'
import { householdInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

/** What a household would have taken, as long as it is noted, as a trace compares it. */
export async function watchedShortage(
  tx: Tx,
  { villageId }: Actor,
  which: { id: string } | { householdId: string; goodId: string },
): Promise<Subject | null> {
  const shortage = await tx.shortage.findFirst({
    where: { villageId, ...which },
    orderBy: { notedAt: 'desc' },
    include: { household: true, good: { select: { name: true } } },
  })
  if (!shortage) return null
  const { household, good, quantity, droppedAt } = shortage
  return {
    name: householdInTrace(household),
    facts: { wanted: droppedAt === null ? `${good.name} ${quantity}` : null },
  }
}
