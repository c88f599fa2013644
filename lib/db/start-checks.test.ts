import BetterSqlite3 from 'better-sqlite3'
import { Client } from 'pg'
import { expect, test } from 'vitest'
import { migrate } from '@/prisma/migrate'
import { engineOf } from './engine'
import { readMigrations } from './migration-files'
import { fileOf } from './sqlite-connection'
import { refuseUnlessSound } from './start-checks'
import { freshUrl } from './test-database'

/** Somebody with the password of the database, or the file, and a wish. */
async function tamper(url: string, sql: { sqlite: string; postgres: string }): Promise<void> {
  if (engineOf(url) === 'sqlite') {
    const database = new BetterSqlite3(fileOf(url))
    database.exec(sql.sqlite)
    database.close()
  } else {
    const client = new Client({ connectionString: url })
    await client.connect()
    await client.query(sql.postgres)
    await client.end()
  }
}

test('a database as this build makes it is served', async () => {
  await expect(refuseUnlessSound(await freshUrl())).resolves.toBeUndefined()
})

test.each([
  {
    what: 'a guard that is gone',
    sqlite: 'DROP TRIGGER "Entry_no_delete"',
    postgres: 'DROP TRIGGER "Entry_no_delete" ON "Entry"',
    says: 'Entry_no_delete (missing)',
  },
  {
    what: 'a guard that says something else',
    sqlite: `DROP TRIGGER "Entry_no_update";
      CREATE TRIGGER "Entry_no_update" BEFORE UPDATE ON "Entry" BEGIN SELECT 1; END`,
    postgres: 'ALTER TABLE "Entry" DISABLE TRIGGER "Entry_no_update"',
    says: 'Entry_no_update (different)',
  },
  {
    what: 'a check that asks for less',
    sqlite: `DROP TRIGGER "Good_insert";
      CREATE TRIGGER "Good_insert" BEFORE INSERT ON "Good" BEGIN SELECT 1; END`,
    postgres: `ALTER TABLE "Good" DROP CONSTRAINT "Good_stock_not_negative",
      ADD CONSTRAINT "Good_stock_not_negative" CHECK ("stock" >= -5)`,
    says: /Good_\w+ \(different\)/,
  },
  {
    what: 'a trigger that is not ours',
    sqlite: `CREATE TRIGGER "helpful" AFTER INSERT ON "Entry" BEGIN
      UPDATE "Household" SET "balance" = 0; END`,
    postgres: `CREATE FUNCTION "helpful"() RETURNS trigger LANGUAGE plpgsql AS
        'BEGIN UPDATE "Household" SET "balance" = 0; RETURN NEW; END';
      CREATE TRIGGER "helpful" AFTER INSERT ON "Entry"
        FOR EACH ROW EXECUTE FUNCTION "helpful"()`,
    says: 'helpful (foreign)',
  },
])('$what is found, and put back by the next migration', async ({ sqlite, postgres, says }) => {
  const url = await freshUrl()
  await tamper(url, { sqlite, postgres })
  await expect(refuseUnlessSound(url)).rejects.toThrow(says)
  const { mended } = await migrate(url)
  expect(mended).not.toEqual([])
  await expect(refuseUnlessSound(url)).resolves.toBeUndefined()
})

test('tables that somebody has changed are refused, and cannot be put back', async () => {
  const url = await freshUrl()
  const drop = 'DROP INDEX "Entry_villageId_reversesId_key"'
  await tamper(url, { sqlite: drop, postgres: drop })
  const says = 'Entry_villageId_reversesId_key (missing)'
  await expect(refuseUnlessSound(url)).rejects.toThrow(says)
  await expect(migrate(url)).rejects.toThrow(says)
})

test('a database that still needs a migration is refused, and one of a newer program', async () => {
  const url = await freshUrl()
  const known = readMigrations(engineOf(url))
  const later = { name: '99990101000000_later', sql: '', checksum: '', schema: '' }
  await expect(refuseUnlessSound(url, [...known, later])).rejects.toThrow('still needs')
  await expect(refuseUnlessSound(url, known.slice(0, -1))).rejects.toThrow('newer version')
})
