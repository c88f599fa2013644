import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { syncFile, syncFolder } from '@/lib/shared/on-disk'
import { companionsOf } from './companions'
import { type GuardDifference, refuseUnmended } from './guards'
import type { Migration } from './migration-files'
import { createHistory, historyRow, pendingMigrations, readHistory } from './migration-history'
import { readRows } from './set-based'
import { compareSqliteGuards, putSqliteGuards } from './sqlite-guards'

export interface MigrationReport {
  applied: string[]
  /** Guards that were not as this build asks for and have been put back. */
  mended: GuardDifference[]
}

/**
 * Brings a file up to this build. What is pending is applied to a copy that takes the file's
 * place in one step, so neither a fault nor a power cut leaves a half-migrated book. Throws when
 * another process has the file open, or when a newer program has migrated it.
 */
export function migrateSqlite(file: string, migrations: readonly Migration[]): MigrationReport {
  mkdirSync(dirname(file), { recursive: true })
  return inodeOf(file) === undefined ? createFile(file, migrations) : updateFile(file, migrations)
}

function createFile(file: string, migrations: readonly Migration[]): MigrationReport {
  for (const companion of companionsOf(file)) rmSync(companion, { force: true })
  return withDraft(file, (draft) => {
    const applied = buildUp(draft, migrations)
    linkNew(draft, file)
    syncFolder(dirname(file))
    return { applied, mended: [] }
  })
}

/** Unlike a rename, a link fails when another process has been faster, and that book stays. */
function linkNew(draft: string, file: string): void {
  try {
    linkSync(draft, file)
  } catch (error) {
    if (existsSync(file)) throw new Error(inUse(file), { cause: error })
    // Some disks know no links.
    renameSync(draft, file)
  }
}

function updateFile(file: string, migrations: readonly Migration[]): MigrationReport {
  const inode = inodeOf(file)
  const database = new BetterSqlite3(file, { timeout: 2_000 })
  try {
    if (pendingOf(database, migrations).length === 0) return mend(database, migrations)
    holdAlone(database, file)
    if (inodeOf(file) !== inode) throw new Error(inUse(file))
    return replaceByMigratedCopy(database, file, migrations)
  } finally {
    database.close()
  }
}

function holdAlone(database: BetterSqlite3.Database, file: string): void {
  try {
    database.pragma('locking_mode = EXCLUSIVE')
    // Leaves WAL: its companion file must not lie beside the migrated file that comes next.
    database.pragma('journal_mode = DELETE')
    database.exec('BEGIN EXCLUSIVE; COMMIT')
  } catch (error) {
    throw new Error(inUse(file), { cause: error })
  }
}

function inUse(file: string): string {
  return `${file} is in use. Stop the server (and every command on this database) first.`
}

function replaceByMigratedCopy(
  database: BetterSqlite3.Database,
  file: string,
  migrations: readonly Migration[],
): MigrationReport {
  return withDraft(file, (draft) => {
    try {
      database.prepare('VACUUM INTO ?').run(draft)
      const applied = buildUp(draft, migrations)
      renameSync(draft, file)
      // of the file that was there; what lies beside the new one has to be its own
      rmSync(`${file}-journal`, { force: true })
      syncFolder(dirname(file))
      return { applied, mended: [] }
    } catch (error) {
      database.pragma('journal_mode = WAL')
      throw error
    }
  })
}

const draftFolder = '.migrating-'

/** What a migration that was killed has left: the caller knows that no other is at work. */
export function removeDrafts(file: string): void {
  const folder = dirname(file)
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (name.startsWith(draftFolder)) rmSync(join(folder, name), { recursive: true })
}

/** A file of its own to build in, on the same disk. Nothing of it stays behind. */
function withDraft<T>(file: string, build: (draft: string) => T): T {
  const folder = mkdtempSync(join(dirname(file), draftFolder))
  try {
    return build(join(folder, 'draft.db'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Applies what is pending and the guards, all or nothing, and looks at the result once more. */
function buildUp(draft: string, migrations: readonly Migration[]): string[] {
  const database = new BetterSqlite3(draft)
  try {
    // Off while tables are rebuilt, checked below; the pragma has no effect inside a transaction.
    database.pragma('foreign_keys = OFF')
    const pending = pendingOf(database, migrations)
    database.transaction(() => {
      database.exec(createHistory)
      for (const migration of pending) {
        database.exec(migration.sql)
        database.exec(historyRow(migration))
      }
      putSqliteGuards(database)
    })()
    check(database)
    database.pragma('journal_mode = WAL')
    return pending.map(({ name }) => name)
  } finally {
    database.close()
    syncFile(draft)
  }
}

function check(database: BetterSqlite3.Database): void {
  const integrity = database.pragma('integrity_check', { simple: true })
  const orphans = readRows(z.object({ table: z.string() }), database.pragma('foreign_key_check'))
  if (integrity !== 'ok') throw new Error(`The migrated database is damaged: ${integrity}`)
  if (orphans.length > 0) {
    throw new Error(`Rows of the migrated database point nowhere, in ${orphans[0]?.table}`)
  }
}

function mend(database: BetterSqlite3.Database, migrations: readonly Migration[]): MigrationReport {
  database.pragma('journal_mode = WAL')
  const mended = compareSqliteGuards(database, migrations)
  const putBack = database.transaction(() => {
    putSqliteGuards(database)
    refuseUnmended(compareSqliteGuards(database, migrations))
  })
  if (mended.length > 0) putBack.immediate()
  return { applied: [], mended }
}

function pendingOf(
  database: BetterSqlite3.Database,
  migrations: readonly Migration[],
): Migration[] {
  return pendingMigrations(migrations, sqliteHistory(database))
}

const appliedMigration = z.object({ name: z.string(), checksum: z.string() })

/** The migrations a file holds. */
export function sqliteHistory(database: BetterSqlite3.Database) {
  const table = database
    .prepare(`SELECT 1 FROM sqlite_schema WHERE name = '_prisma_migrations'`)
    .get()
  return table ? readRows(appliedMigration, database.prepare(readHistory).all()) : []
}

function inodeOf(file: string): number | undefined {
  return statSync(file, { throwIfNoEntry: false })?.ino
}
