import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { syncFile } from '@/lib/shared/on-disk'
import { codeOf, sayingOf } from '@/lib/shared/thrown'
import { readRows } from './set-based'
import { sqliteHistory } from './sqlite-migration'

/*
 * A village's file as a thing to carry about. All of this runs without a pause, for seconds when the
 * book is large: in a process of its own, never in the one that serves.
 */

const patienceMs = 5_000

/**
 * Writes the book as it stands at one moment to a new file, which is on the disk when this returns.
 * In WAL nobody waits for it: the server goes on writing to the original.
 */
export function copySqlite(file: string, copy: string): void {
  const database = new BetterSqlite3(file, {
    readonly: true,
    fileMustExist: true,
    timeout: patienceMs,
  })
  try {
    database.prepare('VACUUM INTO ?').run(copy)
  } finally {
    database.close()
  }
  syncFile(copy)
}

/** What SQLite itself finds wrong with a file that nobody else uses; empty when it is whole. */
export function damageOf(file: string): string[] {
  try {
    const database = new BetterSqlite3(file, { fileMustExist: true })
    try {
      return [
        ...readRows(integrity, database.pragma('integrity_check'))
          .map(({ integrity_check }) => integrity_check)
          .filter((said) => said !== 'ok'),
        ...readRows(orphan, database.pragma('foreign_key_check')).map(
          ({ table }) => `a row of ${table} points nowhere`,
        ),
      ]
    } finally {
      database.close()
    }
  } catch (error) {
    return [sayingOf(error)]
  }
}

const integrity = z.object({ integrity_check: z.string() })
const orphan = z.object({ table: z.string() })

/** The name of the last migration a file holds; empty when it is no book of ours. */
export function lastMigrationOf(file: string): string {
  const database = new BetterSqlite3(file, { fileMustExist: true })
  try {
    return sqliteHistory(database).at(-1)?.name ?? ''
  } finally {
    database.close()
  }
}

/** Whether some process has the file open: a server, or a command on it. */
export function isOpenSomewhere(file: string): boolean {
  const database = new BetterSqlite3(file, { fileMustExist: true, timeout: 0 })
  try {
    // whoever has it open holds a shared lock on it, and this asks for one that is not shared
    database.pragma('locking_mode = EXCLUSIVE')
    database.exec('BEGIN IMMEDIATE; ROLLBACK')
    return false
  } catch (error) {
    // a file that is damaged is not, and a backup has to be able to take its place
    return /^SQLITE_(BUSY|LOCKED)/.test(codeOf(error))
  } finally {
    database.close()
  }
}
