import { type Actor, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { pricedOn } from '@/lib/goods/price'
import { type Refusal, type Refused, refuse, refuseAll } from '@/lib/shared/result'
import { type BasketLine, refuseLines, sumOfBasket } from './basket'
import type { BasketInput } from './input'
import { goodsTakenInWindow, pointsToSpend } from './queries'

/**
 * A guarded statement took nothing; this looks again, inside the same transaction, to say why, and
 * all of it at once, so that nobody is refused twice for one basket: the household, each good and
 * the points, or the price. `pointsTaken` is what this transaction took before it was refused.
 */
export async function whyNotHandedOver(
  tx: Tx,
  actor: Actor,
  input: BasketInput,
  lines: readonly BasketLine[],
  window: { id: string; cutoffMonth: string },
  pointsTaken: number,
): Promise<Refused> {
  const { villageId } = actor
  const household = await tx.household.findFirst({ where: { villageId, id: input.householdId } })
  if (!household) return refuse('HOUSEHOLD_UNKNOWN', { field: 'householdId' })
  const today = input.paperDay ?? todayOf(actor)
  const barred = household.barredUntil !== null && household.barredUntil > today
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
    shelf.map((good) => [good.id, { ...pricedOn(good, today), stock: stocks.get(good.id) ?? 0 }]),
  )
  const taken = await goodsTakenInWindow(tx, villageId, window.id, input.householdId)
  const refusals: Refusal[] = [...(refuseLines(lines, goods, taken)?.refusals ?? [])]
  const { used } = sumOfBasket(0, lines, goods)
  if (refusals.length === 0 && used !== input.shownTotal)
    return refuse('PRICE_CHANGED', { figures: { shown: input.shownTotal, total: used } })
  const points = await pointsToSpend(tx, villageId, input.householdId, window.cutoffMonth)
  const spendable = points.spendable + pointsTaken
  if (spendable < used)
    refusals.push({
      code: 'NOT_ENOUGH_POINTS',
      figures: { short: used - spendable, spendable, total: used },
    })
  const refused = refuseAll(refusals)
  if (!refused) throw new Error('the basket was refused and nothing says why')
  return refused
}
