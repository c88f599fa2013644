import { spawnSync } from 'node:child_process'
import { copyFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, test, vi } from 'vitest'
import { type BookToAudit, withCopyOf } from '@/scripts/audit/with-copy-of'
import { drill } from './drill'
import { sha256OfFile } from './file-hash'
import { bookIn, readManifest, writeManifest } from './manifest'
import { openCopy } from './open-copy'
import { backUp, ownFolder, type VillageToBackUp, villageToBackUp, whyNot } from './test-backup'

/** Somebody with a tool for databases; what they change is in no sum and under no seal. */
function changeBook(book: string): void {
  const database = new BetterSqlite3(book)
  database.exec(`UPDATE "Village" SET "name" = '别的村'`)
  database.close()
}

/** The file stays byte by byte what it was, and whoever opens it reads another name. */
function layLogBeside(book: string): void {
  const copy = join(ownFolder(), 'village.db')
  copyFileSync(book, copy)
  const database = new BetterSqlite3(copy)
  database.pragma('journal_mode = WAL')
  database.exec(`UPDATE "Village" SET "name" = '别的村'`)
  copyFileSync(`${copy}-wal`, `${book}-wal`)
  database.close()
}

function audit(given: string) {
  return spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/audit.ts', given], {
    env: { ...process.env, DATABASE_URL: '' },
    encoding: 'utf8',
  })
}

async function auditedFrom(given: string): Promise<BookToAudit | undefined> {
  // it reads the photos that lie beside
  vi.stubEnv('DATA_DIR', '')
  let audited: BookToAudit | undefined
  await withCopyOf(given, async (book) => {
    audited = book
  })
  return audited
}

async function bothRefuse(given: string, { what }: VillageToBackUp): Promise<void> {
  expect(await whyNot(auditedFrom(given))).toBe('NOT_AS_WRITTEN')
  expect(await whyNot(drill(given, what.dataFolder))).toBe('NOT_AS_WRITTEN')
}

test('a backup whose book was changed is refused by the audit too, in both languages', async () => {
  const backup = await backUp(await villageToBackUp())
  changeBook(bookIn(backup))
  const { status, stderr, stdout } = audit(backup)
  expect(status).toBe(1)
  expect(stderr).toContain('这份备份不是做的时候写下的样子')
  expect(stderr).toContain('This backup is not as it was written')
  expect(stdout).toBe('')
  // control: alone, of which nothing was noted, it adds up
  const alone = join(ownFolder(), 'village.db')
  copyFileSync(bookIn(backup), alone)
  await openCopy(alone, ownFolder())
})

test('a file that is no book of ours is said to be none', async () => {
  const empty = join(ownFolder(), 'village.db')
  writeFileSync(empty, '')
  const { status, stderr } = audit(empty)
  expect({ status, stderr }).toEqual({
    status: 1,
    stderr: expect.stringContaining('不是积分超市的账本'),
  })
})

test('of a book that came without its log it is said that its last lines may be missing', async () => {
  const alone = join(ownFolder(), 'village.db')
  copyFileSync(bookIn(await backUp(await villageToBackUp())), alone)
  const { status, stdout } = audit(alone)
  expect(status).toBe(0)
  expect(stdout).toContain('旁边没有名字以 -wal 结尾的那个文件')
})

test('the file of the book stands for its backup', async () => {
  const backup = await backUp(await villageToBackUp())
  expect((await auditedFrom(bookIn(backup)))?.noted).toHaveLength(1)
  changeBook(bookIn(backup))
  expect(await whyNot(auditedFrom(bookIn(backup)))).toBe('NOT_AS_WRITTEN')
})

test('a book that is gone, and lines that were laid into the log beside it', async () => {
  const village = await villageToBackUp()
  const backup = await backUp(village)
  writeFileSync(`${bookIn(backup)}-wal`, '')
  await drill(backup, village.what.dataFolder)
  layLogBeside(bookIn(backup))
  await bothRefuse(backup, village)
  rmSync(`${bookIn(backup)}-wal`)
  rmSync(bookIn(backup))
  await bothRefuse(backup, village)
})

test('a key of the cards that is another book’s', async () => {
  const village = await villageToBackUp()
  const backup = await backUp(village)
  writeFileSync(join(backup, 'card-key.json'), JSON.stringify({ CARD_KEY: 'cd'.repeat(32) }))
  await bothRefuse(backup, village)
})

test('a book that was changed together with its checksum holds other figures than were noted', async () => {
  const backup = await backUp(await villageToBackUp())
  const book = bookIn(backup)
  changeBook(book)
  const { format: _, ...noted } = readManifest(backup)
  const changed = { bytes: statSync(book).size, sha256: await sha256OfFile(book) }
  writeManifest(backup, { ...noted, book: changed })
  const { status, stderr } = audit(backup)
  expect(status).toBe(1)
  expect(stderr).toContain('别的村')
})
