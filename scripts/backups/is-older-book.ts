import { existsSync } from 'node:fs'
import { Client } from 'pg'
import { readMigrations } from '@/lib/db/migration-files'
import { postgresHistory } from '@/lib/db/postgres-migration'
import { fileOf } from '@/lib/db/sqlite-connection'
import { lastMigrationOf } from '@/lib/db/sqlite-file'

/** Whether there is a book that this program would bring up. */
export async function isOlderBook(url: string): Promise<boolean> {
  const isFile = url.startsWith('file:')
  const last = isFile ? lastInFile(fileOf(url)) : await lastInPostgres(url)
  const known = readMigrations(isFile ? 'sqlite' : 'postgres')
  return known.some(({ name }) => name === last) && last !== known.at(-1)?.name
}

function lastInFile(file: string): string | undefined {
  return existsSync(file) ? lastMigrationOf(file) : undefined
}

async function lastInPostgres(url: string): Promise<string | undefined> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await postgresHistory(client)).at(-1)?.name
  } finally {
    await client.end()
  }
}
