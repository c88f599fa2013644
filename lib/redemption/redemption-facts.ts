import { z } from 'zod'
import { type Actor, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { int, readRows } from '@/lib/db/set-based'
import type { LockedBook } from '@/lib/ledger/lock-book'
import { type Refused, refuse } from '@/lib/shared/result'
import type { BasketInput } from './input'

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
export type RedemptionFacts = z.infer<typeof factsRow>

/** All that is looked up before anything moves, in one statement. */
export async function factsOf(
  tx: Tx,
  villageId: string,
  book: LockedBook,
  input: BasketInput,
): Promise<RedemptionFacts> {
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
export function refusePaperDay(
  actor: Actor,
  { paperDay }: BasketInput,
  { opensOn }: RedemptionFacts,
): Refused | undefined {
  const today = todayOf(actor)
  if (paperDay === undefined || opensOn === null) return undefined
  if (opensOn <= paperDay && paperDay <= today) return undefined
  return refuse('PAPER_DAY_OUTSIDE', { figures: { opensOn, today } })
}

/** WINDOW_CAP_REACHED {cap, left}. */
export function refuseCap(
  { shownTotal }: BasketInput,
  { capPoints, usedBefore }: RedemptionFacts,
): Refused | undefined {
  if (capPoints === null || usedBefore + shownTotal <= capPoints) return undefined
  const left = Math.max(0, capPoints - usedBefore)
  return refuse('WINDOW_CAP_REACHED', { figures: { cap: capPoints, left } })
}

/** Two households are neighbours who help each other; at the third somebody asks. */
export function askAboutCollector(
  { collectorName, collectorRelation, collectorMeant }: BasketInput,
  { collectedFor }: RedemptionFacts,
): Refused | undefined {
  if (collectorRelation === null || collectorMeant || collectedFor < 2) return undefined
  const figures = { name: collectorName, count: collectedFor }
  return refuse('COLLECTOR_COMES_OFTEN', { field: 'collectorMeant', figures })
}
