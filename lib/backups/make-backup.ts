import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { openDatabase } from '@/lib/db/client'
import { copySqlite } from '@/lib/db/sqlite-file'
import { syncFolder } from '@/lib/shared/on-disk'
import { asItIsName, backupName } from './backup-name'
import { backupsOf, keptAsTheyAre } from './backups-of'
import { BackupFailure, failureOf } from './failure'
import { sha256OfFile } from './file-hash'
import {
  bookIn,
  installationOf,
  type Manifest,
  photosBeside,
  readManifest,
  writeCardKey,
  writeManifest,
} from './manifest'
import { mostTold, openCopy, refuseDamaged } from './open-copy'
import { bytesToCopy, copyPhotos } from './photo-files'
import { refuseFull } from './room'
import { superfluous } from './thin'

export interface WhatToBackUp {
  /** The SQLite file; a server may be writing to it. */
  book: string
  /** Holds the photos, and room to try the copy out. */
  dataFolder: string
  /** Undefined where the secrets are lost: a fresh one would open none of the cards that are out. */
  cardKey: string | undefined
  kind: Manifest['kind']
}

export interface MadeBackup {
  name: string
  bytes: number
  photos: number
  missingPhotos: number
  villages: Manifest['villages']
  thinned: string[]
}

/**
 * Writes a backup into a folder that is there, tries it out as if it were restored, gives it its name
 * only then, and lets old ones go. Holds nobody up but itself: run it in a process of its own, and
 * not twice at once. A book that does not add up is kept as it is, beside the backups and in place of
 * the one kept before of this version, and is none of them. Throws BackupFailure, KEPT_AS_IT_IS for that.
 */
export async function makeBackup(
  what: WhatToBackUp,
  place: string,
  now: Date,
  copyBook: (book: string, copy: string) => void = copySqlite,
): Promise<MadeBackup> {
  refuseUnusable(place, what)
  const cardKey = keyOf(what)
  const installation = installationOf(cardKey)
  const ownDrafts = `.making-${installation}-`
  clearDrafts(place, ownDrafts)
  const draft = join(place, `${ownDrafts}${backupName(now)}`)
  const rehearsal = mkdtempSync(join(what.dataFolder, '.backup-'))
  try {
    // the book and the key of the cards, on a disk that others may read
    mkdirSync(draft, { mode: 0o700 })
    const before = await lastNumbers(what.book)
    copyBook(what.book, bookIn(draft))
    const after = await lastNumbers(what.book)
    const copy = await openCopy(bookIn(draft), rehearsal)
    refuseDamaged(lostIn(copy.villages, before, after))
    const from = join(what.dataFolder, 'photos')
    refuseFull(place, bytesToCopy(copy.photos, from, photosBeside(place)))
    const missingPhotos = copyPhotos(copy.photos, from, photosBeside(place))
    const bytes = statSync(bookIn(draft)).size
    writeCardKey(draft, cardKey)
    const manifest = {
      madeAt: now.toISOString(),
      installation,
      kind: what.kind,
      migration: copy.migration,
      book: { bytes, sha256: await sha256OfFile(bookIn(draft)) },
      villages: copy.villages,
      missingPhotos,
    }
    writeManifest(draft, manifest)
    syncFolder(draft)
    if (copy.differences.length > 0) throw keptAsItIs(draft, place, manifest, copy.differences)
    const name = giveName(draft, place, now)
    return {
      name,
      bytes,
      photos: copy.photos.length,
      missingPhotos: missingPhotos.length,
      villages: copy.villages,
      thinned: thin(place, installation, name),
    }
  } catch (error) {
    throw failureOf(error, place)
  } finally {
    rmSync(rehearsal, { recursive: true, force: true })
    removeQuietly(draft)
  }
}

/** Throws NO_SECRETS. */
export function keyOf({ cardKey, dataFolder }: WhatToBackUp): string {
  if (cardKey === undefined) throw new BackupFailure('NO_SECRETS', [dataFolder])
  return cardKey
}

function refuseUnusable(place: string, { book, dataFolder }: WhatToBackUp): void {
  if (!existsSync(book)) throw new BackupFailure('NO_BOOK', [book])
  if (!existsSync(place)) throw new BackupFailure('NOT_THERE', [place])
  try {
    accessSync(place, constants.W_OK)
  } catch (error) {
    throw new BackupFailure('NOT_WRITABLE', [place], { cause: error })
  }
  // it is opened in the data folder: on the disk that the counter writes to, and that may be this one
  const { size } = statSync(book)
  const onOneDisk = statSync(place).dev === statSync(dataFolder).dev
  refuseFull(place, onOneDisk ? 2 * size : size)
  refuseFull(dataFolder, size)
}

/** Left by one that was interrupted. Another village's may be under way on the same stick. */
function clearDrafts(place: string, ownDrafts: string): void {
  for (const name of readdirSync(place))
    if (name.startsWith(ownDrafts)) removeQuietly(join(place, name))
}

/** A stick that was pulled out takes its draft along. */
function removeQuietly(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // the next backup finds and removes it
  }
}

/** The number of each village's last entry. */
async function lastNumbers(book: string): Promise<Map<string, number>> {
  const database = await openDatabase(`file:${book}`)
  try {
    const villages = await database.read.village.findMany({ select: { id: true, entrySeq: true } })
    return new Map(villages.map(({ id, entrySeq }) => [id, entrySeq]))
  } finally {
    await database.close()
  }
}

/** A copy holds all that the book held when it was begun, and nothing that came after it was done. */
function lostIn(
  villages: Manifest['villages'],
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): string[] {
  const copied = new Map(villages.map(({ id, lastSeq }) => [id, lastSeq]))
  return [...after].flatMap(([id, latest]) => {
    const found = copied.get(id) ?? 0
    const least = before.get(id) ?? 0
    if (least <= found && found <= latest) return []
    return [
      `village ${id}: the copy ends at entry ${found}, the book stood at ${least} to ${latest}`,
    ]
  })
}

/**
 * The lines that were written since the last backup are not to hang on one disk until it is mended.
 * The last of every version of the program stays: an older one opens no other.
 */
function keptAsItIs(
  draft: string,
  place: string,
  { installation, migration }: Pick<Manifest, 'installation' | 'migration'>,
  differences: readonly string[],
): BackupFailure {
  const before = keptAsTheyAre(place, installation).filter(
    ({ manifest }) => manifest.migration === migration,
  )
  const kept = join(place, asItIsName(installation))
  renameSync(draft, kept)
  syncFolder(place)
  for (const { folder } of before) removeQuietly(folder)
  return new BackupFailure('KEPT_AS_IT_IS', [kept, ...differences.slice(0, mostTold)])
}

/** Two in one second: the later one takes the next. */
function giveName(draft: string, place: string, now: Date): string {
  for (let moment = now.getTime(); ; moment += 1_000) {
    const name = backupName(new Date(moment))
    if (existsSync(join(place, name))) continue
    try {
      renameSync(draft, join(place, name))
    } catch (error) {
      // taken since, by another village's
      if (existsSync(join(place, name))) continue
      throw error
    }
    syncFolder(place)
    return name
  }
}

function thin(place: string, installation: string, made: string): string[] {
  const backups = backupsOf(place, installation)
  const kept = lastOfEachVersion(place, backups)
  const old = superfluous(backups, made).filter((name) => !kept.has(name))
  // a folder that somebody holds open stays; the backup is made all the same
  for (const name of old) removeQuietly(join(place, name))
  return old.filter((name) => !existsSync(join(place, name)))
}

/** The way back after an update, for ever: so few that they need no rule of their own. */
function lastOfEachVersion(place: string, backups: readonly string[]): Set<string> {
  const versions = backups.map((name) => [readManifest(join(place, name)).migration, name] as const)
  return new Set(new Map(versions).values())
}
