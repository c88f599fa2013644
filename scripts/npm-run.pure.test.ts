import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { npmRun } from './npm-run'

const names = [
  '/media/备份/points-2026-10-08-030000',
  "/media/村 里's $U盘/(1)&2",
  'E:\\a\\b',
  '~/x',
]

test.skipIf(process.platform === 'win32')('a shell reads the names of folders as they are', () => {
  const [, words] = npmRun('restore', names, 'linux').split(' -- ')
  const { stdout } = spawnSync('sh', ['-c', `printf '%s\\n' ${words}`], { encoding: 'utf8' })
  expect(stdout.trimEnd().split('\n')).toEqual(names)
})

test('only what needs it is quoted', () => {
  expect(npmRun('audit', ['/media/备份/points-1', 'move-away'], 'linux')).toBe(
    'npm run audit -- /media/备份/points-1 move-away',
  )
  expect(npmRun('restore', ['E:\\备份\\points-1'], 'win32')).toBe(
    'npm run restore -- E:\\备份\\points-1',
  )
  expect(npmRun('drill', ['E:\\村 里\\points-1'], 'win32')).toBe(
    'npm run drill -- "E:\\村 里\\points-1"',
  )
})
