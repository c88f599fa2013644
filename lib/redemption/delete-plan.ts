import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { done, type Result, refuse } from '@/lib/shared/result'
import type { WindowIdInput } from './input'

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
  const { villageId } = actor
  await lockBook(tx, villageId)
  const planned = await tx.window.findFirst({ where: { villageId, id: windowId } })
  if (!planned) return refuse('WINDOW_UNKNOWN')
  const { name, state } = planned
  if (state !== 'PLANNED') return refuse('WINDOW_NOT_PLANNED', { figures: { name } })
  await tx.window.delete({ where: { id: windowId } })
  return done({ name })
}
