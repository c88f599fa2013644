// Brings the database up to this build: node scripts/run.mjs prisma/migrate.ts
import { fileURLToPath } from 'node:url'
import { engineOf } from '@/lib/db/engine'
import { BookHeld, holdBook } from '@/lib/db/hold-book'
import { type Migration, readMigrations } from '@/lib/db/migration-files'
import { migratePostgres } from '@/lib/db/postgres-migration'
import { fileOf } from '@/lib/db/sqlite-connection'
import { type MigrationReport, migrateSqlite, removeDrafts } from '@/lib/db/sqlite-migration'
import { Unsound } from '@/lib/db/unsound'
import { readSettings } from '@/lib/shared/env'

/**
 * Applies the pending migrations, makes the database if there is none, and puts the guards back.
 * All or nothing. Prisma's engine could apply them too, but commits statement by statement, cuts
 * PostgreSQL scripts at every semicolon and keeps SQLite files locked.
 */
export async function migrate(
  url: string,
  migrations: readonly Migration[] = readMigrations(engineOf(url)),
): Promise<MigrationReport> {
  return engineOf(url) === 'sqlite'
    ? migrateSqlite(fileOf(url), migrations)
    : migratePostgres(url, migrations)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await migrateHere()
  } catch (error) {
    if (!(error instanceof BookHeld || error instanceof Unsound)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}

/** Of a migration that was killed; the book is held, so nobody is at work in one. */
function removeLeftDrafts(url: string): void {
  if (engineOf(url) === 'sqlite') removeDrafts(fileOf(url))
}

async function migrateHere(): Promise<void> {
  const { DATABASE_URL } = readSettings()
  const release = holdBook(DATABASE_URL)
  try {
    removeLeftDrafts(DATABASE_URL)
    const { applied, mended } = await migrate(DATABASE_URL)
    for (const name of applied) console.log(`Migrated: ${name}`)
    for (const { name, problem } of mended) console.log(`Guard put back: ${name} was ${problem}`)
    if (applied.length + mended.length === 0) console.log('The database is up to date')
  } finally {
    release()
  }
}
