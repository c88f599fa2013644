import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

/** Which table is brought in or taken back, as a trace compares it. */
export async function watchedImport(
  tx: Tx,
  { villageId }: Actor,
  id: string,
): Promise<Subject | null> {
  const table = await tx.import.findFirst({ where: { villageId, id } })
  if (!table) return null
  const { fileName, kind, turns, confirmedAt, undoReason } = table
  const written = confirmedAt !== null
  return {
    name: fileName,
    facts: { table: kind, written, ...(written && { lines: turns }), undoReason },
  }
}
