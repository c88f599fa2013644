import { type Actor, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { type Refused, refuse } from '@/lib/shared/result'
import { type BasketLine, refuseLines, sumOfBasket } from './basket'
import type { BasketInput } from './input'
import { goodsTakenInWindow, pointsToSpend } from './queries'

/**
 * The guarded statements took nothing; this looks again, inside the same transaction, to say why
 * in the order a clerk can act on: the household, the goods, the price, the points.
 */
export async function whyNotHandedOver(
  tx: Tx,
  actor: Actor,
  input: BasketInput,
  lines: readonly BasketLine[],
  window: { id: string; cutoffMonth: string },
): Promise<Refused> {
  const { villageId } = actor
  const household = await tx.household.findFirst({ where: { villageId, id: input.householdId } })
  if (!household) return refuse('HOUSEHOLD_UNKNOWN', { field: 'householdId' })
  const barred = household.barredUntil !== null && household.barredUntil > todayOf(actor)
  if (barred || household.living === 'CLOSED') return refuse('HOUSEHOLD_MAY_NOT_REDEEM')
  const shelf = await tx.good.findMany({
    where: { villageId, id: { in: lines.map(({ goodId }) => goodId) } },
  })
  // What this transaction already took off the shelf is looked at as if it were still there.
  const untouched = await tx.stockMove.groupBy({
    by: ['goodId'],
    where: { villageId, goodId: { in: shelf.map(({ id }) => id) } },
    _sum: { quantity: true },
  })
  const stocks = new Map(untouched.map(({ goodId, _sum }) => [goodId, _sum.quantity ?? 0]))
  const goods = new Map(
    shelf.map((good) => [good.id, { ...good, stock: stocks.get(good.id) ?? 0 }]),
  )
  const taken = await goodsTakenInWindow(tx, villageId, window.id, input.householdId)
  const refused = refuseLines(lines, goods, taken)
  if (refused) return refused
  const { used } = sumOfBasket(0, lines, goods)
  if (used !== input.shownTotal)
    return refuse('PRICE_CHANGED', { figures: { shown: input.shownTotal, total: used } })
  const { spendable } = await pointsToSpend(tx, villageId, input.householdId, window.cutoffMonth)
  if (spendable < used)
    return refuse('NOT_ENOUGH_POINTS', {
      figures: { short: used - spendable, spendable, total: used },
    })
  throw new Error('the basket was refused and nothing says why')
}
