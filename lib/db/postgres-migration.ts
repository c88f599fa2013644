import { Client } from 'pg'
import { z } from 'zod'
import { refuseUnmended } from './guards'
import type { Migration } from './migration-files'
import { createHistory, historyRow, pendingMigrations, readHistory } from './migration-history'
import { comparePostgresGuards, putPostgresGuards } from './postgres-guards'
import { readRows } from './set-based'
import type { MigrationReport } from './sqlite-migration'

/** Brings a database up to this build in one transaction. Throws when a newer program migrated it. */
export async function migratePostgres(
  url: string,
  migrations: readonly Migration[],
): Promise<MigrationReport> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await bringUp(client, migrations)
  } finally {
    await client.end()
  }
}

/** Two servers that start at once: the second waits and finds nothing left to do. */
async function beginAlone(client: Client): Promise<void> {
  await client.query('BEGIN')
  await client.query(`SELECT pg_advisory_xact_lock(hashtext('points-supermarket migrations'))`)
}

async function bringUp(client: Client, migrations: readonly Migration[]): Promise<MigrationReport> {
  await beginAlone(client)
  await client.query(createHistory)
  const pending = pendingMigrations(migrations, await postgresHistory(client))
  for (const migration of pending) {
    await client.query(migration.sql)
    await client.query(historyRow(migration))
  }
  if (pending.length > 0) await putPostgresGuards(client)
  await client.query('COMMIT')
  return { applied: pending.map(({ name }) => name), mended: await mend(client, migrations) }
}

async function mend(client: Client, migrations: readonly Migration[]) {
  const differences = await comparePostgresGuards(client, migrations)
  if (differences.length === 0) return []
  await client.query('BEGIN')
  await putPostgresGuards(client)
  await client.query('COMMIT')
  refuseUnmended(await comparePostgresGuards(client, migrations))
  return differences
}

const appliedMigration = z.object({ name: z.string(), checksum: z.string() })

/** The migrations a database holds. */
export async function postgresHistory(client: Client) {
  const table = await client.query(`SELECT to_regclass('"_prisma_migrations"') AS "table"`)
  if (table.rows[0]?.table === null) return []
  const { rows } = await client.query(readHistory)
  return readRows(appliedMigration, rows)
}
