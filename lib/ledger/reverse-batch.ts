import type { Actor } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { done, type Result } from '@/lib/shared/result'
import type { PostedEntry } from './append-entries'
import { postEntries } from './post-entries'
import { reversalOf } from './reverse-entry'

/**
 * Takes back the named lines that one sheet brought into the book: one opposite line each, in five
 * statements however many lines. The caller holds the book's lock, has asked who may, and names
 * lines of the sheet that nobody has corrected; any other is a fault. Refuses HOUSEHOLD_CLOSED.
 */
export async function reverseLinesOfBatch(
  tx: Tx,
  actor: Actor,
  batch: { batchId: string; entryIds: ReadonlySet<string>; reason: string },
): Promise<Result<PostedEntry[]>> {
  const { batchId, entryIds, reason } = batch
  if (entryIds.size === 0) return done([])
  const lines = await tx.entry.findMany({
    where: { villageId: actor.villageId, batchId, kind: 'EARN', reversal: null },
    orderBy: { seq: 'asc' },
  })
  const originals = lines.filter(({ id }) => entryIds.has(id))
  if (originals.length !== entryIds.size) throw new Error('lines to reverse are not of this sheet')
  return postEntries(
    tx,
    actor,
    originals.map((original) => reversalOf(original, actor, reason)),
  )
}
