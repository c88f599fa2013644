import { z } from 'zod'
import { type Actor, refuseOwnHousehold, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { insertRows, int, jsonRows, readRows } from '@/lib/db/set-based'
import { priceThen } from '@/lib/goods/priced-then'
import { appendEntries } from '@/lib/ledger/append-entries'
import type { EntryDraft } from '@/lib/ledger/entry-kinds'
import { type LockedBook, lockBook } from '@/lib/ledger/lock-book'
import { spendPoints } from '@/lib/ledger/spend-points'
import { hashOfInput } from '@/lib/shared/hash'
import { newId } from '@/lib/shared/id'
import { done, type Refused, type Result, refuse, repeated } from '@/lib/shared/result'
import { type BasketLine, mostLines, sumOfBasket, tidyBasket } from './basket'
import type { BasketInput } from './input'
import { whyNotHandedOver } from './why-not-handed-over'

export interface Handover {
  redemptionId: string
  receipt: number
  points: number
  balanceAfter: number
}

const factsRow = z.object({
  windowId: z.string().nullable(),
  cutoffMonth: z.string().nullable(),
  opensOn: z.string().nullable(),
  capPoints: int.nullable(),
  /** Points the household used in this window before. */
  usedBefore: int,
  /** Other households that the same proxy collected for in this window. */
  collectedFor: int,
  receipt: int,
  householdId: z.string().nullable(),
  number: int.nullable(),
  headName: z.string().nullable(),
  earlierVillageId: z.string().nullable(),
  earlierHash: z.string().nullable(),
  earlierReceipt: int.nullable(),
  earlierPoints: int.nullable(),
  earlierBalance: int.nullable(),
})

const takenGood = z.object({
  id: z.string(),
  name: z.string(),
  unit: z.string(),
  points: int,
  stock: int,
  position: int,
})

/**
 * Hands a basket over: points and stock are guarded by conditional statements, the prices copied,
 * the moves and one REDEEM entry written, in eight statements however full the basket. The same
 * basket again gets the first answer; the same id with another basket is SAME_ID_OTHER_INPUT.
 * Refuses WINDOW_NOT_OPEN, BASKET_EMPTY, NOT_ENOUGH_POINTS {short}, WINDOW_CAP_REACHED {cap, left},
 * HOUSEHOLD_MAY_NOT_REDEEM, OWN_HOUSEHOLD, RELATIVES_HOUSEHOLD, COLLECTOR_COMES_OFTEN {name, count}
 * until it is said to be meant, PRICE_CHANGED {total}, and per line SOLD_OUT, GOOD_LIMIT_REACHED,
 * GOOD_ARCHIVED, GOOD_UNKNOWN.
 */
export async function redeem(tx: Tx, actor: Actor, input: BasketInput): Promise<Result<Handover>> {
  const forbidden = refuseUnless(actor, 'redemption.make')
  if (forbidden) return forbidden
  const { villageId } = actor
  const lines = tidyBasket(input.lines)
  if (lines.length === 0) return refuse('BASKET_EMPTY')
  if (lines.length > mostLines) return refuse('TOO_MANY', { figures: { max: mostLines } })

  const book = await lockBook(tx, villageId, 1)
  const facts = await factsOf(tx, villageId, book, input)
  const inputHash = hashOfBasket(input, lines)
  if (facts.earlierHash !== null) return earlierAnswer(villageId, input.basketId, facts, inputHash)
  if (!facts.windowId || !facts.cutoffMonth) return refuse('WINDOW_NOT_OPEN')
  if (!facts.householdId || facts.number === null || facts.headName === null)
    return refuse('HOUSEHOLD_UNKNOWN', { field: 'householdId' })
  const own = refuseOwnHousehold(actor, {
    id: facts.householdId,
    number: facts.number,
    headName: facts.headName,
  })
  if (own) return own
  const day = input.paperDay ?? todayOf(actor)
  const asked =
    refusePaperDay(actor, input, facts) ??
    refuseCap(input, facts) ??
    askAboutCollector(input, facts)
  if (asked) return asked

  // Village, household, goods: the lock order. Anything refused below rolls all of it back.
  const window = { id: facts.windowId, cutoffMonth: facts.cutoffMonth }
  const whyNot = (pointsTaken: number) =>
    whyNotHandedOver(tx, actor, input, lines, window, pointsTaken)
  const balanceAfter = await spendPoints(tx, villageId, {
    householdId: input.householdId,
    points: input.shownTotal,
    cutoffMonth: window.cutoffMonth,
    today: day,
  })
  if (balanceAfter === undefined) return whyNot(0)
  const goods = await takeGoods(tx, actor, window.id, input, lines)
  const { used } = sumOfBasket(0, lines, goods)
  if (goods.size < lines.length || used !== input.shownTotal) return whyNot(input.shownTotal)

  const handover = {
    redemptionId: input.basketId,
    receipt: facts.receipt,
    points: used,
    balanceAfter,
  }
  await writeRedemption(tx, actor, input, { ...handover, windowId: window.id, inputHash })
  await writeLines(tx, actor, input.basketId, lines, goods)
  const balances = new Map([[input.householdId, balanceAfter]])
  await appendEntries(tx, book, actor, [redeemEntry(actor, input, used)], balances)
  return done(handover)
}

/** Only success consumes a basket's id; what makes two baskets the same is hashed. */
function hashOfBasket(input: BasketInput, lines: readonly BasketLine[]): string {
  const { householdId, collectorName, collectorRelation, homeDelivery = false } = input
  return hashOfInput({ householdId, lines, collectorName, collectorRelation, homeDelivery })
}

function earlierAnswer(
  villageId: string,
  redemptionId: string,
  facts: z.infer<typeof factsRow>,
  inputHash: string,
): Result<Handover> {
  const same = facts.earlierVillageId === villageId && facts.earlierHash === inputHash
  if (!same) return refuse('SAME_ID_OTHER_INPUT')
  return repeated({
    redemptionId,
    receipt: facts.earlierReceipt ?? 0,
    points: facts.earlierPoints ?? 0,
    balanceAfter: facts.earlierBalance ?? 0,
  })
}

/** All that is looked up before anything moves, in one statement. */
async function factsOf(tx: Tx, villageId: string, book: LockedBook, input: BasketInput) {
  const rows = await tx.$queryRaw`
    SELECT w."id" AS "windowId", w."cutoffMonth", w."opensOn", w."capPoints",
      (SELECT CAST(COALESCE(SUM(used."points"), 0) AS INTEGER) FROM "Redemption" used
        WHERE used."villageId" = v."id" AND used."windowId" = w."id"
          AND used."householdId" = h."id" AND used."cancelledAt" IS NULL) AS "usedBefore",
      (SELECT CAST(COUNT(DISTINCT other."householdId") AS INTEGER) FROM "Redemption" other
        WHERE other."villageId" = v."id" AND other."windowId" = w."id"
          AND other."collectorName" = ${input.collectorName}
          AND other."collectorRelation" IS NOT NULL
          AND other."householdId" <> h."id" AND other."cancelledAt" IS NULL) AS "collectedFor",
      h."id" AS "householdId", h."number", h."headName",
      r."villageId" AS "earlierVillageId", r."inputHash" AS "earlierHash",
      r."receipt" AS "earlierReceipt", r."points" AS "earlierPoints",
      r."balanceAfter" AS "earlierBalance",
      (SELECT CAST(COALESCE(MAX(last."receipt"), 0) + 1 AS INTEGER) FROM "Redemption" last
        WHERE last."villageId" = v."id") AS "receipt"
    FROM "Village" v
    LEFT JOIN "Window" w ON w."villageId" = v."id" AND w."id" = ${book.openWindowId}
    LEFT JOIN "Household" h ON h."villageId" = v."id" AND h."id" = ${input.householdId}
    LEFT JOIN "Redemption" r ON r."id" = ${input.basketId}
    WHERE v."id" = ${villageId}`
  const [facts] = readRows(factsRow, rows)
  if (!facts) throw new Error('the village of this actor does not exist')
  return facts
}

/** Paper is of a day on which the window was open: PAPER_DAY_OUTSIDE {opensOn, today}. */
function refusePaperDay(
  actor: Actor,
  { paperDay }: BasketInput,
  { opensOn }: z.infer<typeof factsRow>,
): Refused | undefined {
  const today = todayOf(actor)
  if (paperDay === undefined || opensOn === null) return undefined
  if (opensOn <= paperDay && paperDay <= today) return undefined
  return refuse('PAPER_DAY_OUTSIDE', { figures: { opensOn, today } })
}

function refuseCap(
  { shownTotal }: BasketInput,
  { capPoints, usedBefore }: z.infer<typeof factsRow>,
): Refused | undefined {
  if (capPoints === null || usedBefore + shownTotal <= capPoints) return undefined
  const left = Math.max(0, capPoints - usedBefore)
  return refuse('WINDOW_CAP_REACHED', { figures: { cap: capPoints, left } })
}

/** Two households are neighbours who help each other; at the third somebody asks. */
function askAboutCollector(
  { collectorName, collectorRelation, collectorMeant }: BasketInput,
  { collectedFor }: z.infer<typeof factsRow>,
): Refused | undefined {
  if (collectorRelation === null || collectorMeant || collectedFor < 2) return undefined
  const figures = { name: collectorName, count: collectedFor }
  return refuse('COLLECTOR_COMES_OFTEN', { field: 'collectorMeant', figures })
}

/** Takes every line off the shelf that is on offer, is there, and is within the household's limit. */
async function takeGoods(
  tx: Tx,
  actor: Actor,
  windowId: string,
  { householdId, paperDay }: BasketInput,
  lines: readonly BasketLine[],
): Promise<Map<string, z.infer<typeof takenGood>>> {
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

async function writeRedemption(
  tx: Tx,
  actor: Actor,
  input: BasketInput,
  { redemptionId, ...handover }: Handover & { windowId: string; inputHash: string },
): Promise<void> {
  await insertRows(tx, 'Redemption', [
    {
      ...handover,
      id: redemptionId,
      villageId: actor.villageId,
      householdId: input.householdId,
      collectorName: input.collectorName,
      collectorRelation: input.collectorRelation,
      homeDelivery: input.homeDelivery ?? false,
      redeemedOn: input.paperDay ?? todayOf(actor),
      onPaper: input.paperDay !== undefined,
      redeemedAt: actor.now,
      clerkId: actor.staffId,
    },
  ])
}

async function writeLines(
  tx: Tx,
  { villageId, staffId, now }: Actor,
  redemptionId: string,
  lines: readonly BasketLine[],
  goods: ReadonlyMap<string, z.infer<typeof takenGood>>,
): Promise<void> {
  const taken = lines
    .flatMap(({ goodId, quantity }) => {
      const good = goods.get(goodId)
      return good ? [{ good, quantity }] : []
    })
    // the order of the till's keys: the order on every slip
    .sort((a, b) => a.good.position - b.good.position)
  await insertRows(
    tx,
    'RedemptionLine',
    taken.map(({ good, quantity }, position) => ({
      villageId,
      redemptionId,
      position,
      goodId: good.id,
      goodName: good.name,
      unit: good.unit,
      points: good.points,
      quantity,
    })),
  )
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
}

function redeemEntry(actor: Actor, input: BasketInput, used: number): EntryDraft {
  return {
    kind: 'REDEEM',
    householdId: input.householdId,
    list: null,
    points: -used,
    spendable: true,
    ranks: false,
    occurredOn: input.paperDay ?? todayOf(actor),
    redemptionId: input.basketId,
    recordedById: actor.staffId,
  }
}
