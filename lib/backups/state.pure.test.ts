import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { fillDisk, mountSmallDisk } from '@/lib/testing/small-disk'
import { noteState, readState } from './state'

const at = new Date('2026-10-08T03:00:00+08:00')
const backup = { at, name: 'points-2026-10-08-030000', bytes: 1, photos: 0, ms: 1 }
const backupFailed = { at, why: 'DISK_FULL' as const, details: [] }

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'points-backups-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

test('a data folder that moves takes the history of its own backups along', () => {
  const before = join(folder(), 'village')
  const stick = '/media/stick/points'
  mkdirSync(before)
  noteState(before, join(before, 'backups'), { backup })
  noteState(before, stick, { backup, backupFailed })
  const after = join(folder(), 'moved')
  renameSync(before, after)
  expect(readState(after)).toEqual({
    [join(after, 'backups')]: { backup },
    [stick]: { backup, backupFailed },
  })
})

test('a failure is noted also where the disk is full', ({ skip }) => {
  const disk = join(folder(), 'disk')
  mkdirSync(disk)
  const unmount = mountSmallDisk(disk, 65_536)
  if (!unmount) return skip('only who may mount has a small disk')
  onTestFinished(unmount)
  const own = join(disk, 'backups')
  noteState(disk, own, { backup })
  fillDisk(disk)
  noteState(disk, own, { backupFailed })
  expect(readState(disk)).toEqual({ [own]: { backup, backupFailed } })
})
