import { type Actor, refuseUnless } from '@/lib/access/actor'
import type { Subject } from '@/lib/access/facts'
import type { Reader, Tx } from '@/lib/db/client'
import { insertRows } from '@/lib/db/set-based'
import { lockBook } from '@/lib/ledger/lock-book'
import { newId } from '@/lib/shared/id'
import { done, type Result, refuse, repeated } from '@/lib/shared/result'
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

export interface AddedPhotos {
  added: number
  /** What they show, as a trace names it. */
  shown: Subject
}

/**
 * Which of these photos are not there yet, and what they would show: asked before a file is kept, and
 * again by `addPhotos`. The same picture twice is one photo, so that a repeated send adds nothing.
 * Refuses at `photo`: NOT_ALLOWED, PHOTO_HAS_NO_SHEET, TOO_MANY_PICTURES {max}.
 */
export async function freshPhotos(
  reader: Reader,
  actor: Actor,
  { of, photos }: AddPhotosInput,
): Promise<Result<{ fresh: StoredPhoto[]; shown: Subject }>> {
  const subject = subjectOf(of)
  const forbidden = refuseUnless(actor, subject.deed)
  if (forbidden) return forbidden
  const { villageId } = actor
  const field = 'photo'
  const shown = await subject.inTrace(reader, villageId, subject.id)
  if (!shown) return refuse('PHOTO_HAS_NO_SHEET', { field })
  const there = await reader.photo.findMany({
    where: { villageId, ...of, removedAt: null },
    select: { hash: true },
  })
  const known = new Set(there.map(({ hash }) => hash))
  const fresh = [...new Map(photos.map((photo) => [photo.hash, photo])).values()].filter(
    ({ hash }) => !known.has(hash),
  )
  if (fresh.length > 0 && known.size + fresh.length > mostPhotos)
    return refuse('TOO_MANY_PICTURES', { field, figures: { max: mostPhotos } })
  return done({ fresh, shown })
}

/** Puts photos to what they are evidence of. Refuses as `freshPhotos`. */
export async function addPhotos(
  tx: Tx,
  actor: Actor,
  { of, photos }: AddPhotosInput,
): Promise<Result<AddedPhotos>> {
  const { villageId } = actor
  // Two sends at once queue here, so that together they do not add too many.
  await lockBook(tx, villageId)
  const found = await freshPhotos(tx, actor, { of, photos })
  if (!found.ok) return found
  const { fresh, shown } = found.value
  if (fresh.length === 0) return repeated({ added: 0, shown })
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
  return done({ added: fresh.length, shown })
}

/** How many came, and to what. */
export function toldPhotos({ added, shown }: AddedPhotos): Subject {
  return { ...shown, facts: { ...shown.facts, photos: added } }
}
