import type { Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import type { CivilMonth } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import { countingMonth, type EntryDraft, faultOf } from './entry-kinds'
import type { LockedBook } from './lock-book'

export interface PostedEntry extends EntryDraft {
  id: string
  seq: number
  countsIn: string
  balanceAfter: number
}

/**
 * The only insert of an entry. Callers hold the book's lock with as many numbers as drafts, and
 * have moved the balances already; `balances` are the households' balances after all of it.
 * `noticed` is the month on notice that they come into, where they may.
 */
export async function appendEntries(
  tx: Tx,
  book: LockedBook,
  stamp: { villageId: string; now: Date },
  drafts: readonly EntryDraft[],
  balances: ReadonlyMap<string, number>,
  noticed?: CivilMonth,
): Promise<PostedEntry[]> {
  const entries = withBalances(drafts, balances).map(({ draft, balanceAfter }, index) => ({
    ...draft,
    id: newId(stamp.now),
    seq: book.firstSeq + index,
    countsIn: noticed ?? countingMonth(draft.occurredOn, book.openMonth),
    balanceAfter,
  }))
  await insertRows(
    tx,
    'Entry',
    entries.map((entry) => ({ ...entry, villageId: stamp.villageId, recordedAt: stamp.now })),
  )
  return entries
}

/** Walks back from the balances after everything, so that each line shows the balance after itself. */
function withBalances(drafts: readonly EntryDraft[], balances: ReadonlyMap<string, number>) {
  const after = new Map(balances)
  const lines = []
  for (const draft of drafts.toReversed()) {
    const fault = faultOf(draft)
    if (fault) throw new Error(`entry refused: ${fault}`)
    const balanceAfter = after.get(draft.householdId)
    if (balanceAfter === undefined) throw new Error('entry refused: its balance was not moved')
    lines.push({ draft, balanceAfter })
    after.set(draft.householdId, balanceAfter - (draft.spendable ? draft.points : 0))
  }
  return lines.reverse()
}
