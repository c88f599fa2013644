import { randomUUID } from 'node:crypto'
import type { Migration } from './migration-files'
import { Unsound } from './unsound'

/** A row of Prisma's own `_prisma_migrations`, so that its tools can read the history too. */
export interface AppliedMigration {
  name: string
  checksum: string
}

/** The table, in words both engines know. */
export const createHistory = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMP,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMP,
  "started_at" TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`

export const readHistory = `SELECT "migration_name" AS "name", "checksum"
  FROM "_prisma_migrations" ORDER BY "migration_name"`

/** The row a migration leaves. Its values are this build's own: nothing comes from outside. */
export function historyRow({ name, checksum }: Migration): string {
  return `INSERT INTO "_prisma_migrations"
    ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
    VALUES ('${randomUUID()}', '${checksum}', '${name}', CURRENT_TIMESTAMP, 1)`
}

/**
 * The migrations a database still needs. Throws when it holds one this build does not know or
 * knows with another text: an older program must not write into a newer database.
 */
export function pendingMigrations(
  known: readonly Migration[],
  applied: readonly AppliedMigration[],
): Migration[] {
  for (const { name, checksum } of applied) {
    const migration = known.find((candidate) => candidate.name === name)
    if (!migration) {
      throw new Unsound(
        'NEWER',
        `这本账是由更新的版本建的（里面有 ${name}），没有动它。请装上那个版本，或恢复更新以前的备份。
` +
          `The database was made by a newer version of this program (it holds ${name}); it was left as it is. ` +
          'Install that version, or restore a backup from before it.',
      )
    }
    if (migration.checksum !== checksum) {
      throw new Unsound(
        'OTHER_HISTORY',
        `The migration ${name} is not the one that the database was made with.`,
      )
    }
  }
  const names = new Set(applied.map(({ name }) => name))
  return known.filter(({ name }) => !names.has(name))
}
