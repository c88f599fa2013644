import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { holdLock } from '@/lib/db/file-lock'
import { buildIfStale, keepBuild, stateOf } from './build'

/** A copy of the program without a build, or anything to build. */
function emptyProgram(): void {
  const [before, folder] = [process.cwd(), mkdtempSync(join(tmpdir(), 'points-build-'))]
  process.chdir(folder)
  onTestFinished(() => {
    process.chdir(before)
    rmSync(folder, { recursive: true })
  })
}

test('a build that a server has open is not made anew under it', async () => {
  emptyProgram()
  const build = () => buildIfStale('start', { NODE_ENV: 'production' })
  keepBuild('start')
  await expect(build()).rejects.toThrow('把程序文件夹另拷一份')
  expect(holdLock(join('.next', 'start.served'))).toBeUndefined()
})

test('without a server it is begun', async () => {
  emptyProgram()
  const build = buildIfStale('start', { NODE_ENV: 'production' })
  await expect(build).rejects.not.toThrow('把程序文件夹另拷一份')
})

test('a build of other sources or for another data folder is a stale one', () => {
  emptyProgram()
  const environment = { NODE_ENV: 'production' as const }
  expect(stateOf('start', environment)).toBe('MISSING')
  mkdirSync(join('.next', 'start'), { recursive: true })
  writeFileSync(join('.next', 'start', 'built-from'), 'of another version')
  expect(stateOf('start', environment)).toBe('STALE')
})
