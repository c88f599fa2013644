import { type Actor, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import { latestAhead } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import { done, type Result, refuse } from '@/lib/shared/result'
import type { PriceInput } from './input'
import { priceOn } from './price'

/**
 * A good's price from a day on, today or later; one change can lie ahead, and a new one takes its
 * place. What was redeemed before keeps its price. Refuses GOOD_UNKNOWN, PRICE_IN_PAST {today} and
 * PRICE_TOO_FAR {latest} at `holdsFrom`, PRICE_AS_BEFORE at `points`.
 */
export async function setPrice(
  tx: Tx,
  actor: Actor,
  { goodId, points, holdsFrom }: PriceInput,
): Promise<Result<{ goodId: string }>> {
  const forbidden = refuseUnless(actor, 'good.change')
  if (forbidden) return forbidden
  const { villageId } = actor
  const today = todayOf(actor)
  const good = await tx.good.findFirst({ where: { villageId, id: goodId } })
  if (!good) return refuse('GOOD_UNKNOWN', { field: 'goodId' })
  if (holdsFrom < today) return refuse('PRICE_IN_PAST', { field: 'holdsFrom', figures: { today } })
  const latest = latestAhead(today)
  if (holdsFrom > latest)
    return refuse('PRICE_TOO_FAR', { field: 'holdsFrom', figures: { latest } })
  const now = priceOn(good, today)
  const nothingAhead = good.nextPointsFrom === null || good.nextPointsFrom <= today
  if (points === now && nothingAhead)
    return refuse('PRICE_AS_BEFORE', { field: 'points', figures: { points } })
  const later = holdsFrom > today && points !== now
  await tx.good.update({
    where: { id: goodId },
    data: later
      ? { points: now, nextPoints: points, nextPointsFrom: holdsFrom }
      : { points, nextPoints: null, nextPointsFrom: null },
  })
  await insertRows(tx, 'PriceChange', [priceChange(actor, { goodId, points, holdsFrom })])
  return done({ goodId })
}

/** The line that says who set a price, and since when it holds. */
export function priceChange(actor: Actor, price: PriceInput) {
  const { villageId, staffId, now } = actor
  return { ...price, id: newId(now), villageId, recordedById: staffId, recordedAt: now }
}
