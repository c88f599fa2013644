import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { done, type Result } from '@/lib/shared/result'
import type { WindowIdInput } from './input'
import { lockedPlan } from './locked-plan'

/**
 * Deletes a plan that was a mistake. Only while it is one: what was ever opened is history and
 * stays, which the database's own guard says too. Refuses WINDOW_UNKNOWN, WINDOW_NOT_PLANNED.
 */
export async function deletePlan(
  tx: Tx,
  actor: Actor,
  { windowId }: WindowIdInput,
): Promise<Result<{ name: string }>> {
  const forbidden = refuseUnless(actor, 'window.change')
  if (forbidden) return forbidden
  const locked = await lockedPlan(tx, actor, windowId)
  if (!locked.ok) return locked
  await tx.window.delete({ where: { id: windowId } })
  return done({ name: locked.value.plan.name })
}
