import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/*
 * What cannot be run here can still be held to the repository: the files that are called exist, and
 * nothing is set that no program reads.
 */

const service = 'deploy/points-supermarket.service'
const files = [
  service,
  'deploy/Dockerfile',
  'deploy/Caddyfile',
  'deploy/nginx.conf',
  'deploy/windows/settings.cmd',
  'deploy/windows/start.cmd',
  'deploy/windows/stop.cmd',
]
const textOf = (file: string) => readFileSync(file, 'utf8')
const known = `${textOf('lib/shared/env.ts')}${textOf('scripts/start/main.ts')}`

test.each(files)('%s calls only what is there', (file) => {
  const called = textOf(file).match(/scripts\/[\w/-]+\.(?:mjs|ts)/g) ?? []
  for (const script of called) expect(existsSync(script), script).toBe(true)
})

test.each(files)('%s sets only what the program reads', (file) => {
  const set = [
    ...textOf(file).matchAll(/^(?:Environment=|@(?:rem )?set "?|ENV )([A-Z_]+=.*)$/gm),
  ].flatMap(([, line = '']) => line.match(/\b[A-Z][A-Z_]+(?==)/g) ?? [])
  for (const name of set) expect(known, name).toContain(name)
})

test('settings are set somewhere, so that this test looks at something', () => {
  const set = files.filter((file) => /^(Environment=|@set |ENV )/m.test(textOf(file)))
  expect(set).toHaveLength(3)
})

test('what the service and the double-click start is runnable by this Node', () => {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/start.mjs', '--help'], {
    encoding: 'utf8',
  })
  expect(status).toBe(0)
  for (const name of ['LISTEN_ON', 'PUBLIC_URL', 'BACKUP_DIR']) expect(stdout).toContain(name)
})

test('files for Windows end their lines as Windows does', () => {
  for (const name of ['settings', 'start', 'stop']) {
    const text = textOf(join('deploy/windows', `${name}.cmd`))
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  }
})

test('proxies write the source anew, pass the host on and drop a forwarded one', () => {
  expect(textOf('deploy/nginx.conf')).toContain('proxy_set_header X-Forwarded-For $remote_addr;')
  expect(textOf('deploy/nginx.conf')).toContain('proxy_set_header Host $http_host;')
  expect(textOf('deploy/nginx.conf')).toContain('proxy_set_header X-Forwarded-Host "";')
  expect(textOf('deploy/Caddyfile')).toContain('header_up -X-Forwarded-Host')
})
