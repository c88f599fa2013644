import { dirname } from 'node:path'
import { asWritten, type BackupAsWritten, refuseOtherFigures } from './as-written'
import { bookIn, photosBeside } from './manifest'
import { type OpenedCopy, openCopy } from './open-copy'
import { photosNotWhole } from './photo-files'

export interface TriedOut extends BackupAsWritten {
  copy: OpenedCopy
  /** Where the backup's photos lie. */
  photos: string
}

/**
 * Compares a backup's files with what was noted when it was made, takes its book into a folder, opens
 * it as a server would, and compares what it holds. What a drill does and throws away, and what a
 * restore keeps. Throws BackupFailure.
 */
export async function tryOut(backup: string, folder: string): Promise<TriedOut> {
  const { manifest, cardKey } = await asWritten(backup)
  const copy = await openCopy(bookIn(backup), folder)
  refuseOtherFigures(manifest.villages, copy.villages)
  return { manifest, cardKey, copy, photos: photosBeside(dirname(backup)) }
}

/** The photos the book speaks of that do not lie beside the backup as they were. */
export function photosLost({ manifest, copy, photos }: TriedOut): string[] {
  const known = new Set(manifest.missingPhotos)
  return photosNotWhole(copy.photos, photos).filter((hash) => !known.has(hash))
}
