import type { Tx } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'
import { type Actor, refuseUnless } from './actor'
import type { RetireStaffInput } from './input'
import { refuseLastManager } from './last-manager'

/**
 * Somebody leaves the office: no sign-in any more, and every session ends at once. Their name
 * stays on what they wrote; a group they led is without a 组长. LAST_MANAGER, STAFF_UNKNOWN.
 */
export async function retireStaff(
  tx: Tx,
  actor: Actor,
  { staffId }: RetireStaffInput,
): Promise<Result<{ staffId: string }>> {
  const forbidden = refuseUnless(actor, 'staff.change')
  if (forbidden) return forbidden
  const { villageId, now } = actor
  const refused = await refuseLastManager(tx, villageId, staffId)
  if (refused) return refused
  const retired = await tx.staff.updateMany({
    where: { villageId, id: staffId, retiredAt: null },
    data: { retiredAt: now, sessionVersion: { increment: 1 } },
  })
  if (retired.count === 0) return refuse('STAFF_UNKNOWN')
  await tx.group.updateMany({
    where: { villageId, leaderId: staffId },
    data: { leaderId: null },
  })
  return done({ staffId })
}
