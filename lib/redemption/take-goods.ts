import { z } from 'zod'
import { type Actor, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { insertRows, int, jsonRows, readRows } from '@/lib/db/set-based'
import { priceThen } from '@/lib/goods/priced-then'
import { newId } from '@/lib/shared/id'
import type { BasketLine } from './basket'
import type { BasketInput } from './input'

const takenGood = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  points: int,
  stock: int,
  position: int,
})
export type TakenGood = z.infer<typeof takenGood>

/** Takes every line off the shelf that is on offer, is there, and is within the household's limit. */
export async function takeGoods(
  tx: Tx,
  actor: Actor,
  windowId: string,
  { householdId, paperDay }: BasketInput,
  lines: readonly BasketLine[],
): Promise<Map<string, TakenGood>> {
  const rows = await tx.$queryRaw`
    UPDATE "Good" SET "stock" = "Good"."stock" - line."quantity"
    FROM ${jsonRows(lines, { goodId: 'text', quantity: 'int' }, 'line')}
    WHERE "Good"."id" = line."goodId" AND "Good"."villageId" = ${actor.villageId}
      AND "Good"."archivedAt" IS NULL AND "Good"."stock" >= line."quantity"
      AND ("Good"."limitPerWindow" IS NULL OR "Good"."limitPerWindow" >= line."quantity" + (
        SELECT COALESCE(SUM(l."quantity"), 0) FROM "RedemptionLine" l
        JOIN "Redemption" r ON r."villageId" = l."villageId" AND r."id" = l."redemptionId"
        WHERE l."villageId" = "Good"."villageId" AND l."goodId" = "Good"."id"
          AND r."windowId" = ${windowId} AND r."householdId" = ${householdId}
          AND r."cancelledAt" IS NULL))
    RETURNING "Good"."id", "Good"."name", "Good"."unit", "Good"."stock", "Good"."position",
      ${priceThen(Prisma.sql`"Good"`, paperDay ?? todayOf(actor))} AS "points"`
  return new Map(readRows(takenGood, rows).map((good) => [good.id, good]))
}

/** Writes the slip's lines and the goods' moves, with the prices as they were taken; gives the lines. */
export async function writeLines(
  tx: Tx,
  { villageId, staffId, now }: Actor,
  redemptionId: string,
  lines: readonly BasketLine[],
  goods: ReadonlyMap<string, TakenGood>,
): Promise<{ goodName: string; unit: string; quantity: number }[]> {
  const taken = lines
    .flatMap(({ goodId, quantity }) => {
      const good = goods.get(goodId)
      return good ? [{ good, quantity }] : []
    })
    // the order of the till's keys: the order on every slip
    .sort((a, b) => a.good.position - b.good.position)
  const slipLines = taken.map(({ good, quantity }, position) => ({
    villageId,
    redemptionId,
    position,
    goodId: good.id,
    goodName: good.name,
    unit: good.unit,
    points: good.points,
    quantity,
  }))
  await insertRows(tx, 'RedemptionLine', slipLines)
  await insertRows(
    tx,
    'StockMove',
    taken.map(({ good, quantity }) => ({
      id: newId(now),
      villageId,
      goodId: good.id,
      kind: 'GIVEN' as const,
      quantity: -quantity,
      stockAfter: good.stock,
      redemptionId,
      recordedById: staffId,
      recordedAt: now,
    })),
  )
  return slipLines
}
