import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { notedBackup, ownFolder } from '@/lib/backups/test-backup'
import { holdBook } from '@/lib/db/hold-book'
import { npmRun } from './npm-run'

const days = [1, 2, 3, 4, 5, 6, 7].map((day) => `2026-10-0${day}`)

/** A place with a backup of each of these days; gives their folders, the newest first. */
function placeWithBackups(place: string): string[] {
  return days.map((day) => notedBackup(place, new Date(`${day}T03:00:00+08:00`))).reverse()
}

function run(script: string, given: readonly string[], dataFolder = ownFolder()) {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', `scripts/${script}.ts`, ...given],
    {
      env: { ...process.env, DATA_DIR: dataFolder, DATABASE_URL: '', BACKUP_DIR: '' },
      encoding: 'utf8',
    },
  )
  expect(status).toBe(1)
  const lines = stderr.split('\n').map((line) => line.trim())
  return { stderr, typed: lines.filter((line) => line.startsWith('npm run')) }
}

test('a restore of the folder that holds backups names the newest, and what to type for each', () => {
  const stick = ownFolder()
  const newest = placeWithBackups(join(stick, '村里 备份')).slice(0, 5)
  const { typed, stderr } = run('restore', [stick, 'move-away'])
  expect(typed).toEqual(newest.map((folder) => npmRun('restore', [folder, 'move-away'])))
  expect(stderr).toContain('2026年10月7日 03:00 · 7 Oct 2026, 03:00')
  expect(stderr).toContain('更早的还有 2 份')
  expect(stderr).not.toContain('这里没有备份')
})

test('so does a restore of nothing of those of this computer, and an audit', () => {
  const dataFolder = ownFolder()
  const place = join(dataFolder, 'backups')
  const [last = ''] = placeWithBackups(place)
  expect(run('restore', [], dataFolder).typed[0]).toBe(npmRun('restore', [last]))
  expect(run('audit', [place]).typed[0]).toBe(npmRun('audit', [last]))
})

test('where there are none it is said what one is called, and how it is named', () => {
  const { stderr, typed } = run('restore', [])
  expect(stderr).toContain('这里没有备份')
  expect(stderr).toContain('npm run restore -- E:/备份/points-2026-10-08-030000')
  expect(typed).toEqual([])
})

test('a bare name is one of this installation’s own; one from before there was a village brings nothing', () => {
  const dataFolder = ownFolder()
  const [last = ''] = placeWithBackups(join(dataFolder, 'backups'))
  const { stderr } = run('restore', [basename(last)], dataFolder)
  expect(stderr).toContain('里面还没有村')
  expect(stderr).toContain(last)
  for (const script of ['drill', 'audit'])
    expect(run(script, [basename(last)], dataFolder).stderr).not.toContain('找不到这个文件夹')
  expect(existsSync(join(dataFolder, 'village.db'))).toBe(false)
})

test('which backups there are is said also while the book is in use', () => {
  const dataFolder = ownFolder()
  const [last = ''] = placeWithBackups(join(dataFolder, 'backups'))
  onTestFinished(holdBook(`file:${join(dataFolder, 'village.db')}`))
  expect(run('restore', [], dataFolder).typed[0]).toBe(npmRun('restore', [last]))
})
