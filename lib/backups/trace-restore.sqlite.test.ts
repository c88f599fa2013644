import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '@/lib/db/client'
import { tracesPage } from '@/lib/supervision/trace-queries'
import { restore } from './restore'
import { noteState } from './state'
import { backUp, morning, newComputer, ownFolder, villageToBackUp } from './test-backup'
import { lastRestore } from './trace-restore'

test('a restored book says that it was, by whom, from which backup and up to which line', async () => {
  const village = await villageToBackUp()
  const { villageId } = village
  const entries = await village.db.read.entry.count({ where: { villageId } })
  expect(await lastRestore(village.db.read, villageId)).toBeNull()
  const there = newComputer(await backUp(village))
  await restore({ ...there, now: new Date('2026-10-09T10:00:00+08:00') })
  const database = await openDatabase(`file:${there.book}`)
  onTestFinished(() => database.close())
  expect(await lastRestore(database.read, villageId)).toEqual({
    at: new Date('2026-10-09T10:00:00+08:00'),
    madeAt: morning,
    line: String(entries),
  })
  const { traces } = await tracesPage(database.read, villageId, { deed: 'server.command' }, 1)
  expect(traces.map(({ staffName, subject }) => [staffName, subject])).toEqual([['root', '测试村']])
  expect(await lastRestore(database.read, 'elsewhere')).toBeNull()
})

test('on the same computer the backups that lie there are still known', async () => {
  const village = await villageToBackUp()
  const backup = await backUp(village)
  const computer = ownFolder()
  const notes = () => readFileSync(join(computer, 'backups.json'), 'utf8')
  const restoreHere = (...wishes: string[]) =>
    spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/restore.ts', backup, ...wishes], {
      env: { ...process.env, DATABASE_URL: '', DATA_DIR: computer },
      encoding: 'utf8',
    })
  expect(restoreHere().status).toBe(0)
  expect(existsSync(join(computer, 'backups.json'))).toBe(false)
  noteState(computer, village.place, {
    backup: { at: morning, name: basename(backup), bytes: 1, photos: 2, ms: 1 },
  })
  const before = notes()
  expect(restoreHere('move-away').status).toBe(0)
  expect(notes()).toBe(before)
  // of another village's cards it is another village's computer
  rmSync(join(computer, 'secrets.json'))
  expect(restoreHere('move-away').status).toBe(0)
  expect(existsSync(join(computer, 'backups.json'))).toBe(false)
})
