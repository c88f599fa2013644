import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { newId } from '@/lib/shared/id'
import { done, type Result, refuse } from '@/lib/shared/result'
import { mostPhotos } from './limits'
import { type PhotoOf, subjectOf } from './photo-subjects'

/** A photo whose file lies in the store already. */
export interface StoredPhoto {
  hash: string
  bytes: number
  width: number
  height: number
}

export interface AddPhotosInput {
  of: PhotoOf
  photos: readonly StoredPhoto[]
}

/**
 * Puts photos to what they are evidence of. The same picture twice is one photo, so that a repeated
 * send adds nothing. Refuses at `photo`: NOT_ALLOWED, PHOTO_HAS_NO_SHEET, TOO_MANY_PICTURES {max}.
 */
export async function addPhotos(
  tx: Tx,
  actor: Actor,
  { of, photos }: AddPhotosInput,
): Promise<Result<{ added: number }>> {
  const subject = subjectOf(of)
  const forbidden = refuseUnless(actor, subject.deed)
  if (forbidden) return forbidden
  const { villageId } = actor
  // Two sends at once queue here, so that together they do not add too many.
  await lockBook(tx, villageId)
  const field = 'photo'
  if (!(await subject.isThere(tx, villageId, subject.id)))
    return refuse('PHOTO_HAS_NO_SHEET', { field })
  const there = await tx.photo.findMany({
    where: { villageId, ...of, removedAt: null },
    select: { hash: true },
  })
  const known = new Set(there.map(({ hash }) => hash))
  const fresh = [...new Map(photos.map((photo) => [photo.hash, photo])).values()].filter(
    ({ hash }) => !known.has(hash),
  )
  if (known.size + fresh.length > mostPhotos)
    return refuse('TOO_MANY_PICTURES', { field, figures: { max: mostPhotos } })
  await insertRows(
    tx,
    'Photo',
    fresh.map((photo) => ({
      id: newId(actor.now),
      villageId,
      ...of,
      ...photo,
      addedById: actor.staffId,
      addedAt: actor.now,
    })),
  )
  return done({ added: fresh.length })
}
