import type { Actor } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'

/** How far the months are closed, and which of them hang, as a trace compares them. */
export async function watchedMonths(tx: Tx, { villageId }: Actor): Promise<Subject> {
  const { openMonth } = await tx.village.findUniqueOrThrow({ where: { id: villageId } })
  const hanging = await tx.notice.findFirst({ where: { villageId, sealedAt: null } })
  const noticed = hanging && [...new Set([hanging.firstMonth, hanging.lastMonth])]
  return { facts: { openMonth, noticed } }
}
