import { z } from 'zod'
import { type Actor, refuseOwnHousehold, refuseUnless, todayOf } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { Prisma } from '@/lib/db/generated/sqlite/client'
import { int, readRows } from '@/lib/db/set-based'
import { newId } from '@/lib/shared/id'
import { type Result, refuse } from '@/lib/shared/result'
import type { PostedEntry } from './append-entries'
import { lockBook } from './lock-book'
import { postEntries } from './post-entries'
import { waitingPoints } from './spend-points'

const movable = z.object({ balance: int, waiting: int })

/**
 * Points that can leave a household, never below zero: what waits for the next window while one is
 * open must not be spent in it by way of another household.
 */
export async function pointsToMove(
  tx: Tx,
  villageId: string,
  householdId: string,
): Promise<number> {
  const waiting = waitingPoints(villageId, Prisma.sql`h."id"`, Prisma.sql`w."cutoffMonth"`)
  const rows = await tx.$queryRaw`
    SELECT h."balance", CASE WHEN w."id" IS NULL THEN 0 ELSE ${waiting} END AS "waiting"
    FROM "Household" h
    JOIN "Village" v ON v."id" = h."villageId"
    LEFT JOIN "Window" w ON w."villageId" = v."id" AND w."id" = v."openWindowId"
    WHERE h."villageId" = ${villageId} AND h."id" = ${householdId}`
  const [found] = readRows(movable, rows)
  return found ? Math.max(0, found.balance - found.waiting) : 0
}

export interface TransferInput {
  fromId: string
  toId: string
  /** What moves; a debt moves as a negative number. */
  points: number
  reason: string
}

/**
 * Moves points between households that split or merge: a linked pair that changes balances and no
 * standing. Refuses HOUSEHOLD_UNKNOWN, HOUSEHOLD_CLOSED, SAME_HOUSEHOLD_TWICE, OWN_HOUSEHOLD,
 * RELATIVES_HOUSEHOLD, and TOO_MANY_POINTS_TO_MOVE {most} when more is to move than is there.
 */
export async function transferPoints(
  tx: Tx,
  actor: Actor,
  { fromId, toId, points, reason }: TransferInput,
): Promise<Result<PostedEntry[]>> {
  const forbidden = refuseUnless(actor, 'household.change')
  if (forbidden) return forbidden
  if (fromId === toId) return refuse('SAME_HOUSEHOLD_TWICE')
  await lockBook(tx, actor.villageId)
  const households = await tx.household.findMany({
    where: { villageId: actor.villageId, id: { in: [fromId, toId] } },
  })
  const from = households.find(({ id }) => id === fromId)
  if (!from || households.length < 2) return refuse('HOUSEHOLD_UNKNOWN')
  for (const household of households) {
    const own = refuseOwnHousehold(actor, household)
    if (own) return own
  }
  if (points > 0 && points > from.balance)
    return refuse('TOO_MANY_POINTS_TO_MOVE', {
      field: 'points',
      figures: { number: from.number, head: from.headName, most: Math.max(0, from.balance) },
    })
  const half = {
    kind: 'TRANSFER' as const,
    list: null,
    spendable: true,
    ranks: false,
    occurredOn: todayOf(actor),
    transferId: newId(actor.now),
    recordedById: actor.staffId,
    reason,
  }
  return postEntries(tx, actor, [
    { ...half, householdId: fromId, points: -points },
    { ...half, householdId: toId, points },
  ])
}
