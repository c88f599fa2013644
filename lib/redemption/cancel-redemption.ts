import { z } from 'zod'
import { type Actor, refuseOwnHousehold, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import type { RedemptionLine } from '@/lib/db/generated/sqlite/client'
import { insertRows, int, jsonRows, readRows } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { postEntries } from '@/lib/ledger/post-entries'
import { newId } from '@/lib/shared/id'
import { done, type Result, refuse } from '@/lib/shared/result'
import type { CancelInput } from './input'

/**
 * Takes back exactly one redemption while its window is open: its goods return to the shelf, its
 * points to the household. Refuses REDEMPTION_UNKNOWN, ALREADY_CANCELLED, WINDOW_NOT_OPEN,
 * OWN_HOUSEHOLD, RELATIVES_HOUSEHOLD.
 */
export async function cancelRedemption(
  tx: Tx,
  actor: Actor,
  input: CancelInput,
): Promise<Result<{ redemptionId: string; balanceAfter: number }>> {
  const forbidden = refuseUnless(actor, 'redemption.cancel')
  if (forbidden) return forbidden
  const { villageId, now } = actor
  const book = await lockBook(tx, villageId)
  const redemption = await tx.redemption.findFirst({
    where: { villageId, id: input.redemptionId },
    include: { lines: { orderBy: { goodId: 'asc' } }, household: true },
  })
  if (!redemption) return refuse('REDEMPTION_UNKNOWN')
  if (redemption.cancelledAt)
    return refuse('ALREADY_CANCELLED', { figures: { receipt: redemption.receipt } })
  if (redemption.windowId !== book.openWindowId) return refuse('WINDOW_NOT_OPEN')
  const own = refuseOwnHousehold(actor, redemption.household)
  if (own) return own

  await tx.redemption.update({
    where: { id: redemption.id },
    data: { cancelledAt: now, cancelledById: actor.staffId, cancelReason: input.reason },
  })
  const posted = await postEntries(tx, actor, [
    {
      kind: 'REFUND',
      householdId: redemption.householdId,
      list: null,
      points: redemption.points,
      spendable: true,
      ranks: false,
      occurredOn: todayOf(actor),
      redemptionId: redemption.id,
      recordedById: actor.staffId,
      reason: input.reason,
    },
  ])
  if (!posted.ok) return posted
  await putBack(tx, actor, redemption.lines, input.reason)
  return done({
    redemptionId: redemption.id,
    balanceAfter: posted.value[0]?.balanceAfter ?? redemption.household.balance,
  })
}

async function putBack(
  tx: Tx,
  actor: Actor,
  lines: readonly RedemptionLine[],
  reason: string,
): Promise<void> {
  const rows = await tx.$queryRaw`
    UPDATE "Good" SET "stock" = "Good"."stock" + line."quantity"
    FROM ${jsonRows(lines, { goodId: 'text', quantity: 'int' }, 'line')}
    WHERE "Good"."id" = line."goodId" AND "Good"."villageId" = ${actor.villageId}
    RETURNING "Good"."id", "Good"."stock"`
  const stocks = readRows(z.object({ id: z.string(), stock: int }), rows)
  const stockAfter = new Map(stocks.map(({ id, stock }) => [id, stock]))
  await insertRows(
    tx,
    'StockMove',
    lines.map(({ goodId, quantity, redemptionId }) => ({
      id: newId(actor.now),
      villageId: actor.villageId,
      goodId,
      kind: 'RETURNED' as const,
      quantity,
      stockAfter: stockAfter.get(goodId) ?? 0,
      redemptionId,
      reason,
      recordedById: actor.staffId,
      recordedAt: actor.now,
    })),
  )
}
