import type { Tx } from '@/lib/db/client'
import type { CivilDate } from '@/lib/shared/civil-date'

/**
 * Bars a household from redeeming before a day, unless a later one holds already. The reason is the
 * office's alone. Only what a review decided, or a merger carries over, comes here.
 */
export async function barHousehold(
  tx: Tx,
  { villageId, householdId: id }: { villageId: string; householdId: string },
  { until: barredUntil, reason: barredReason }: { until: CivilDate; reason: string | null },
): Promise<void> {
  await tx.household.updateMany({
    where: { villageId, id, OR: [{ barredUntil: null }, { barredUntil: { lt: barredUntil } }] },
    data: { barredUntil, barredReason },
  })
}
