import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { readAudits } from '@/lib/audit/state'
import { holdBackups } from '@/lib/backups/hold-backups'
import { readState } from '@/lib/backups/state'
import { isAuditing, isBackingUp, watchBackupsAndAudits } from './backups-and-audits'
import { noteStopping } from './stopping'

/** A server at some moment whose daily audit is ended from outside as soon as it begins. */
async function auditEnded(moment: string): Promise<string> {
  const folder = serverAt(moment)
  watchBackupsAndAudits(async () => true)
  vi.advanceTimersByTime(60_000)
  await vi.waitFor(() => expect(isAuditing()).toBe(true))
  await vi.waitFor(() => expect(isAuditing()).toBe(false), { timeout: 120_000 })
  return folder
}

function serverAt(
  moment: string,
  url = 'postgresql://nobody@127.0.0.1:1/village',
  script = "process.kill(process.pid,'SIGTERM')",
): string {
  const folder = mkdtempSync(join(tmpdir(), 'points-runner-'))
  vi.stubEnv('DATA_DIR', folder)
  vi.stubEnv('DATABASE_URL', url)
  vi.stubEnv('NODE_OPTIONS', `--import "data:text/javascript,${script}"`)
  vi.stubEnv('FIXED_NOW', '')
  vi.stubEnv('LOG_LEVEL', 'silent')
  vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'Date'], now: new Date(moment) })
  onTestFinished(() => {
    clearInterval(globalThis.pointsBackupsAndAuditsWatch)
    globalThis.pointsBackupsAndAuditsWatch = undefined
    globalThis.pointsStopping = undefined
    vi.useRealTimers()
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })
  return folder
}

test('before there is a village nothing is due, and minutes after it the first audit is', async () => {
  serverAt('2026-10-07T09:00:00+08:00')
  let founded = false
  const asked = vi.fn(async () => founded)
  watchBackupsAndAudits(asked)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(asked).toHaveBeenCalledOnce()
  expect(isAuditing()).toBe(false)
  founded = true
  await vi.advanceTimersByTimeAsync(5 * 60_000)
  expect(isAuditing()).toBe(true)
  await vi.waitFor(() => expect(isAuditing()).toBe(false), { timeout: 120_000 })
})

test('an audit that was ended without a word is noted as one that failed', async () => {
  const folder = await auditEnded('2026-10-08T03:00:00+08:00')
  await vi.waitFor(() => expect(readAudits(folder).failed?.said).toContain('without a result'))
})

test('one that an ordinary stop ended is not: the book is as it was', async () => {
  noteStopping()
  const folder = await auditEnded('2026-10-08T06:00:00+08:00')
  expect(readAudits(folder)).toEqual({ villages: {} })
})

test('a backup that was ended without a word is noted as one that failed, and tried again in an hour', async () => {
  const folder = serverAt('2026-10-09T03:00:00+08:00', 'file:./village.db')
  watchBackupsAndAudits(async () => true)
  vi.advanceTimersByTime(60_000)
  await vi.waitFor(() => expect(isBackingUp()).toBe(true))
  await vi.waitFor(() => expect(isBackingUp()).toBe(false), { timeout: 120_000 })
  const own = join(folder, 'backups')
  await vi.waitFor(() =>
    expect(readState(folder)[own]?.backupFailed?.details).toEqual(['It ended without a result.']),
  )
  await vi.waitFor(() => expect(isAuditing()).toBe(false), { timeout: 120_000 })
  await vi.advanceTimersByTimeAsync(5 * 60_000)
  expect(isBackingUp()).toBe(false)
  await vi.advanceTimersByTimeAsync(60 * 60_000)
  expect(isBackingUp()).toBe(true)
  noteStopping()
  await vi.waitFor(() => expect(isBackingUp()).toBe(false), { timeout: 120_000 })
  await vi.waitFor(() => expect(isAuditing()).toBe(false), { timeout: 120_000 })
})

test('a backup that hangs is given up and noted, though it holds the lock for as long as its disk does not answer', async () => {
  const hangs = 'setInterval(()=>{},1e9);await(new(Promise)(()=>{}))'
  const folder = serverAt('2026-10-10T03:00:00+08:00', 'file:./village.db', hangs)
  watchBackupsAndAudits(async () => true)
  vi.advanceTimersByTime(60_000)
  await vi.waitFor(() => expect(isBackingUp()).toBe(true))
  onTestFinished(holdBackups(folder) ?? (() => {}))
  await vi.advanceTimersByTimeAsync(2 * 3_600_000)
  const own = join(folder, 'backups')
  await vi.waitFor(() => expect(readState(folder)[own]?.backupFailed?.why).toBe('FAULT'))
  noteStopping()
  await vi.advanceTimersByTimeAsync(2 * 3_600_000)
  await vi.waitFor(() => expect(isAuditing()).toBe(false), { timeout: 120_000 })
})
