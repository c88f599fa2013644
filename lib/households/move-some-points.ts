import type { Actor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { pointsToMove, transferPoints } from '@/lib/ledger/transfer-points'
import { done, type Result, refuse } from '@/lib/shared/result'
import type { ChangedHousehold } from './write-change'

/**
 * Points that a meeting lets go along with people: never more than there is, nor, while a window is
 * open, than can be spent in it. A debt stays where it was made. Returns the transfer; null for none.
 * TOO_MANY_POINTS_TO_MOVE {most} and what `transferPoints` refuses.
 */
export async function moveSomePoints(
  tx: Tx,
  actor: Actor,
  from: ChangedHousehold,
  toId: string,
  { points, reason }: { points: number; reason: string },
): Promise<Result<string | null>> {
  if (points === 0) return done(null)
  const most = await pointsToMove(tx, actor.villageId, from.id)
  if (points > most)
    return refuse('TOO_MANY_POINTS_TO_MOVE', {
      field: 'points',
      figures: { number: from.number, head: from.headName, most },
    })
  const moved = await transferPoints(tx, actor, { fromId: from.id, toId, points, reason })
  return moved.ok ? done(moved.value[0]?.transferId ?? null) : moved
}
