import type { Actor } from '@/lib/access/actor'
import { householdInTrace, type Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

/** Whose redemption was taken back, and of what, as a trace names it. */
export async function watchedRedemption(
  tx: Tx,
  { villageId }: Actor,
  id: string | undefined,
): Promise<Subject | null> {
  const redemption =
    id &&
    (await tx.redemption.findFirst({
      where: { villageId, id },
      include: { household: true, lines: { orderBy: { position: 'asc' } } },
    }))
  if (!redemption) return null
  const { household, lines, points } = redemption
  return {
    name: householdInTrace(household),
    facts: {
      spent: points,
      taken: lines.map(({ goodName, quantity, unit }) => `${goodName} ${quantity} ${unit}`),
    },
  }
}
