import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

/** A window's days and state, and what is announced to expire after it, as a trace compares them. */
export async function watchedWindow(
  tx: Tx,
  { villageId }: Actor,
  id: string | undefined,
): Promise<Subject | null> {
  const window =
    id && (await tx.window.findFirst({ where: { villageId, id }, include: { expiry: true } }))
  if (!window) return null
  const { name, kind, cutoffMonth, opensOn, closesOn, capPoints, state, expiry } = window
  return {
    name,
    facts: {
      ...{ name, windowKind: kind, cutoffMonth, opensOn, closesOn, capPoints, windowState: state },
      expiresOn: expiry && !expiry.withdrawnAt ? expiry.expiresOn : null,
    },
  }
}
