import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mostBytesSent, mostPhotos } from '@/lib/photos/limits'

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
  'deploy/windows/commands.cmd',
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
  for (const name of ['commands', 'settings', 'start', 'stop']) {
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

test.each([
  ['deploy/nginx.conf', /client_max_body_size (\d+)m;/],
  ['deploy/Caddyfile', /max_size (\d+)MiB/],
])('%s lets every upload through that the program takes', (file, limit) => {
  const [, megabytes] = textOf(file).match(limit) ?? []
  expect(Number(megabytes) * 1024 * 1024).toBeGreaterThan(mostPhotos * mostBytesSent)
})

test('the nginx of Debian 12 knows every word of its file', () => {
  // `http2 on;` came with 1.25, Debian 12 has 1.22
  expect(textOf('deploy/nginx.conf')).not.toMatch(/^\s*http2 /m)
})

test('the service lets Node begin: it asks for memory keys, and what is not allowed does not kill it', () => {
  expect(textOf(service)).toMatch(/^SystemCallFilter=.*@pkey/m)
  expect(textOf(service)).toContain('SystemCallErrorNumber=EPERM')
})

test('npm has a place to install from, for an account without a home', () => {
  const text = textOf(service)
  const [, name] = text.match(/^CacheDirectory=(.+)$/m) ?? []
  expect(text).toContain(`Environment=npm_config_cache=/var/cache/${name}`)
})

test('every command that the window on Windows names is there', () => {
  const named = [...textOf('deploy/windows/commands.cmd').matchAll(/npm run ([\w:]+)/g)]
  expect(named.length).toBeGreaterThan(3)
  for (const [, command] of named) expect(textOf('package.json')).toContain(`"${command}": `)
})
