import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { int, jsonRows, readRows } from '@/lib/db/set-based'
import { done, type Result, refuse } from '@/lib/shared/result'
import { appendEntries, type PostedEntry } from './append-entries'
import type { EntryDraft } from './entry-kinds'
import { lockBook } from './lock-book'

const movedBalance = z.object({ id: z.string(), balance: int })

/**
 * Writes lines into the book and moves the balances they belong to: three statements however
 * many lines. Refuses HOUSEHOLD_CLOSED when one of the households takes no postings any more.
 */
export async function postEntries(
  tx: Tx,
  actor: { villageId: string; now: Date },
  drafts: readonly EntryDraft[],
): Promise<Result<PostedEntry[]>> {
  if (drafts.length === 0) return done([])
  const book = await lockBook(tx, actor.villageId, drafts.length)
  const deltas = deltasOf(drafts)
  const rows = await tx.$queryRaw`
    UPDATE "Household" SET "balance" = "Household"."balance" + moved."delta"
    FROM ${jsonRows(deltas, { id: 'text', delta: 'int' }, 'moved')}
    WHERE "Household"."id" = moved."id" AND "Household"."villageId" = ${actor.villageId}
      AND CAST("Household"."living" AS TEXT) <> 'CLOSED'
    RETURNING "Household"."id", "Household"."balance"`
  const balances = new Map(readRows(movedBalance, rows).map(({ id, balance }) => [id, balance]))
  if (balances.size < deltas.length) return refuse('HOUSEHOLD_CLOSED')
  return done(await appendEntries(tx, book, actor, drafts, balances))
}

/** One row per household, by id: the lock order of households. A line that only ranks moves 0. */
function deltasOf(drafts: readonly EntryDraft[]) {
  const deltas = new Map<string, number>()
  for (const { householdId, points, spendable } of drafts)
    deltas.set(householdId, (deltas.get(householdId) ?? 0) + (spendable ? points : 0))
  return [...deltas].map(([id, delta]) => ({ id, delta })).sort((a, b) => (a.id < b.id ? -1 : 1))
}
