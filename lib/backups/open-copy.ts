import { copyFileSync, existsSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { bookAudits, differencesIn } from '@/lib/audit/every-audit'
import { openDatabase, type Reader } from '@/lib/db/client'
import { type GuardDifference, listOf } from '@/lib/db/guards'
import { readMigrations } from '@/lib/db/migration-files'
import { damageOf, lastMigrationOf } from '@/lib/db/sqlite-file'
import { migrateSqlite } from '@/lib/db/sqlite-migration'
import { BackupFailure } from './failure'
import { figuresOf, type VillageFigures } from './figures'
import { refuseFull } from './room'

/** A copied book that was opened as a server would open it. */
export interface OpenedCopy {
  /** The file, brought up to this program; nobody holds it open any more. */
  file: string
  villages: VillageFigures[]
  /** Hashes of all photos the book speaks of. */
  photos: string[]
  /** The last migration it held as it came. */
  migration: string
  /** What does not add up in a file that is whole: guards that were missing, and what the audits found. */
  differences: string[]
}

/**
 * Takes a book into a folder of its own and does with it all that a restored one goes through: looks
 * at the file, migrates it, compares the guards, audits every line. A book without differences is one
 * that can be lived with; throws DAMAGED for a file that is not whole.
 */
export async function openCopy(book: string, folder: string): Promise<OpenedCopy> {
  const { file, migration, guards } = takeCopy(book, folder)
  const { differences, ...looked } = await lookAt(file)
  const ofGuards = guards.length > 0 ? [`guards: ${listOf(guards)}`] : []
  return { file, ...looked, migration, differences: [...ofGuards, ...differences] }
}

export interface TakenCopy extends Pick<OpenedCopy, 'file' | 'migration'> {
  /** How its guards differed from this version's; of an older version nobody can say. */
  guards: GuardDifference[]
}

/** The same up to the audit: the book in a folder of its own, whole, guarded and of this version. */
export function takeCopy(book: string, folder: string): TakenCopy {
  const file = join(folder, 'village.db')
  // named is the folder that stays
  refuseFull(dirname(folder), sizeWithLog(book))
  copyWithLog(book, file)
  refuseDamaged(damageOf(file))
  const migration = lastMigrationOf(file)
  refuseUnknown(migration)
  const known = readMigrations('sqlite')
  // what is brought up is copied once more
  if (migration !== known.at(-1)?.name) refuseFull(dirname(folder), sizeWithLog(file))
  const { mended } = migrateSqlite(file, known)
  return { file, migration, guards: mended }
}

/** Until somebody takes them over, the last lines stand in the log beside the file alone. */
function copyWithLog(book: string, file: string): void {
  const before = stampsOf(book)
  copyFileSync(book, file)
  if (existsSync(`${book}-wal`)) copyFileSync(`${book}-wal`, `${file}-wal`)
  // one of before a write with one of after it would be no book that ever was
  if (stampsOf(book) !== before) throw new BackupFailure('IN_USE', [book])
}

function sizeWithLog(book: string): number {
  return [book, `${book}-wal`].reduce(
    (sum, path) => sum + (statSync(path, { throwIfNoEntry: false })?.size ?? 0),
    0,
  )
}

function stampsOf(book: string): string {
  return [book, `${book}-wal`]
    .map((path) => statSync(path, { bigint: true, throwIfNoEntry: false }))
    .map((stats) => `${stats?.mtimeNs} ${stats?.size}`)
    .join()
}

/** A file of something else, and a book whose last migration this program does not know. */
export function refuseUnknown(migration: string): void {
  if (migration === '') throw new BackupFailure('NOT_OURS')
  if (!readMigrations('sqlite').some(({ name }) => name === migration))
    throw new BackupFailure('NEWER', [migration])
}

export function refuseDamaged(found: readonly string[]): void {
  if (found.length > 0) throw new BackupFailure('DAMAGED', found.slice(0, mostTold))
}

/** Of what was found so much is told. */
export const mostTold = 20

async function lookAt(file: string) {
  const database = await openDatabase(`file:${file}`)
  try {
    return await database.snapshot(async (reader) => {
      const villages = await figuresOf(reader)
      const differences = await differencesIn(reader, bookAudits)
      return { villages, differences, photos: await photosOf(reader) }
    })
  } finally {
    await database.close()
  }
}

/** Removed ones too: their files stay. */
async function photosOf(reader: Reader): Promise<string[]> {
  const rows = await reader.photo.groupBy({ by: ['hash'], orderBy: { hash: 'asc' } })
  return rows.map(({ hash }) => hash)
}
