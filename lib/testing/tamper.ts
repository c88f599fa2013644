import type { Database } from '@/lib/db/client'
import { done } from '@/lib/shared/result'

/**
 * What somebody with the database file and enough patience could do: takes the guard away and
 * changes rows of the book. For tests that what cannot be prevented is found.
 */
export async function tamperWithEntries(
  { db, villageId }: { db: Database; villageId: string },
  change: { set: string; seq: number },
): Promise<void> {
  const table = db.engine === 'postgres' ? ' ON "Entry"' : ''
  await db.write(async (tx) => {
    await tx.$executeRawUnsafe(`DROP TRIGGER "Entry_no_update"${table}`)
    const changed = await tx.$executeRawUnsafe(
      `UPDATE "Entry" SET ${change.set} WHERE "villageId" = '${villageId}' AND "seq" = ${change.seq}`,
    )
    if (changed !== 1) throw new Error(`${changed} lines have the number ${change.seq}`)
    return done(null)
  })
}
