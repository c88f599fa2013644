import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { done } from '@/lib/shared/result'
import { databaseErrorOf } from './errors'
import { fileOf } from './sqlite-connection'
import { freshDatabase } from './test-database'
import { fill, rows } from './test-rows'

const replaceEntry = `
  INSERT OR REPLACE INTO "Entry" SELECT * FROM "Entry" WHERE "id" = 'entry'`

test('INSERT OR REPLACE cannot rewrite a line of the book', async () => {
  const database = await freshDatabase()
  await fill(database)
  for (const [statement, guard] of [
    [replaceEntry, 'Entry_no_delete'],
    [`REPLACE INTO "StockMove" SELECT * FROM "StockMove"`, 'StockMove_no_delete'],
    [`UPDATE OR REPLACE "Entry" SET "points" = 30`, 'Entry_no_update'],
    [`UPDATE OR IGNORE "Entry" SET "points" = 30`, 'Entry_no_update'],
  ] as const) {
    const writing = database.write(async (tx) => done(await tx.$executeRawUnsafe(statement)))
    await expect(writing).rejects.toMatchObject({ database: { kind: 'guard', name: guard } })
  }
  expect(await database.read.entry.findFirst()).toMatchObject({ points: 20 })
})

test('control: with the driver as it comes INSERT OR REPLACE goes through', async () => {
  const database = await freshDatabase()
  await fill(database)
  const driver = new BetterSqlite3(fileOf(database.url))
  expect(driver.prepare(replaceEntry).run().changes).toBe(1)
  driver.close()
})

test('INSERT OR IGNORE does not swallow what a check refuses', async () => {
  const database = await freshDatabase()
  const writing = database.write(async (tx) =>
    done(
      await tx.$executeRaw`
        INSERT OR IGNORE INTO "Good"
          ("id", "villageId", "name", "pinyin", "initials", "unit", "points", "position", "stock")
        VALUES ('good', 'village', 'n', 'p', 'i', 'u', 25, 1, -1)`,
    ),
  )
  await expect(writing).rejects.toMatchObject({ database: { name: 'Good_stock_not_negative' } })
})

test('text does not pass for a number of points', async () => {
  const database = await freshDatabase()
  await fill(database)
  const writing = database
    .write(async (tx) =>
      done(await tx.$executeRaw`UPDATE "Good" SET "points" = 'many' WHERE "id" = ${rows.Good.id}`),
    )
    .catch((error) => databaseErrorOf(error).name)
  expect(await writing).toBe('Good_points_positive')
})
