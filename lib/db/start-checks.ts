import { existsSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { Client } from 'pg'
import { engineOf } from './engine'
import { type GuardDifference, listOf } from './guards'
import { type Migration, readMigrations } from './migration-files'
import { pendingMigrations } from './migration-history'
import { comparePostgresGuards } from './postgres-guards'
import { postgresHistory } from './postgres-migration'
import { fileOf } from './sqlite-connection'
import { compareSqliteGuards } from './sqlite-guards'
import { sqliteHistory } from './sqlite-migration'
import { Unsound } from './unsound'

const migrateFirst = 'Migrate first: node scripts/run.mjs prisma/migrate.ts'

/**
 * Throws, in plain words, unless the database is one to trust a book to: migrated to this very
 * build, guarded as this build asks, and kept so that a power cut loses nothing acknowledged. (Of
 * PostgreSQL that is what a connection may ask for: fsync is for who runs the database server.)
 * What holds for a connection (FULL, foreign keys, recursive triggers) is read back when it opens.
 */
export async function refuseUnlessSound(
  url: string,
  migrations: readonly Migration[] = readMigrations(engineOf(url)),
): Promise<void> {
  if (engineOf(url) === 'sqlite') checkSqlite(fileOf(url), migrations)
  else await checkPostgres(url, migrations)
}

function checkSqlite(file: string, migrations: readonly Migration[]): void {
  if (!existsSync(file))
    throw new Unsound('MISSING', `There is no database at ${file}. ${migrateFirst}`)
  const database = new BetterSqlite3(file, { fileMustExist: true, timeout: 250 })
  try {
    refuseUnfixedSqlite(database)
    refuseUnlessMigrated(pendingMigrations(migrations, sqliteHistory(database)))
    if (database.pragma('journal_mode', { simple: true }) !== 'wal') {
      throw new Unsound('RISKY_SETTINGS', `The database is not in WAL mode. ${migrateFirst}`)
    }
    refuseUnlessGuarded(compareSqliteGuards(database, migrations))
  } finally {
    database.close()
  }
}

/** Before 3.51.3 a reset of the write-ahead log could corrupt the file. */
function refuseUnfixedSqlite(database: BetterSqlite3.Database): void {
  const version = String(database.prepare('SELECT sqlite_version()').pluck().get())
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number)
  if (major * 1_000_000 + minor * 1_000 + patch < 3_051_003) {
    throw new Unsound(
      'RISKY_SETTINGS',
      `SQLite ${version} has a known fault. better-sqlite3 12.8 or newer is needed.`,
    )
  }
}

async function checkPostgres(url: string, migrations: readonly Migration[]): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    refuseUnlessMigrated(pendingMigrations(migrations, await postgresHistory(client)))
    const { rows } = await client.query('SHOW synchronous_commit')
    if (rows[0]?.synchronous_commit === 'off') {
      throw new Unsound(
        'RISKY_SETTINGS',
        'PostgreSQL runs with synchronous_commit=off, which loses writes.',
      )
    }
    refuseUnlessGuarded(await comparePostgresGuards(client, migrations))
  } finally {
    await client.end()
  }
}

function refuseUnlessMigrated(pending: readonly Migration[]): void {
  if (pending.length === 0) return
  const names = pending.map(({ name }) => name).join(', ')
  throw new Unsound('OLDER', `The database still needs: ${names}. ${migrateFirst}`)
}

function refuseUnlessGuarded(differences: readonly GuardDifference[]): void {
  if (differences.length === 0) return
  throw new Unsound(
    'UNGUARDED',
    `The book is not guarded: ${listOf(differences)}. Find out who changed it. ${migrateFirst}`,
  )
}
