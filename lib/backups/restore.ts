import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { bookAudits, differencesIn, everyAudit } from '@/lib/audit/every-audit'
import { openDatabase } from '@/lib/db/client'
import { companionsOf } from '@/lib/db/companions'
import { isOpenSomewhere } from '@/lib/db/sqlite-file'
import { syncFile, syncFolder, writeWhole } from '@/lib/shared/on-disk'
import { backupName } from './backup-name'
import { BackupFailure, failureOf } from './failure'
import { type Manifest, readManifest } from './manifest'
import { Moves } from './moves'
import { refuseDamaged } from './open-copy'
import { copyPhotos } from './photo-files'
import { clearRestoreLeftovers, draftPrefix, readyBeside } from './restore-leftovers'
import { traceRestore } from './trace-restore'
import { photosLost, tryOut } from './try-out'

export interface RestoreInput {
  backup: string
  /** Where the book is to lie, and the folder for everything else. */
  book: string
  dataFolder: string
  /** Files of the data folder that stand beside the book, by name: what they hold after the restore. */
  beside: (manifest: Manifest, cardKey: string | undefined) => Record<string, string>
  /** Moves a book that is there out of the way; it is never overwritten. */
  moveAway: boolean
  /** Goes on where photos are lost. */
  withoutPhotos: boolean
  /** Goes on where the book does not add up. */
  asItIs: boolean
  /** Who restores, as the book's trace names them. */
  by: string
  now: Date
}

export interface Restored {
  manifest: Manifest
  photos: number
  /** Of those, how many are not there: lost since, or already when the backup was made. */
  lostPhotos: number
  /** Where what was there has been moved: a book on a disk of its own stays on it. */
  movedTo: string[]
  /** What did not add up in the book, which was wanted as it is. */
  differences: string[]
}

/**
 * Makes a village's computer anew from a backup. First the backup is tried out and all its parts lie
 * ready; only then is anything moved, and the book takes its place last, in one step: whatever
 * interrupts it, there is no book or a whole one, and what fails is taken back. The caller holds the
 * book. Throws BackupFailure.
 */
export async function restore(input: RestoreInput): Promise<Restored> {
  const { backup, book, dataFolder } = input
  // a name that was mistyped makes nothing and moves nothing
  readManifest(backup)
  refuseBookThere(input)
  clearRestoreLeftovers(dataFolder, book)
  mkdirSync(dataFolder, { recursive: true })
  mkdirSync(dirname(book), { recursive: true })
  const draft = mkdtempSync(join(dataFolder, draftPrefix))
  const ready = readyBeside(book)
  const aside = new Moves()
  const into = new Moves()
  try {
    const tried = await tryOut(backup, draft, input)
    const lost = photosLost(tried)
    if (lost.length > 0 && !input.withoutPhotos) throw new BackupFailure('PHOTOS_MISSING', lost)
    copyPhotos(tried.copy.photos, tried.photos, join(draft, 'photos'))
    const files = input.beside(tried.manifest, tried.cardKey)
    for (const [name, text] of Object.entries(files)) writeWhole(join(draft, name), text)
    const { by, now } = input
    await traceRestore(tried.copy.file, { by, now, madeAt: new Date(tried.manifest.madeAt) })
    copyFileSync(tried.copy.file, ready)
    syncFile(ready)
    const movedTo = clearTheWay(input, aside)
    for (const name of [...Object.keys(files), 'photos'])
      if (existsSync(join(draft, name))) into.move(join(draft, name), join(dataFolder, name))
    syncFolder(dataFolder)
    into.move(ready, book)
    syncFolder(dirname(book))
    return {
      manifest: tried.manifest,
      photos: tried.copy.photos.length,
      lostPhotos: lost.length + tried.manifest.missingPhotos.length,
      movedTo,
      differences: tried.copy.differences,
    }
  } catch (error) {
    const { why, details, cause } = failureOf(error, dataFolder)
    into.takeBack()
    throw new BackupFailure(why, details, { cause, leftAside: aside.takeBack() })
  } finally {
    rmSync(ready, { force: true })
    rmSync(draft, { recursive: true, force: true })
  }
}

function refuseBookThere({ book, moveAway }: RestoreInput): void {
  if (!existsSync(book)) return
  if (!moveAway) throw new BackupFailure('BOOK_THERE', [book])
  if (isOpenSomewhere(book)) throw new BackupFailure('IN_USE', [book])
}

const besideTheBook = ['photos', 'secrets.json', 'setup-code', 'backups.json', 'audits.json']

/**
 * Everything that stands where the restored village will, moved together; backups stay. So does what
 * says that the village is a real one, until it is written over: a start after a power cut in between
 * would take a folder without either for a demo's.
 */
function clearTheWay({ book, dataFolder, now }: RestoreInput, aside: Moves): string[] {
  const there = [
    ...[book, ...companionsOf(book)],
    ...besideTheBook.map((name) => join(dataFolder, name)),
  ].filter((path) => existsSync(path))
  const folders = new Set<string>()
  for (const path of there) {
    const folder = join(dirname(path), `before-${backupName(now)}`)
    if (!folders.has(folder)) aside.makeFolder(folder)
    folders.add(folder)
    aside.move(path, join(folder, basename(path)))
  }
  return [...folders]
}

/**
 * The last word: the book in its place, as `npm run audit` sees it; with its photos, if all came
 * along. Of one that was wanted as it is there is nothing more to say.
 */
export async function auditRestored(
  book: string,
  { lostPhotos, differences }: Restored,
): Promise<void> {
  if (differences.length > 0) return
  const audits = lostPhotos > 0 ? bookAudits : everyAudit
  const database = await openDatabase(`file:${book}`)
  try {
    refuseDamaged(await database.snapshot((reader) => differencesIn(reader, audits)))
  } finally {
    await database.close()
  }
}
