import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { refuseOptions } from './refuse-options.mjs'

test('folders and words are taken, and nothing that begins with a dash', () => {
  expect(() => refuseOptions(['/mnt/usb', 'move-away', 'power-cuts=50'])).not.toThrow()
  for (const word of ['--help', '-h', '--'])
    expect(() => refuseOptions([word])).toThrow('README.md')
})

test.each([
  ['stop', ['scripts/prepared.mjs', 'scripts/stop.ts']],
  ['doctor', ['scripts/doctor.mjs']],
])('npm run %s, asked for help, does nothing and says so', (_, command) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...command, '--help'], {
    encoding: 'utf8',
  })
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toContain('There is no --help')
})
