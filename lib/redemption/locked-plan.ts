import type { Actor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { Window } from '@/lib/db/generated/sqlite/client'
import { type LockedBook, lockBook } from '@/lib/ledger/lock-book'
import { done, type Result, refuse } from '@/lib/shared/result'

/**
 * A window that is still a plan, under the village's lock: what was ever opened stays as it was
 * announced. Refuses WINDOW_UNKNOWN and WINDOW_NOT_PLANNED {name}.
 */
export async function lockedPlan(
  tx: Tx,
  { villageId }: Actor,
  windowId: string,
): Promise<Result<{ book: LockedBook; plan: Window }>> {
  const book = await lockBook(tx, villageId)
  const plan = await tx.window.findFirst({ where: { villageId, id: windowId } })
  if (!plan) return refuse('WINDOW_UNKNOWN')
  if (plan.state !== 'PLANNED')
    return refuse('WINDOW_NOT_PLANNED', { figures: { name: plan.name } })
  return done({ book, plan })
}
