import { Client } from 'pg'
import { expect, test } from 'vitest'
import { readMigrations } from '@/lib/db/migration-files'
import { createHistory, historyRow } from '@/lib/db/migration-history'
import { refuseUnlessSound } from '@/lib/db/start-checks'
import { freshUrl } from '@/lib/db/test-database'
import { migrate } from './migrate'

/*
 * A word that a migration adds to an enum cannot be used before that migration is over, and up to
 * PostgreSQL 16 not even where the enum was made in the same transaction: guards compare texts.
 */
test('a database that stopped at the first migration is brought up in one transaction', async () => {
  const url = await freshUrl()
  const [first, ...rest] = readMigrations('postgres')
  if (!first) throw new Error('there is no migration')
  await rewrite(url, [
    'DROP SCHEMA public CASCADE; CREATE SCHEMA public',
    createHistory,
    first.sql,
    historyRow(first),
  ])
  expect(await migrate(url)).toEqual({ applied: rest.map(({ name }) => name), mended: [] })
  await refuseUnlessSound(url)
})

async function rewrite(url: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}
