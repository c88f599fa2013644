import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { int, jsonRows, readRows } from '@/lib/db/set-based'
import type { CivilMonth } from '@/lib/shared/civil-date'
import { done, type Result, refuse } from '@/lib/shared/result'
import { appendEntries, type PostedEntry } from './append-entries'
import { type EntryDraft, followsMerger } from './entry-kinds'
import { lockBook } from './lock-book'

const movedBalance = z.object({ id: z.string(), balance: int })

/**
 * Writes lines into the book and moves the balances they belong to: three statements however
 * many lines. Deeds that were waiting, corrections and points given back follow a merged household
 * to the one that carries it on. Refuses HOUSEHOLD_CLOSED when one of the households takes no
 * postings any more.
 * Lines count where their day says, never in a month that is closed or on notice; only what an
 * upheld objection corrects names the month on `notice` that it comes into.
 */
export async function postEntries(
  tx: Tx,
  actor: { villageId: string; now: Date },
  drafts: readonly EntryDraft[],
  notice?: { month: CivilMonth },
): Promise<Result<PostedEntry[]>> {
  if (drafts.length === 0) return done([])
  const book = await lockBook(tx, actor.villageId, drafts.length)
  const balances = await moveBalances(tx, actor.villageId, drafts)
  const open = drafts.filter(({ householdId }) => balances.has(householdId))
  if (open.length === drafts.length)
    return done(await appendEntries(tx, book, actor, drafts, balances, notice?.month))

  const carriedOn = await carriedOnBy(tx, actor.villageId, drafts, balances)
  const moved = await moveBalances(tx, actor.villageId, carriedOn.filter(isNot(drafts)))
  for (const [id, balance] of moved) balances.set(id, balance)
  if (carriedOn.some(({ householdId }) => !balances.has(householdId)))
    return refuse('HOUSEHOLD_CLOSED')
  return done(await appendEntries(tx, book, actor, carriedOn, balances, notice?.month))
}

/** Moves the balances of the households that take postings; those that do not are left out. */
async function moveBalances(
  tx: Tx,
  villageId: string,
  drafts: readonly EntryDraft[],
): Promise<Map<string, number>> {
  if (drafts.length === 0) return new Map()
  const rows = await tx.$queryRaw`
    UPDATE "Household" SET "balance" = "Household"."balance" + moved."delta"
    FROM ${jsonRows(deltasOf(drafts), { id: 'text', delta: 'int' }, 'moved')}
    WHERE "Household"."id" = moved."id" AND "Household"."villageId" = ${villageId}
      AND CAST("Household"."living" AS TEXT) <> 'CLOSED'
    RETURNING "Household"."id", "Household"."balance"`
  return new Map(readRows(movedBalance, rows).map(({ id, balance }) => [id, balance]))
}

/** The same lines, those of merged households under the household that carries them on. */
async function carriedOnBy(
  tx: Tx,
  villageId: string,
  drafts: readonly EntryDraft[],
  balances: ReadonlyMap<string, number>,
): Promise<EntryDraft[]> {
  const closed = drafts.filter(({ householdId }) => !balances.has(householdId))
  const merged = await tx.household.findMany({
    where: {
      villageId,
      id: { in: closed.map(({ householdId }) => householdId) },
      mergedIntoId: { not: null },
    },
    select: { id: true, mergedIntoId: true },
  })
  const heirs = new Map(merged.map(({ id, mergedIntoId }) => [id, mergedIntoId]))
  return drafts.map((draft) => {
    const heir = followsMerger(draft.kind) ? heirs.get(draft.householdId) : undefined
    return heir ? { ...draft, householdId: heir } : draft
  })
}

function isNot(drafts: readonly EntryDraft[]) {
  return (draft: EntryDraft) => !drafts.includes(draft)
}

/** One row per household, by id: the lock order of households. A line that only ranks moves 0. */
function deltasOf(drafts: readonly EntryDraft[]) {
  const deltas = new Map<string, number>()
  for (const { householdId, points, spendable } of drafts)
    deltas.set(householdId, (deltas.get(householdId) ?? 0) + (spendable ? points : 0))
  return [...deltas].map(([id, delta]) => ({ id, delta })).sort((a, b) => (a.id < b.id ? -1 : 1))
}
