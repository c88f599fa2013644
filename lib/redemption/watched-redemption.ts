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
  const { household, points: spent, cancelReason } = redemption
  return {
    name: householdInTrace(household),
    facts: { ...slipFacts(redemption), spent, cancelReason },
  }
}

interface Slip {
  receipt: number
  collectorName: string
  lines: readonly { goodName: string; quantity: number; unit: string }[]
}

/** What stands on a slip, as traces name it: its number is none to be added to another. */
export function slipFacts({ receipt, collectorName: collector, lines }: Slip) {
  const taken = lines.map(({ goodName, quantity, unit }) => `${goodName} ${quantity} ${unit}`)
  return { receipt: String(receipt), collector, taken } satisfies Subject['facts']
}
