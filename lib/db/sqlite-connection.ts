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
  pragmas?: readonly string[]
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
  { timeoutMs, pragmas = [] }: SqliteConnectionOptions,
): Promise<SqliteConnection> {
  const adapter = await new PrismaBetterSqlite3({ url, timeout: timeoutMs }).connect()
  if (!('client' in adapter && adapter.client instanceof BetterSqlite3)) {
    throw new Error('@prisma/adapter-better-sqlite3 no longer keeps its connection in `client`')
  }
  const driver = adapter.client
  // FULL: in WAL the driver's own default is NORMAL, which loses acknowledged writes in a power
  // cut. recursive_triggers: without it INSERT OR REPLACE deletes rows past the DELETE triggers.
  driver.pragma('synchronous = FULL')
  driver.pragma('foreign_keys = ON')
  driver.pragma('recursive_triggers = ON')
  for (const pragma of pragmas) driver.pragma(pragma)
  Object.assign(adapter, { client: rememberStatements(driver) })
  return { adapter, driver }
}
