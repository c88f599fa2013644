import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { bool, int, readRows } from '@/lib/db/set-based'
import type { CivilMonth } from '@/lib/shared/civil-date'

const lockedBook = z.object({
  entrySeq: int,
  openMonth: z.string(),
  openWindowId: z.string().nullable(),
  oldestDeed: int,
  deductions: bool,
})

export interface LockedBook {
  /** The number the first of the announced entries gets. */
  firstSeq: number
  /** The first month that still takes entries. */
  openMonth: CivilMonth
  openWindowId: string | null
  /** Days a deed may lie back. */
  oldestDeed: number
  /** Whether the village takes points away. */
  deductions: boolean
}

/**
 * Takes the village's lock and the next `entries` numbers of its book, in one statement.
 * Every write that depends on months or windows does this first, so that on PostgreSQL too an
 * entry and a closing cannot pass each other. Lock order: village, households by id, goods by id.
 */
export async function lockBook(tx: Tx, villageId: string, entries = 0): Promise<LockedBook> {
  const rows = await tx.$queryRaw`
    UPDATE "Village" SET "entrySeq" = "entrySeq" + CAST(${entries} AS INTEGER)
    WHERE "id" = ${villageId}
    RETURNING "entrySeq", "openMonth", "openWindowId", "oldestDeed", "deductions"`
  const [village] = readRows(lockedBook, rows)
  if (!village) throw new Error('the village of this actor does not exist')
  const { entrySeq, ...book } = village
  return { ...book, firstSeq: entrySeq - entries + 1 }
}
