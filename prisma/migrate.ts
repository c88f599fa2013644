// Brings the database up to this build: node scripts/run.mjs prisma/migrate.ts
import { userInfo } from 'node:os'
import { fileURLToPath } from 'node:url'
import { traceGuards } from '@/lib/access/trace-guards'
import { clearRestoreLeftovers } from '@/lib/backups/restore-leftovers'
import { openDatabase } from '@/lib/db/client'
import { engineOf } from '@/lib/db/engine'
import type { GuardDifference } from '@/lib/db/guards'
import { BookHeld, holdBook } from '@/lib/db/hold-book'
import { type Migration, readMigrations } from '@/lib/db/migration-files'
import { migratePostgres } from '@/lib/db/postgres-migration'
import { fileOf } from '@/lib/db/sqlite-connection'
import { type MigrationReport, migrateSqlite, removeDrafts } from '@/lib/db/sqlite-migration'
import { Unsound } from '@/lib/db/unsound'
import { systemClock } from '@/lib/shared/clock'
import { readSettings, type Settings } from '@/lib/shared/env'
import { done } from '@/lib/shared/result'
import { guardsSaid } from '@/scripts/guards-said'
import { say } from '@/scripts/say'

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

/** Of a migration or a restore that was killed; the book is held, so nobody is at work in one. */
function removeLeftDrafts({ DATABASE_URL: url, DATA_DIR }: Settings): void {
  if (engineOf(url) !== 'sqlite') return
  removeDrafts(fileOf(url))
  clearRestoreLeftovers(DATA_DIR, fileOf(url))
}

/** What was done while they were gone nobody knows: it is said here and to the supervisors. */
async function tellOfGuards(url: string, putBack: readonly GuardDifference[]): Promise<void> {
  const database = await openDatabase(url)
  try {
    for (const { id } of await database.read.village.findMany({ select: { id: true } })) {
      const atServer = { villageId: id, name: userInfo().username, now: systemClock() }
      await database.write(async (tx) => done(await traceGuards(tx, atServer, putBack)))
    }
  } finally {
    await database.close()
  }
  const guards = guardsSaid(putBack)
  say((t, ...words) => `! ${t('server.guardsPutBack', { guards: guards(t, ...words) })}`)
}

async function migrateHere(): Promise<void> {
  const settings = readSettings()
  const { DATABASE_URL } = settings
  const release = holdBook(DATABASE_URL)
  try {
    removeLeftDrafts(settings)
    const { mended } = await migrate(DATABASE_URL)
    if (mended.length > 0) await tellOfGuards(DATABASE_URL, mended)
  } finally {
    release()
  }
}
