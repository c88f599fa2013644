import type { Actor } from '@/lib/access/actor'
import { type Subject, withFacts } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import { watchedEntry } from '@/lib/ledger/watched-entry'

/** The line that is in doubt, what was said of it and what was answered, as a trace names them. */
export async function watchedObjection(
  tx: Tx,
  actor: Actor,
  id: string | undefined,
): Promise<Subject | null> {
  const { villageId } = actor
  const objection = id && (await tx.objection.findFirst({ where: { villageId, id } }))
  if (!objection) return null
  const line = await watchedEntry(tx, actor, objection.entryId)
  const { text: doubt, cameBy, outcome, answer } = objection
  return withFacts(line, { doubt, cameBy, outcome, answer })
}
