import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

/** A window's days and state, as a trace compares them. */
export async function watchedWindow(
  tx: Tx,
  { villageId }: Actor,
  id: string | undefined,
): Promise<Subject | null> {
  const window = id && (await tx.window.findFirst({ where: { villageId, id } }))
  if (!window) return null
  const { name, cutoffMonth, opensOn, closesOn, capPoints, state } = window
  return { name, facts: { name, cutoffMonth, opensOn, closesOn, capPoints, windowState: state } }
}
