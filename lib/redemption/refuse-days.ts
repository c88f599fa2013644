import type { Tx } from '@/lib/db/client'
import { type Refused, refuse } from '@/lib/shared/result'
import type { PlanWindowInput } from './input'

/**
 * Only one window is open at a time, so no two that are still to come have a day in common:
 * WINDOW_DAYS_TAKEN {name, opensOn, closesOn}.
 */
export async function refuseDays(
  tx: Tx,
  villageId: string,
  { opensOn, closesOn }: Pick<PlanWindowInput, 'opensOn' | 'closesOn'>,
  windowId?: string,
): Promise<Refused | undefined> {
  const other = await tx.window.findFirst({
    where: {
      villageId,
      id: { not: windowId },
      state: { not: 'CLOSED' },
      opensOn: { lte: closesOn },
      closesOn: { gte: opensOn },
    },
    orderBy: { opensOn: 'asc' },
  })
  if (!other) return undefined
  const { name, ...days } = other
  return refuse('WINDOW_DAYS_TAKEN', {
    field: days.opensOn <= opensOn ? 'opensOn' : 'closesOn',
    figures: { name, opensOn: days.opensOn, closesOn: days.closesOn },
  })
}
