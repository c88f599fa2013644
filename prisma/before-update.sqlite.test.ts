import { copyFileSync, existsSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import { drill } from '@/lib/backups/drill'
import { makeBackup } from '@/lib/backups/make-backup'
import { ownFolder, villageToBackUp } from '@/lib/backups/test-backup'
import { readMigrations } from '@/lib/db/migration-files'
import { copySqlite, lastMigrationOf } from '@/lib/db/sqlite-file'
import { bookOfBefore } from '@/scripts/faults/book-of-before'
import { commandIn } from '@/scripts/faults/in-data-folder'
import { secretsIn } from '@/scripts/secrets'

/* npm start with a newer program: the book as it was stays, as a backup like any other. */

const migrations = readMigrations('sqlite')
const older = migrations.slice(0, -1)
const newest = migrations.at(-1)?.name

test('before an update the book is backed up, and the backup makes an empty computer anew', async () => {
  const village = await olderVillage()
  const lines = linesIn(village.book)
  const { code, said } = await runIn(village.folder, 'scripts/backups/before-update.ts')
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('已备份') })
  expect(said).toContain('退回旧版本')
  expect(lastMigrationOf(village.book)).toBe(older.at(-1)?.name)
  const [backup = ''] = village.backups()
  expect(said).toContain(backup)
  expect(lastMigrationOf(join(backup, 'village.db'))).toBe(older.at(-1)?.name)
  expect((await runIn(village.folder, 'prisma/migrate.ts')).code).toBe(0)
  expect(lastMigrationOf(village.book)).toBe(newest)

  const newComputer = ownFolder()
  expect(await runIn(newComputer, 'scripts/restore.ts', backup)).toMatchObject({ code: 0 })
  expect(linesIn(join(newComputer, 'village.db'))).toBe(lines)
})

test('killed half-way it leaves the old book and whole backups, and the next start goes on', async () => {
  const village = await olderVillage()
  const lines = linesIn(village.book)
  for (const afterMs of [400, 800, 1_200, 1_600]) {
    const { exited, kill } = commandIn(village.folder, ['scripts/backups/before-update.ts'])
    await Promise.race([exited, pause(afterMs)])
    await kill()
    expect(lastMigrationOf(village.book)).toBe(older.at(-1)?.name)
    expect(linesIn(village.book)).toBe(lines)
    for (const backup of village.backups()) await drill(backup, village.folder)
  }
  expect((await runIn(village.folder, 'scripts/backups/before-update.ts')).code).toBe(0)
  expect(village.backups().length).toBeGreaterThan(0)
  expect(readdirSync(village.folder).filter((name) => /^\.(backup|drill)-/.test(name))).toEqual([])
})

test('without a backup there is no update, and it is said why', async () => {
  const village = await olderVillage()
  writeFileSync(join(village.folder, 'backups'), 'no folder')
  const { code, said } = await runIn(village.folder, 'scripts/backups/before-update.ts')
  expect(code).toBe(1)
  expect(said).toContain('所以没有更新，账本没有动')
  expect(said).not.toContain('    at ')
})

test('a book that does not add up is brought up all the same, and the way back leads to it as it was', async () => {
  const village = await olderVillage()
  const changed = new BetterSqlite3(village.book)
  changed.exec('UPDATE "Household" SET "balance" = 999 WHERE "number" = 1')
  changed.close()
  const lines = linesIn(village.book)
  const { code, said } = await runIn(village.folder, 'scripts/backups/before-update.ts')
  expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('更新照常进行') })
  expect(said).toContain('账有对不上的地方')
  expect(village.backups()).toEqual([])
  const [kept = ''] = village.keptAsTheyAre()
  expect(said).toContain(kept)
  expect((await runIn(village.folder, 'prisma/migrate.ts')).code).toBe(0)

  // the next one keeps the book of today, and leaves this one: an older program opens no other
  expect((await runIn(village.folder, 'scripts/backup.ts')).code).toBe(1)
  expect(village.keptAsTheyAre()).toHaveLength(2)
  const back = ['scripts/restore.ts', kept, 'move-away']
  expect((await runIn(village.folder, ...back)).code).toBe(1)
  expect((await runIn(village.folder, ...back, 'as-it-is')).code).toBe(0)
  expect(linesIn(village.book)).toBe(lines)
})

test('a book of this version, a demo and no book at all are left in peace', async () => {
  const village = await olderVillage()
  writeFileSync(join(village.folder, 'installation.json'), '{"kind":"demo"}\n')
  const nothing = { code: 0, said: '' }
  expect(await runIn(village.folder, 'scripts/backups/before-update.ts')).toEqual(nothing)
  expect(await runIn(ownFolder(), 'scripts/backups/before-update.ts')).toEqual(nothing)
  writeFileSync(join(village.folder, 'installation.json'), '{"kind":"real"}\n')
  copyFileSync(village.today, village.book)
  expect(await runIn(village.folder, 'scripts/backups/before-update.ts')).toEqual(nothing)
})

test('the last backup of a version stays, whatever comes after it', async () => {
  const { what, place } = await villageToBackUp()
  const before = join(ownFolder(), 'before.db')
  bookOfBefore(before, older, copyOf(what.book))
  const at = (moment: string) => new Date(`2026-10-${moment}:00+08:00`)
  const of = { ...what, book: before }
  const { name: first } = await makeBackup(of, place, at('05T09:00'))
  const { name: last } = await makeBackup(of, place, at('05T10:00'))
  const newer: string[] = []
  for (const moment of ['05T11:00', '06T03:00', '07T03:00']) {
    const { name, thinned } = await makeBackup(what, place, at(moment))
    newer.push(name)
    // of a day that is neither this one nor the one before
    expect(thinned).toEqual(moment === '07T03:00' ? [first] : [])
  }
  expect(readdirSync(place).sort()).toEqual(['photos', last, ...newer].sort())
})

/** A real village's data folder, with its book as the version before this one has it. */
async function olderVillage() {
  const { what } = await villageToBackUp()
  // a start has made them by then
  secretsIn(what.dataFolder)
  const book = join(what.dataFolder, 'village.db')
  const today = copyOf(what.book)
  bookOfBefore(book, older, today)
  const place = join(what.dataFolder, 'backups')
  const named = (beginning: string) => () =>
    (existsSync(place) ? readdirSync(place) : [])
      .filter((name) => name.startsWith(beginning))
      .map((name) => join(place, name))
  return {
    ...{ folder: what.dataFolder, book, today },
    ...{ backups: named('points-'), keptAsTheyAre: named('as-it-is-') },
  }
}

function copyOf(book: string): string {
  const copy = join(ownFolder(), 'today.db')
  copySqlite(book, copy)
  return copy
}

function linesIn(file: string): string {
  const book = new BetterSqlite3(file, { readonly: true })
  const lines = book.prepare('SELECT "seq", "points", "occurredOn" FROM "Entry" ORDER BY 1').all()
  book.close()
  return JSON.stringify(lines)
}

async function runIn(folder: string, ...command: string[]) {
  const { exited, said } = commandIn(folder, command)
  return { code: await exited, said: said() }
}
