import { expect, test } from 'vitest'
import { backupName, dayOfBackup, isBackupName, momentOfBackup } from './backup-name'
import { whyOf } from './failure'

test('a backup is called after its moment on the village’s clock', () => {
  const name = backupName(new Date('2026-10-07T23:05:09Z'))
  expect(name).toBe('points-2026-10-08-070509')
  expect(dayOfBackup(name)).toBe('2026-10-08')
  expect(momentOfBackup(name)).toEqual(new Date('2026-10-07T23:05:09Z'))
  expect(backupName(new Date('2026-10-07T16:00:00Z'))).toBe('points-2026-10-08-000000')
})

test('what is called otherwise is not ours', () => {
  expect(isBackupName('points-2026-10-08-070509')).toBe(true)
  for (const name of [
    'photos',
    'points-2026-10-08',
    '.making-points-2026-10-08-070509',
    'points-2026-13-08-070509',
    'points-2026-10-08-070509 (copy)',
  ])
    expect(isBackupName(name), name).toBe(false)
})

test('what the system answers is one of the reasons people are told', () => {
  expect(whyOf('ENOSPC', true)).toBe('DISK_FULL')
  expect(whyOf('SQLITE_FULL', true)).toBe('DISK_FULL')
  expect(whyOf('EROFS', true)).toBe('NOT_WRITABLE')
  expect(whyOf('EIO', true)).toBe('TAKEN_OUT')
  expect(whyOf('SQLITE_IOERR_WRITE', true)).toBe('TAKEN_OUT')
  expect(whyOf('ENOENT', false)).toBe('TAKEN_OUT')
  expect(whyOf('SQLITE_NOTADB', true)).toBe('DAMAGED')
  expect(whyOf('', true)).toBe('FAULT')
})
