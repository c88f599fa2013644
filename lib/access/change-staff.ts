import type { Tx } from '@/lib/db/client'
import { done, type Result, refuse } from '@/lib/shared/result'
import { type Actor, refuseUnless } from './actor'
import type { ChangeStaffInput } from './input'
import { refuseLastManager } from './last-manager'
import { findStaffHouseholds } from './staff-households'

/**
 * Name, parts, household and relatives of somebody in the office; what they already signed keeps
 * standing. Holds from their next request. STAFF_UNKNOWN, LAST_MANAGER, HOUSEHOLD_UNKNOWN {number}.
 */
export async function changeStaff(
  tx: Tx,
  actor: Actor,
  input: ChangeStaffInput,
): Promise<Result<{ staffId: string }>> {
  const forbidden = refuseUnless(actor, 'staff.change')
  if (forbidden) return forbidden
  const { villageId } = actor
  const { staffId, name } = input
  if (!input.roles.includes('MANAGER')) {
    const refused = await refuseLastManager(tx, villageId, staffId)
    if (refused) return refused
  }
  const households = await findStaffHouseholds(tx, villageId, input)
  if (!households.ok) return households
  const { householdId, relativeIds } = households.value
  const changed = await tx.staff.updateMany({
    where: { villageId, id: staffId, retiredAt: null },
    data: { name, householdId },
  })
  if (changed.count === 0) return refuse('STAFF_UNKNOWN')
  if (!input.roles.includes('LEADER'))
    await tx.group.updateMany({
      where: { villageId, leaderId: staffId },
      data: { leaderId: null },
    })
  await tx.staffRole.deleteMany({ where: { villageId, staffId } })
  await tx.staffRole.createMany({
    data: input.roles.map((role) => ({ villageId, staffId, role })),
  })
  await tx.staffRelative.deleteMany({ where: { villageId, staffId } })
  await tx.staffRelative.createMany({
    data: relativeIds.map((relativeId) => ({ villageId, staffId, householdId: relativeId })),
  })
  return done({ staffId })
}
