import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import { newId } from '@/lib/shared/id'
import { done, type Result, refuse } from '@/lib/shared/result'
import type { OpenBoxInput } from './input'

/**
 * 开箱登记: the wooden box was opened, when and before whom; its slips are typed in one by one. An empty
 * box is a result too. Refuses DATE_IN_FUTURE.
 */
export async function openBox(
  tx: Tx,
  actor: Actor,
  input: OpenBoxInput,
): Promise<Result<{ openingId: string }>> {
  const forbidden = refuseUnless(actor, 'wish.record')
  if (forbidden) return forbidden
  if (input.openedOn > todayOf(actor)) return refuse('DATE_IN_FUTURE', { field: 'openedOn' })
  const openingId = newId(actor.now)
  const { villageId, staffId, now } = actor
  await insertRows(tx, 'BoxOpening', [
    { ...input, id: openingId, villageId, recordedById: staffId, recordedAt: now },
  ])
  return done({ openingId })
}
