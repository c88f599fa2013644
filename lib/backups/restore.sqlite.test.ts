import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openDatabase } from '@/lib/db/client'
import { holdBook } from '@/lib/db/hold-book'
import { readMigrations } from '@/lib/db/migration-files'
import { createHistory, historyRow } from '@/lib/db/migration-history'
import { migrateSqlite } from '@/lib/db/sqlite-migration'
import { canonicalLinesOf } from '@/lib/months/sealed-lines'
import { earn } from '@/lib/testing/village'
import { drill } from './drill'
import { keyOf, makeBackup } from './make-backup'
import { bookIn, photosBeside, readManifest, writeManifest } from './manifest'
import { auditRestored, type RestoreInput, restore } from './restore'
import {
  backUp,
  morning,
  newComputer,
  ownFolder,
  type VillageToBackUp,
  villageToBackUp,
  whyNot,
} from './test-backup'

test('a new computer gets the book line by line, the photos and the key of the cards', async () => {
  const village = await villageToBackUp()
  const sealed = await canonicalLinesOf(village.db.read, village.villageId, '2026-07')
  const there = newComputer(await backUp(village))
  // what a book of this name has left behind is not read as part of the new one
  writeFileSync(`${there.book}-wal`, 'left behind')
  const restored = await restore(there)
  vi.stubEnv('DATA_DIR', there.dataFolder)
  await auditRestored(there.book, restored)
  expect(restored).toMatchObject({ photos: 2, lostPhotos: 0 })
  expect(readFileSync(join(there.dataFolder, 'secrets.json'), 'utf8')).toBe(village.what.cardKey)
  expect(await linesIn(there.book, village)).toEqual(sealed)
  expect(readdirSync(there.dataFolder).sort()).toEqual([
    'before-points-2026-10-08-030000',
    'installation.json',
    'photos',
    'secrets.json',
    'village.db',
  ])
})

async function linesIn(book: string, { villageId }: VillageToBackUp): Promise<string[]> {
  const database = await openDatabase(`file:${book}`)
  try {
    return await canonicalLinesOf(database.read, villageId, '2026-07')
  } finally {
    await database.close()
  }
}

test('a book that is there is never overwritten, and moved away as a whole when that is asked', async () => {
  const village = await villageToBackUp()
  const there = newComputer(await backUp(village))
  await restore(there)
  const before = readFileSync(there.book)
  expect(await whyNot(restore(there))).toBe('BOOK_THERE')
  expect(readFileSync(there.book).equals(before)).toBe(true)
  const { movedTo } = await restore({ ...there, moveAway: true })
  const [aside = ''] = movedTo
  expect(readFileSync(join(aside, 'village.db')).equals(before)).toBe(true)
  expect(readdirSync(aside).sort()).toEqual(['photos', 'secrets.json', 'village.db'])
  // a real village's folder says at every moment that it is one
  expect(readFileSync(join(there.dataFolder, 'installation.json'), 'utf8')).toBe('real')
})

test('what cannot be moved to its place leaves everything where it was', async () => {
  const village = await villageToBackUp()
  const there = newComputer(await backUp(village))
  await restore(there)
  const before = readFileSync(there.book)
  // a folder lies where a file of the restored village is to go, after all the others
  mkdirSync(join(there.dataFolder, 'notes.json', 'in-the-way'), { recursive: true })
  const files = readdirSync(there.dataFolder, { recursive: true }).sort()
  const beside: RestoreInput['beside'] = () => ({ 'secrets.json': 'another', 'notes.json': '' })
  expect(await whyNot(restore({ ...there, beside, moveAway: true }))).toBe('FAULT')
  expect(readdirSync(there.dataFolder, { recursive: true }).sort()).toEqual(files)
  expect(readFileSync(there.book).equals(before)).toBe(true)
  expect(readFileSync(join(there.dataFolder, 'secrets.json'), 'utf8')).toBe(village.what.cardKey)
})

test('a book that is being served is not moved', async () => {
  const village = await villageToBackUp()
  const there = newComputer(await backUp(village))
  await restore(there)
  const served = await openDatabase(`file:${there.book}`)
  onTestFinished(() => served.close())
  await served.read.village.count()
  expect(await whyNot(restore({ ...there, moveAway: true }))).toBe('IN_USE')
  expect(existsSync(there.book)).toBe(true)
})

test.each([
  ['is no database any more', 'not a book'],
  ['lost its end', undefined],
])('a book that %s is moved aside too', async (_, contents) => {
  const village = await villageToBackUp()
  const there = newComputer(await backUp(village))
  await restore(there)
  if (contents) writeFileSync(there.book, contents)
  else truncateSync(there.book, 6_000)
  const restored = await restore({ ...there, moveAway: true })
  expect(restored.movedTo).toHaveLength(1)
  vi.stubEnv('DATA_DIR', there.dataFolder)
  await auditRestored(there.book, restored)
})

test.skipIf(!existsSync('/dev/shm'))('a book on a disk of its own stays on it', async () => {
  const village = await villageToBackUp()
  const disk = mkdtempSync('/dev/shm/points-supermarket-')
  onTestFinished(() => rmSync(disk, { recursive: true, force: true }))
  const there = newComputer(await backUp(village), { book: join(disk, 'village.db') })
  await restore(there)
  const before = readFileSync(there.book)
  const { movedTo } = await restore({ ...there, moveAway: true })
  expect(movedTo.map((folder) => dirname(folder)).sort()).toEqual([disk, there.dataFolder].sort())
  const [ofBook = ''] = movedTo
  expect(readFileSync(join(ofBook, 'village.db')).equals(before)).toBe(true)
})

test('a damaged backup moves nothing', async () => {
  const village = await villageToBackUp()
  const good = await backUp(village)
  const there = newComputer(good)
  await restore(there)
  const before = readdirSync(there.dataFolder)
  turnOver(bookIn(good), 5_000)
  expect(await whyNot(restore({ ...there, moveAway: true }))).toBe('NOT_AS_WRITTEN')
  expect(readdirSync(there.dataFolder)).toEqual(before)
})

test('a disk without room for the book moves nothing, and nothing is left of the try', async () => {
  const village = await villageToBackUp()
  const there = newComputer(await backUp(village))
  await restore(there)
  const before = readdirSync(there.dataFolder)
  const beside: RestoreInput['beside'] = (...from) => {
    // where the book would lie ready nothing can be written
    symlinkSync('/not/there', `${there.book}.restoring`)
    return there.beside(...from)
  }
  expect(await whyNot(restore({ ...there, beside, moveAway: true }))).toBe('FAULT')
  expect(readdirSync(there.dataFolder)).toEqual(before)
})

test('what a killed restore left, a whole book and the key of the cards, is cleared away by the next', async () => {
  const village = await villageToBackUp()
  const there = newComputer(await backUp(village))
  mkdirSync(join(there.dataFolder, '.restoring-killed'))
  writeFileSync(join(there.dataFolder, '.restoring-killed', 'secrets.json'), keyOf(village.what))
  writeFileSync(`${there.book}.restoring`, 'a book')
  await restore(there)
  expect(readdirSync(there.dataFolder).filter((name) => name.includes('.restoring'))).toEqual([])
})

test('where the old book went is said before the last look, which may find the new one damaged', async () => {
  const village = await villageToBackUp()
  const backup = await backUp(village)
  const there = newComputer(backup)
  await restore(there)
  const { status, stdout, stderr } = restoreWithRename(
    `if (from.includes('.restoring-') && to.endsWith('photos')) fs.mkdirSync(to)
     else renameSync(from, to)`,
    there,
  )
  expect(status).toBe(1)
  expect(stderr).toContain('核对不过')
  expect(stdout).toContain(join(there.dataFolder, 'before-points-'))
})

test('a restore that can neither go on nor back says where everything lies', async () => {
  const village = await villageToBackUp()
  const there = newComputer(await backUp(village))
  await restore(there)
  // somebody holds the old book from the moment it was moved, and the photos from the beginning
  const { status, stderr } = restoreWithRename(
    `if (from.includes('before-points-') && to.endsWith('village.db')) throw held()
     if (from.includes('.restoring-') && to.endsWith('photos')) throw held()
     renameSync(from, to)`,
    there,
  )
  expect(status).toBe(1)
  const [, where = ''] = /village\.db 挪到了 (\S+village\.db)，没能挪回去/.exec(stderr) ?? []
  expect(existsSync(where)).toBe(true)
  expect(existsSync(there.book)).toBe(false)
  expect(readdirSync(dirname(where))).toEqual(['village.db'])
})

/** `npm run restore -- <words>` on a computer. */
function restoreCommand(dataFolder: string, ...words: readonly string[]) {
  return spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/restore.ts', ...words], {
    env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataFolder },
    encoding: 'utf8',
  })
}

/** The command, moving away what is there, in a process whose files are moved in another way. */
function restoreWithRename(rename: string, { backup, dataFolder }: RestoreInput) {
  const patch = `import fs from 'node:fs'
    import { syncBuiltinESMExports } from 'node:module'
    const { renameSync } = fs
    const held = () => Object.assign(new Error('EPERM: held'), { code: 'EPERM' })
    fs.renameSync = (from, to) => { ${rename} }
    syncBuiltinESMExports()`
  return spawnSync(
    process.execPath,
    [
      ...['--import', `data:text/javascript,${encodeURIComponent(patch)}`],
      ...['scripts/run.mjs', 'scripts/restore.ts', backup, 'move-away'],
    ],
    { env: { ...process.env, DATABASE_URL: '', DATA_DIR: dataFolder }, encoding: 'utf8' },
  )
}

test('a restore that fails on an empty computer takes away what it made', async () => {
  const computer = ownFolder()
  const left = () => readdirSync(computer, { recursive: true })
  const failed = restoreCommand(join(computer, 'one', 'two'), computer)
  expect(failed).toMatchObject({ status: 1, stderr: expect.stringContaining('points-') })
  expect(left()).toEqual([])
  writeFileSync(join(computer, 'a-letter'), '')
  expect(restoreCommand(computer, computer).status).toBe(1)
  expect(left()).toEqual(['a-letter'])
})

test('a word that is none is refused with those there are, before anything is done', async () => {
  const backup = await backUp(await villageToBackUp())
  const computer = ownFolder()
  const { status, stderr } = restoreCommand(computer, backup, 'moveaway')
  expect(status).toBe(1)
  expect(stderr).toContain('文件夹后面可以写 move-away、without-photos、as-it-is')
  expect(stderr).toContain('moveaway')
  expect(readdirSync(computer)).toEqual([])
})

test('what is no backup, and what another version made', async () => {
  const village = await villageToBackUp()
  const backup = await backUp(village)
  expect(await whyNot(restore(newComputer(join(backup, 'not-there'))))).toBe('NOT_THERE')
  expect(await whyNot(restore(newComputer(bookIn(backup))))).toBe('NO_BACKUP')
  expect(await whyNot(restore(newComputer(village.place)))).toBe('NO_BACKUP')
  const { format: _, ...manifest } = readManifest(backup)
  writeManifest(backup, { ...manifest, migration: '99990101000000_later' })
  expect(await whyNot(restore(newComputer(backup)))).toBe('NEWER')
})

test('a backup of an older program is brought up to this one', async () => {
  const { what, place } = await villageToBackUp()
  const older = join(ownFolder(), 'village.db')
  const known = readMigrations('sqlite')
  const database = new BetterSqlite3(older)
  database.exec(createHistory)
  for (const migration of known.slice(0, -1)) {
    database.exec(migration.sql)
    database.exec(historyRow(migration))
  }
  database.close()
  const { name } = await makeBackup({ ...what, book: older }, place, morning)
  expect(readManifest(join(place, name)).migration).toBe(known.at(-2)?.name)
  const there = newComputer(join(place, name))
  await restore(there)
  expect(migrateSqlite(there.book, known)).toEqual({ applied: [], mended: [] })
})

test('a book that is held is not restored, and nothing is written', async () => {
  const backup = await backUp(await villageToBackUp())
  const computer = ownFolder()
  const book = join(computer, 'village.db')
  onTestFinished(holdBook(`file:${book}`))
  const { status, stderr } = restoreCommand(computer, backup)
  expect(status).toBe(1)
  expect(stderr).toContain('正在被使用')
  expect(stderr).not.toContain('    at ')
  const written = readdirSync(computer).filter((name) => !name.startsWith('village.db.lock'))
  expect(written).toEqual([])
})

test('photos that did not come along are asked about', async () => {
  const village = await villageToBackUp()
  const backup = await backUp(village)
  const alone = join(ownFolder(), basename(backup))
  cpSync(backup, alone, { recursive: true })
  expect(await whyNot(drill(alone, village.what.dataFolder))).toBe('PHOTOS_MISSING')
  expect(await whyNot(restore(newComputer(alone)))).toBe('PHOTOS_MISSING')
  const restored = await restore(newComputer(alone, { withoutPhotos: true }))
  expect(restored).toMatchObject({ photos: 2, lostPhotos: 2 })
})

test('photos that were lost before the backup was made keep nobody from restoring it', async () => {
  const village = await villageToBackUp()
  rmSync(join(village.what.dataFolder, 'photos'), { recursive: true })
  const there = newComputer(await backUp(village))
  const restored = await restore(there)
  expect(restored).toMatchObject({ photos: 2, lostPhotos: 2 })
  await auditRestored(there.book, restored)
})

test('a key of the cards that was taken out to be kept apart is no damage', async () => {
  const village = await villageToBackUp()
  const backup = await backUp(village)
  rmSync(join(backup, 'card-key.json'))
  await drill(backup, village.what.dataFolder)
})

test('control: one byte changed, anywhere in the backup, is found', async () => {
  const village = await villageToBackUp()
  const backup = await backUp(village)
  const { dataFolder } = village.what
  await drill(backup, dataFolder)
  const files = [
    ...readdirSync(backup).map((name) => join(backup, name)),
    ...filesIn(photosBeside(village.place)),
  ]
  expect(files).toHaveLength(3 + 2)
  for (const file of files) {
    const whole = readFileSync(file)
    for (const place of [0.05, 0.35, 0.65, 0.95]) {
      turnOver(file, Math.floor(whole.length * place))
      const why = await whyNot(drill(backup, dataFolder))
      expect(['NOT_AS_WRITTEN', 'PHOTOS_MISSING'], `${file} at ${place}`).toContain(why)
      writeFileSync(file, whole)
    }
  }
  await drill(backup, dataFolder)
})

test('control: a book that was changed together with its checksum does not add up', async () => {
  const village = await villageToBackUp()
  const backup = await backUp(village)
  await earn(village, 'clean-up', '2026-08-20', village.households)
  const later = await backUp(village, new Date('2026-10-09T03:00:00+08:00'))
  const { format: _, ...noted } = readManifest(backup)
  // the later book, under what was noted of the earlier one
  copyFileSync(bookIn(later), bookIn(backup))
  writeManifest(backup, { ...noted, book: readManifest(later).book })
  expect(await whyNot(drill(backup, village.what.dataFolder))).toBe('NOT_AS_WRITTEN')
})

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
}

function turnOver(file: string, position: number): void {
  const bytes = readFileSync(file)
  bytes[position] = (bytes[position] ?? 0) ^ 0x01
  writeFileSync(file, bytes)
}
