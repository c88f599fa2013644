import { type Actor, refuseUnless } from '@/lib/access/actor'
import { mayDo } from '@/lib/access/deeds'
import type { Subject } from '@/lib/access/facts'
import type { Tx } from '@/lib/db/client'
import { lockBook } from '@/lib/ledger/lock-book'
import { done, type Result, refuse } from '@/lib/shared/result'
import type { RemovePhotoInput } from './input'
import { type PhotoColumn, type PhotoOf, photoColumns, subjectOf } from './photo-subjects'

/**
 * Takes a photo out of sight, with a reason. The file and the row stay for who looks after the
 * book. Who added it may, until something has been decided by it; the manager always may. Refuses
 * PHOTO_UNKNOWN, NOT_ALLOWED, PHOTO_IS_EVIDENCE.
 */
export async function removePhoto(
  tx: Tx,
  actor: Actor,
  { photoId, reason }: RemovePhotoInput,
): Promise<Result<{ shown: Subject | null }>> {
  const { villageId } = actor
  await lockBook(tx, villageId)
  const photo = await tx.photo.findFirst({ where: { villageId, id: photoId, removedAt: null } })
  if (!photo) return refuse('PHOTO_UNKNOWN')
  const subject = subjectOf(evidenceOf(photo))
  if (!mayDo(actor.roles, 'photo.remove-any')) {
    const forbidden = refuseUnless(actor, subject.deed)
    if (forbidden) return forbidden
    if (photo.addedById !== actor.staffId) return refuse('NOT_ALLOWED')
    if (await subject.isDecided(tx, villageId, subject.id)) return refuse('PHOTO_IS_EVIDENCE')
  }
  await tx.photo.update({
    where: { id: photo.id },
    data: { removedAt: actor.now, removedById: actor.staffId, removedReason: reason },
  })
  return done({ shown: await subject.inTrace(tx, villageId, subject.id) })
}

/** What it showed, and why it went. */
export function toldRemoval(
  { shown }: { shown: Subject | null },
  { reason }: RemovePhotoInput,
): Subject {
  return { ...shown, facts: { ...shown?.facts, removedReason: reason } }
}

function evidenceOf(photo: Readonly<Record<PhotoColumn, string | null>>): PhotoOf {
  return Object.fromEntries(
    photoColumns.flatMap((column) => (photo[column] === null ? [] : [[column, photo[column]]])),
  )
}
