import { dirname } from 'node:path'
import { BackupFailure } from './failure'
import { figureDifferences } from './figures'
import { sha256OfFile } from './file-hash'
import { bookIn, type Manifest, photosBeside, readCardKey, readManifest } from './manifest'
import { type OpenedCopy, openCopy, refuseDamaged, refuseNewer } from './open-copy'
import { photosNotWhole } from './photo-files'

export interface TriedOut {
  manifest: Manifest
  cardKey: string | undefined
  copy: OpenedCopy
  /** Where the backup's photos lie. */
  photos: string
}

/**
 * Takes a backup's book into a folder, opens it as a server would, and compares it with what was
 * noted when it was made: the file byte by byte, then counts, sums and the head of the seals, then
 * every photo. What a drill does and throws away, and what a restore keeps. Throws BackupFailure.
 */
export async function tryOut(backup: string, folder: string): Promise<TriedOut> {
  const manifest = readManifest(backup)
  refuseNewer(manifest.migration)
  if ((await sha256OfFile(bookIn(backup))) !== manifest.book.sha256)
    throw new BackupFailure('DAMAGED', ['village.db is not the file that was written'])
  const copy = await openCopy(bookIn(backup), folder)
  refuseDamaged(figureDifferences(manifest.villages, copy.villages))
  const cardKey = readCardKey(backup, manifest.installation)
  return { manifest, cardKey, copy, photos: photosBeside(dirname(backup)) }
}

/** The photos the book speaks of that do not lie beside the backup as they were. */
export function photosLost({ manifest, copy, photos }: TriedOut): string[] {
  const known = new Set(manifest.missingPhotos)
  return photosNotWhole(copy.photos, photos).filter((hash) => !known.has(hash))
}
