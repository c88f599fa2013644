import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import BetterSqlite3 from 'better-sqlite3'
import { rememberStatements } from './statement-memory'

export interface SqliteConnection {
  adapter: SqlDriverAdapter
  driver: BetterSqlite3.Database
}

export interface SqliteConnectionOptions {
  /** How long the driver itself waits for a lock. It blocks the event loop meanwhile. */
  timeoutMs: number
  pragmas?: Record<string, number>
}

export function fileOf(url: string): string {
  return url.replace(/^file:/, '')
}

/**
 * One connection of its own to the village's file, with the settings the book relies on.
 * Both the adapter that Prisma speaks through and the driver beneath it.
 */
export async function connectSqlite(
  url: string,
  { timeoutMs, pragmas = {} }: SqliteConnectionOptions,
): Promise<SqliteConnection> {
  const factory = new PrismaBetterSqlite3({ url, timeout: timeoutMs, fileMustExist: true })
  const adapter = await factory.connect()
  if (!('client' in adapter && adapter.client instanceof BetterSqlite3)) {
    throw new Error('@prisma/adapter-better-sqlite3 no longer keeps its connection in `client`')
  }
  const driver = adapter.client
  for (const [pragma, value] of Object.entries({ ...bookPragmas, ...pragmas })) {
    setPragma(driver, pragma, value)
  }
  Object.assign(adapter, { client: rememberStatements(driver) })
  return { adapter, driver }
}

const bookPragmas = {
  // FULL. In WAL the driver's own default is NORMAL, and a power cut loses acknowledged writes.
  synchronous: 2,
  foreign_keys: 1,
  // Without it INSERT OR REPLACE deletes rows past the DELETE triggers.
  recursive_triggers: 1,
  // 16 MB before the log is folded into the file, instead of the driver's own 4: of 3,000 commits to
  // twelve tables one took 0.46 ms in the mean instead of 0.75, and 14 ms at worst instead of 39.
  wal_autocheckpoint: 4000,
}

/** SQLite answers an unknown or refused pragma with silence, so what was set is read back. */
function setPragma(driver: BetterSqlite3.Database, pragma: string, value: number): void {
  driver.pragma(`${pragma} = ${value}`)
  const found = Number(driver.pragma(pragma, { simple: true }))
  if (found !== value) throw new Error(`SQLite keeps ${pragma} at ${found} instead of ${value}`)
}
