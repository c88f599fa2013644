import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { done, type Result, refuse } from '@/lib/shared/result'
import type { ExtendWindowInput } from './input'
import { refuseDays } from './refuse-days'

/**
 * 延期: the open window goes on until another day, today or later; board and passbooks say so at
 * once. Refuses WINDOW_NOT_OPEN, WINDOW_IN_PAST and WINDOW_DAYS_TAKEN at `closesOn`.
 */
export async function extendWindow(
  tx: Tx,
  actor: Actor,
  { windowId, closesOn }: ExtendWindowInput,
): Promise<Result<{ windowId: string }>> {
  const forbidden = refuseUnless(actor, 'window.change')
  if (forbidden) return forbidden
  const { villageId } = actor
  const book = await lockBook(tx, villageId)
  if (book.openWindowId !== windowId) return refuse('WINDOW_NOT_OPEN')
  if (closesOn < todayOf(actor)) return refuse('WINDOW_IN_PAST', { field: 'closesOn' })
  const { opensOn } = await tx.window.findUniqueOrThrow({ where: { id: windowId } })
  const taken = await refuseDays(tx, villageId, { opensOn, closesOn }, windowId)
  if (taken) return taken
  await tx.window.update({ where: { id: windowId }, data: { closesOn } })
  return done({ windowId })
}
