import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '@/lib/db/client'
import { type Migration, readMigrations } from '@/lib/db/migration-files'
import { fileOf } from '@/lib/db/sqlite-connection'
import { compareSqliteGuards } from '@/lib/db/sqlite-guards'
import { freshUrl } from '@/lib/db/test-database'
import { migrate } from './migrate'
import { withNewRelation } from './test-migrations'

test('control: without putting the guards back, an added relation removes them silently', async () => {
  const migrations = await withNewRelation('sqlite')
  const database = new BetterSqlite3(fileOf(await freshUrl()))
  onTestFinished(() => {
    database.close()
  })
  database.exec(migrations.at(-1)?.sql ?? '')
  const missing = compareSqliteGuards(database, migrations)
    .filter(({ problem }) => problem === 'missing')
    .map(({ name }) => name)
  expect(missing).toEqual([
    'Entry_no_update',
    'Entry_no_delete',
    'Entry_month_open',
    'Entry_insert',
  ])
})

test('a new village gets a folder and a file in WAL mode, and nothing else', async () => {
  const file = join(freshFolder(), 'data', 'village.db')
  const { applied } = await migrate(`file:${file}`)
  expect(applied).toEqual(readMigrations('sqlite').map(({ name }) => name))
  expect(readdirSync(dirname(file))).toEqual(['village.db'])
  const database = new BetterSqlite3(file)
  expect(database.pragma('journal_mode', { simple: true })).toBe('wal')
  database.close()
})

test('what an old file of the same name has left behind is not read as part of a new one', async () => {
  const file = join(freshFolder(), 'village.db')
  writeFileSync(`${file}-wal`, 'left behind')
  await migrate(`file:${file}`)
  expect(existsSync(`${file}-wal`)).toBe(false)
})

test('a book that another process has begun meanwhile is left alone', async () => {
  const file = join(freshFolder(), 'village.db')
  const [last, ...before] = readMigrations('sqlite').reverse()
  if (!last) throw new Error('no migration')
  const overtaken = {
    ...last,
    get sql() {
      writeFileSync(file, 'the other book')
      return last.sql
    },
  }
  await expect(migrate(`file:${file}`, [...before.reverse(), overtaken])).rejects.toThrow(
    'is in use',
  )
  expect(readFileSync(file, 'utf8')).toBe('the other book')
  expect(readdirSync(dirname(file))).toEqual(['village.db'])
})

test('a file that a server has open is not migrated under it', async () => {
  const url = await freshUrl()
  const { ino } = statSync(fileOf(url))
  const database = await openDatabase(url)
  await database.read.village.count()
  await expect(migrate(url, oneMore())).rejects.toThrow('is in use')
  expect(statSync(fileOf(url)).ino).toBe(ino)
  await database.close()
  await migrate(url, oneMore())
  expect(statSync(fileOf(url)).ino).not.toBe(ino)
  expect(readdirSync(dirname(fileOf(url)))).toEqual(['village.db'])
})

test('a migration that leaves rows pointing nowhere is refused', async () => {
  const url = await freshUrl()
  const orphan = `INSERT INTO "StaffRole" VALUES ('village', 'nobody', 'CLERK')`
  await expect(migrate(url, oneMore(orphan))).rejects.toThrow('point nowhere, in StaffRole')
})

function oneMore(sql = 'CREATE TABLE "Later" ("id" TEXT)'): Migration[] {
  const later = { name: '99990101000000_later', sql, checksum: 'later', schema: '' }
  return [...readMigrations('sqlite'), later]
}

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'points-migrate-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
