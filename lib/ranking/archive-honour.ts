import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { done, type Result, refuse } from '@/lib/shared/result'
import type { NamedHonourInput } from './honour-input'
import { refuseTooMany } from './save-honour'

/** No longer given; who got it keeps it. Refuses HONOUR_UNKNOWN. */
export async function archiveHonour(
  tx: Tx,
  actor: Actor,
  { honourId: id }: NamedHonourInput,
): Promise<Result<{ honourId: string }>> {
  const forbidden = refuseUnless(actor, 'honour.change')
  if (forbidden) return forbidden
  const archived = await tx.honour.updateMany({
    where: { villageId: actor.villageId, id, archivedAt: null },
    data: { archivedAt: actor.now },
  })
  return archived.count === 1 ? done({ honourId: id }) : refuse('HONOUR_UNKNOWN')
}

/** Given again. Refuses HONOUR_UNKNOWN, TOO_MANY. */
export async function restoreHonour(
  tx: Tx,
  actor: Actor,
  { honourId: id }: NamedHonourInput,
): Promise<Result<{ honourId: string }>> {
  const forbidden = refuseUnless(actor, 'honour.change')
  if (forbidden) return forbidden
  const { villageId } = actor
  await lockBook(tx, villageId)
  const tooMany = await refuseTooMany(tx, villageId, 1)
  if (tooMany) return tooMany
  const restored = await tx.honour.updateMany({
    where: { villageId, id, archivedAt: { not: null } },
    data: { archivedAt: null },
  })
  return restored.count === 1 ? done({ honourId: id }) : refuse('HONOUR_UNKNOWN')
}
