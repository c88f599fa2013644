import type { Actor } from '@/lib/access/actor'
import { householdInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

/** What came to a slip after the goods were handed over, as a trace compares it. */
export async function watchedSlip(
  tx: Tx,
  { villageId }: Actor,
  id: string | undefined,
): Promise<Subject | null> {
  const slip =
    id &&
    (await tx.redemption.findFirst({ where: { villageId, id }, include: { household: true } }))
  if (!slip) return null
  const exchanges = await tx.stockMove.findMany({
    where: { villageId, redemptionId: id, kind: 'EXCHANGED' },
    orderBy: { id: 'asc' },
    include: { good: { select: { name: true } } },
  })
  return {
    name: householdInTrace(slip.household),
    facts: {
      delivered: slip.deliveredAt !== null,
      exchanged: exchanges.map(({ good, quantity, reason }) =>
        [`${good.name} ${-quantity}`, reason].filter(Boolean).join(' · '),
      ),
    },
  }
}
