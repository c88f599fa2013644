import BetterSqlite3 from 'better-sqlite3'
import { Client } from 'pg'
import { engineOf } from './engine'
import type { GuardDifference } from './guards'
import { readMigrations } from './migration-files'
import { comparePostgresGuards } from './postgres-guards'
import { fileOf } from './sqlite-connection'
import { compareSqliteGuards } from './sqlite-guards'

/** What stands between the guards this build asks for and those of a database that it has migrated. */
export async function guardsAmiss(url: string): Promise<GuardDifference[]> {
  return engineOf(url) === 'sqlite' ? amissInSqlite(fileOf(url)) : amissInPostgres(url)
}

function amissInSqlite(file: string): GuardDifference[] {
  const database = new BetterSqlite3(file, { readonly: true, fileMustExist: true })
  try {
    return compareSqliteGuards(database, readMigrations('sqlite'))
  } finally {
    database.close()
  }
}

async function amissInPostgres(url: string): Promise<GuardDifference[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await comparePostgresGuards(client, readMigrations('postgres'))
  } finally {
    await client.end()
  }
}
