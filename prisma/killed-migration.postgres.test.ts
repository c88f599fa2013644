import { Client } from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { readMigrations } from '@/lib/db/migration-files'
import { createHistory, historyRow } from '@/lib/db/migration-history'
import { freshUrl } from '@/lib/db/test-database'
import { start } from '@/scripts/start/command.mjs'

const migrations = readMigrations('postgres')

test('a migration whose program is killed half-way leaves the database of before, and the next goes on', async () => {
  const url = await freshUrl()
  const database = await connected(url)
  await database.query('DROP SCHEMA public CASCADE; CREATE SCHEMA public')
  await database.query(createHistory)
  for (const migration of migrations.slice(0, -1))
    await database.query(`${migration.sql};\n${historyRow(migration)}`)
  const before = await saidBy(database)

  const inTheWay = await connected(url)
  await inTheWay.query('BEGIN; LOCK TABLE "Entry" IN ACCESS EXCLUSIVE MODE')
  const { kill } = migrating(url)
  // what is pending has been applied by now, and its guards wait for the table
  await expect.poll(() => waiting(database), { timeout: 120_000 }).toBeGreaterThan(0)
  await kill()
  await inTheWay.query('ROLLBACK')
  await expect.poll(() => saidBy(database), { timeout: 120_000 }).toEqual(before)

  expect(await migrating(url).exited).toBe(0)
  const after = await saidBy(database)
  expect(after.history).toEqual(migrations.map(({ name }) => name))
  expect(await migrating(url).exited).toBe(0)
  expect(await saidBy(database)).toEqual(after)
})

function migrating(url: string) {
  return start([process.execPath, 'scripts/run.mjs', 'prisma/migrate.ts'], {
    env: { ...process.env, DATABASE_URL: url },
    onOutput: () => {},
  })
}

async function connected(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  await client.connect()
  onTestFinished(() => client.end())
  return client
}

async function waiting(database: Client): Promise<number> {
  const { rowCount } = await database.query(
    `SELECT 1 FROM pg_locks WHERE NOT granted AND relation = '"Entry"'::regclass`,
  )
  return rowCount ?? 0
}

/** Migrations, columns and guards: what a database is, as far as a migration goes. */
async function saidBy(database: Client) {
  const all = async (query: string) =>
    (await database.query({ text: query, rowMode: 'array' })).rows
  return {
    history: (await all('SELECT "migration_name" FROM "_prisma_migrations" ORDER BY 1')).flat(),
    columns: await all(`SELECT table_name, column_name, data_type, is_nullable
      FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2`),
    triggers: await all(`SELECT tgrelid::regclass::text, tgname, pg_get_triggerdef(oid)
      FROM pg_trigger WHERE NOT tgisinternal ORDER BY 1, 2`),
  }
}
