import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { noteAudited } from '@/lib/audit/state'
import { noteState } from '@/lib/backups/state'
import { type Checks, care, health, statusOf } from './health'

const sound: Checks = {
  database: 'ok',
  writes: 'ok',
  disk: 'ok',
  server: 'ok',
  backup: 'ok',
  audit: 'ok',
}

test('a server that reads, writes and has room is well', () => {
  expect(statusOf(sound)).toBe('ok')
  expect(statusOf({ ...sound, backup: 'kept elsewhere' })).toBe('ok')
})

test.each(['old', 'failing', 'never'] as const)('backups that are %s warn and go on', (backup) => {
  expect(statusOf({ ...sound, backup })).toBe('warn')
})

test.each(['differs', 'old', 'failing', 'never'] as const)('so do books that are %s', (audit) => {
  expect(statusOf({ ...sound, audit })).toBe('warn')
})

test('a book that may only be read is served by nobody', () => {
  expect(statusOf({ ...sound, writes: 'locked' })).toBe('down')
})

test('a backup and an audit of a moment ago are young, whatever day the demo has', () => {
  const folder = mkdtempSync(join(tmpdir(), 'points-health-'))
  const file = join(folder, 'village.db')
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('DATABASE_URL', `file:${file}`)
  vi.stubEnv('FIXED_NOW', '2020-10-08T09:00:00+08:00')
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })
  const at = new Date()
  noteAudited(folder, { at, villages: { sound: { checked: 1, differences: 0 } } })
  const backup = { at, name: 'points-2026-11-27-030000', bytes: 1, photos: 0, ms: 1 }
  noteState(folder, join(folder, 'backups'), { backup })
  expect(care()).toEqual({ backup: 'ok', backupAgeHours: 0, audit: 'ok', auditAgeHours: 0 })
})

test('a data folder that is gone is said to be, with its disk', async () => {
  const folder = join(tmpdir(), 'points-health-unplugged')
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('DATABASE_URL', `file:${join(folder, 'village.db')}`)
  onTestFinished(() => void vi.unstubAllEnvs())
  const { status, checks } = await health()
  expect(status).toBe('down')
  expect(checks).toMatchObject({ database: 'down', disk: 'gone' })
})

test.each([
  { database: 'down' },
  { writes: 'stuck' },
  { disk: 'full' },
  { disk: 'gone' },
  { server: 'stopping' },
] as const)('%o is no service', (wrong) => {
  expect(statusOf({ ...sound, ...wrong })).toBe('down')
})
