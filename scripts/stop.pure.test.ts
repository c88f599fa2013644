import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { runCommand } from './faults/project-command'
import { freePort } from './start/port'
import { noteRunning, noteStopped, whoRuns } from './start/running'

/** A folder and a program that answers as a points store does, until it is asked to stop. */
async function storeBeside() {
  const folder = mkdtempSync(join(tmpdir(), 'points-stop-'))
  const port = await freePort()
  const program = `require('http').createServer((_, answer) =>
    answer.end('{"status":"ok","checks":{}}')).listen(${port}, () => console.log('listening'))`
  const store = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(store.stdout, 'data')
  onTestFinished(() => {
    store.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  })
  const note = () =>
    writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid: store.pid, port }))
  return { folder, port, store, note }
}

function stop(DATA_DIR: string, DATABASE_URL = '') {
  return runCommand(['scripts/stop.ts'], { ...process.env, DATA_DIR, DATABASE_URL })
}

test.each(['', 'postgresql://nobody@127.0.0.1:1/village'])(
  'a number that a start which died has left may be a stranger’s: it is let be (%s)',
  async (url) => {
    const { folder, store, note } = await storeBeside()
    note()
    writeFileSync(join(folder, 'village.db'), '')
    const { said, code } = await stop(folder, url)
    expect(said).toContain('没有服务开着')
    expect(code).toBe(0)
    expect(store.signalCode).toBeNull()
  },
)

test('the process that serves from the folder is stopped', async () => {
  const { folder, port, store, note } = await storeBeside()
  noteRunning(folder, port)
  note()
  expect(whoRuns(folder)).toEqual({ pid: store.pid, port })
  expect(await stop(folder)).toMatchObject({ said: expect.stringContaining('服务已停'), code: 0 })
  expect(store.signalCode).toBe('SIGTERM')
  expect(existsSync(join(folder, 'running.json'))).toBe(false)
})

test('a start that cannot note that it runs goes on, and leaves no other’s number', async () => {
  const { folder, port, note } = await storeBeside()
  note()
  mkdirSync(join(folder, 'running.json.part'))
  noteRunning(folder, port)
  expect(whoRuns(folder)).toBeUndefined()
  expect(existsSync(join(folder, 'running.json'))).toBe(false)
  noteStopped(folder)
})
