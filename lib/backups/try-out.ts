import { dirname } from 'node:path'
import { asWritten, type BackupAsWritten, refuseOtherFigures } from './as-written'
import { BackupFailure } from './failure'
import { bookIn, photosBeside } from './manifest'
import { mostTold, type OpenedCopy, openCopy } from './open-copy'
import { photosNotWhole } from './photo-files'

export interface TriedOut extends BackupAsWritten {
  copy: OpenedCopy
  /** Where the backup's photos lie. */
  photos: string
}

/**
 * Compares a backup's files with what was noted when it was made, takes its book into a folder, opens
 * it as a server would, and compares what it holds. What a drill does and throws away, and what a
 * restore keeps. Throws BackupFailure; NOT_ADDING_UP unless the book is wanted as it is.
 */
export async function tryOut(
  backup: string,
  folder: string,
  { asItIs = false } = {},
): Promise<TriedOut> {
  const { manifest, cardKey } = await asWritten(backup)
  const copy = await openCopy(bookIn(backup), folder)
  refuseOtherFigures(manifest.villages, copy.villages)
  if (copy.differences.length > 0 && !asItIs)
    throw new BackupFailure('NOT_ADDING_UP', copy.differences.slice(0, mostTold))
  return { manifest, cardKey, copy, photos: photosBeside(dirname(backup)) }
}

/** The photos the book speaks of that do not lie beside the backup as they were. */
export function photosLost({ manifest, copy, photos }: TriedOut): string[] {
  const known = new Set(manifest.missingPhotos)
  return photosNotWhole(copy.photos, photos).filter((hash) => !known.has(hash))
}
