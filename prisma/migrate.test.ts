import { expect, inject, test } from 'vitest'
import { type Database, openDatabase } from '@/lib/db/client'
import { engineOf } from '@/lib/db/engine'
import { readMigrations } from '@/lib/db/migration-files'
import { refuseUnlessSound } from '@/lib/db/start-checks'
import { freshUrl } from '@/lib/db/test-database'
import { fill } from '@/lib/db/test-rows'
import { done } from '@/lib/shared/result'
import { createMigration } from '@/scripts/create-migration'
import { migrate } from './migrate'
import { migrationsToAddTo, withNewRelation } from './test-migrations'

const engine = engineOf(inject('templateUrl'))

test('migrating again changes nothing', async () => {
  const url = await freshUrl()
  expect(await migrate(url)).toEqual({ applied: [], mended: [] })
})

test('a migration that adds a relation to the book keeps its rows and its guards', async () => {
  const url = await freshUrl()
  await withDatabase(url, fill)
  const migrations = await withNewRelation(engine)
  const added = migrations.at(-1)?.name
  expect(added).toMatch(/_entry_member$/)
  expect(await migrate(url, migrations)).toEqual({ applied: [added], mended: [] })
  await refuseUnlessSound(url, migrations)
  await withDatabase(url, async (database) => {
    expect(await database.read.entry.findFirst()).toMatchObject({ id: 'entry', points: 20 })
    await expect(emptyBook(database)).rejects.toMatchObject({
      database: { name: 'Entry_no_delete' },
    })
  })
})

test('a schema that has not changed needs no migration', async () => {
  const { folder, schemas } = migrationsToAddTo()
  expect(await createMigration({ name: 'nothing', now: new Date(), schemas, folder })).toEqual([])
})

test('a database of a newer program is refused, and so is one made with other texts', async () => {
  const url = await freshUrl()
  const known = readMigrations(engine)
  const forgotten = known.slice(0, -1)
  await expect(migrate(url, forgotten)).rejects.toThrow('made by a newer version')
  const rewritten = known.map((migration) => ({ ...migration, checksum: 'other' }))
  await expect(migrate(url, rewritten)).rejects.toThrow('is not the one')
})

test('a migration that fails leaves everything as it was', async () => {
  const url = await freshUrl()
  await withDatabase(url, fill)
  const half = { name: '99990101000000_half', checksum: 'half', schema: '' }
  const sql = 'CREATE TABLE "Half" ("id" TEXT); INSERT INTO "Nowhere" VALUES (1);'
  await expect(migrate(url, [...readMigrations(engine), { ...half, sql }])).rejects.toThrow(
    'Nowhere',
  )
  await refuseUnlessSound(url)
  await withDatabase(url, async (database) => {
    expect(await database.read.entry.count()).toBe(1)
    await expect(database.read.$queryRaw`SELECT * FROM "Half"`).rejects.toThrow('Half')
  })
})

async function withDatabase(url: string, use: (database: Database) => Promise<void>) {
  const database = await openDatabase(url)
  try {
    await use(database)
  } finally {
    await database.close()
  }
}

function emptyBook(database: Database) {
  return database.write(async (tx) => done(await tx.entry.deleteMany()))
}
