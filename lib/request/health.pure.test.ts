import { expect, test } from 'vitest'
import { type Checks, statusOf } from './health'

const sound: Checks = { database: 'ok', writes: 'ok', disk: 'ok', server: 'ok', backup: 'ok' }

test('a server that reads, writes and has room is well', () => {
  expect(statusOf(sound)).toBe('ok')
  expect(statusOf({ ...sound, backup: 'kept elsewhere' })).toBe('ok')
})

test.each(['old', 'failing', 'never'] as const)('backups that are %s warn and go on', (backup) => {
  expect(statusOf({ ...sound, backup })).toBe('warn')
})

test.each([
  { database: 'down' },
  { writes: 'stuck' },
  { disk: 'full' },
  { server: 'stopping' },
] as const)('%o is no service', (wrong) => {
  expect(statusOf({ ...sound, ...wrong })).toBe('down')
})
