import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { bookAudits, differencesIn } from '@/lib/audit/every-audit'
import { openDatabase, type Reader } from '@/lib/db/client'
import { readMigrations } from '@/lib/db/migration-files'
import { damageOf, lastMigrationOf } from '@/lib/db/sqlite-file'
import { migrateSqlite } from '@/lib/db/sqlite-migration'
import { BackupFailure } from './failure'
import { figuresOf, type VillageFigures } from './figures'

/** A copied book that was opened as a server would open it. */
export interface OpenedCopy {
  /** The file, brought up to this program; nobody holds it open any more. */
  file: string
  villages: VillageFigures[]
  /** Hashes of all photos the book speaks of. */
  photos: string[]
  /** The last migration it held as it came. */
  migration: string
}

/**
 * Takes a book into a folder of its own and does with it all that a restored one goes through: looks
 * at the file, migrates it, compares the guards, audits every line. A book that passes is one that
 * can be lived with; throws DAMAGED with everything that was found.
 */
export async function openCopy(book: string, folder: string): Promise<OpenedCopy> {
  const { file, migration } = takeCopy(book, folder)
  const looked = await lookAt(file)
  refuseDamaged(looked.differences)
  return { file, ...looked, migration }
}

/** The same up to the audit: the book in a folder of its own, whole, guarded and of this version. */
export function takeCopy(book: string, folder: string): Pick<OpenedCopy, 'file' | 'migration'> {
  const file = join(folder, 'village.db')
  copyFileSync(book, file)
  refuseDamaged(damageOf(file))
  const migration = lastMigrationOf(file)
  refuseNewer(migration)
  const { applied, mended } = migrateSqlite(file, readMigrations('sqlite'))
  if (applied.length === 0)
    refuseDamaged(mended.map(({ name, problem }) => `guard ${name}: ${problem}`))
  return { file, migration }
}

/** A book whose last migration this program does not know: it would read it wrong. */
export function refuseNewer(migration: string): void {
  if (!readMigrations('sqlite').some(({ name }) => name === migration))
    throw new BackupFailure('NEWER', [migration])
}

export function refuseDamaged(found: readonly string[]): void {
  if (found.length > 0) throw new BackupFailure('DAMAGED', found.slice(0, mostTold))
}

const mostTold = 20

async function lookAt(file: string) {
  const database = await openDatabase(`file:${file}`)
  try {
    return await database.snapshot(async (reader) => {
      const villages = await figuresOf(reader)
      const differences: string[] = []
      for (const { id } of villages)
        differences.push(...(await differencesIn(reader, id, bookAudits)))
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
