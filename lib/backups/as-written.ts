import { statSync } from 'node:fs'
import { BackupFailure } from './failure'
import { figureDifferences, type VillageFigures } from './figures'
import { sha256OfFile } from './file-hash'
import { bookIn, type Manifest, readCardKey, readManifest } from './manifest'
import { refuseUnknown } from './open-copy'

export interface BackupAsWritten {
  manifest: Manifest
  /** Undefined when it was taken out, to be kept apart. */
  cardKey: string | undefined
}

/**
 * What a backup says of itself, once its files are those that were written when it was made, byte by
 * byte: asked before its book is opened, by an audit as by a drill and a restore. Throws
 * NOT_THERE, NO_BACKUP, NEWER, NOT_AS_WRITTEN.
 */
export async function asWritten(backup: string): Promise<BackupAsWritten> {
  const manifest = readManifest(backup)
  refuseUnknown(manifest.migration)
  const book = bookIn(backup)
  if (sizeOf(book) !== manifest.book.bytes || (await sha256OfFile(book)) !== manifest.book.sha256)
    throw new BackupFailure('NOT_AS_WRITTEN', [book])
  // a book is copied without one: what lies in it now would be read as if it had been there
  if (sizeOf(`${book}-wal`) > 0) throw new BackupFailure('NOT_AS_WRITTEN', [`${book}-wal`])
  return { manifest, cardKey: readCardKey(backup, manifest.installation) }
}

/** The same of the book once it is open: counts, sums and the head of the seals. */
export function refuseOtherFigures(
  noted: readonly VillageFigures[],
  found: readonly VillageFigures[],
): void {
  const differences = figureDifferences(noted, found)
  if (differences.length > 0) throw new BackupFailure('NOT_AS_WRITTEN', differences)
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
