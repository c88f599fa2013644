import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { holdLock } from '@/lib/db/file-lock'
import { PlainFailure } from '@/lib/shared/plain-failure.mjs'
import { run, step } from './command.mjs'

/** `npm start`, `npm test` and `npm run bench` build apart: none disturbs a running village. */
export type BuildName = 'start' | 'test' | 'bench'

/** What a build is made from; files of tests and generated code change nothing in it. */
const sources = [
  'app',
  'components',
  'instrumentation-client.ts',
  'instrumentation.ts',
  'lib',
  'next.config.js',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'prisma',
  'proxy.ts',
  'public',
  'tsconfig.json',
]
const besideTheBuild = /\.test\.tsx?$|(^|\/)generated(\/|$)/

/**
 * Builds for production unless the build that is there was made from the same sources. Throws
 * PlainFailure where a server has it open: a build under it would take its pages away.
 */
export async function buildIfStale(name: BuildName, environment: NodeJS.ProcessEnv): Promise<void> {
  if (stateOf(name, environment) === 'FRESH') return
  if (isHeld(servedLockOf(name))) throw new PlainFailure(whileServed)
  mkdirSync('.next', { recursive: true })
  const release = holdLock(lockOf(name))
  // of the sources as they were when it began
  const stamp = stampOf(environment)
  try {
    await step('构建网页 · building', () =>
      run([process.execPath, 'node_modules/next/dist/bin/next', 'build'], {
        env: { ...environment, BUILD_NAME: name, NODE_ENV: 'production' },
      }),
    )
    writeFileSync(stampFile(name), stamp)
  } finally {
    release?.()
  }
}

/** Whether the build that is there was made from these sources, for this environment. */
export function stateOf(
  name: BuildName,
  environment: NodeJS.ProcessEnv,
): 'FRESH' | 'STALE' | 'MISSING' {
  if (!existsSync(stampFile(name))) return 'MISSING'
  return readFileSync(stampFile(name), 'utf8') === stampOf(environment) ? 'FRESH' : 'STALE'
}

function stampFile(name: BuildName): string {
  return join('.next', name, 'built-from')
}

const whileServed =
  '另一个村的服务正开着，用的是同一份程序。请先停掉它；要一起开，就把程序文件夹另拷一份，从那一份启动。\n' +
  'A server of another village runs from this same copy of the program. Stop that one first; to have both at once, copy the program folder and start this one from the copy.'

/** From now on, and until this process ends, nobody builds anew what it serves. */
export function keepBuild(name: BuildName): void {
  mkdirSync('.next', { recursive: true })
  // of several that serve one village from PostgreSQL the first keeps it for all
  holdLock(servedLockOf(name))
}

/** Whether some process is at it. */
export function isBuilding(name: BuildName): boolean {
  return isHeld(lockOf(name))
}

function isHeld(lock: string): boolean {
  if (!existsSync(lock)) return false
  const release = holdLock(lock)
  release?.()
  return release === undefined
}

function servedLockOf(name: BuildName): string {
  return join('.next', `${name}.served`)
}

/** Beside the build, which clears its own folder. */
function lockOf(name: BuildName): string {
  return join('.next', `${name}.building`)
}

/** The key is part of it: the build carries it inside. */
function stampOf(environment: NodeJS.ProcessEnv): string {
  const hash = createHash('sha256')
  hash.update(environment.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY ?? '')
  for (const file of sources.flatMap(filesIn)) hash.update(`${file}\0`).update(readFileSync(file))
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  if (!existsSync(path) || besideTheBuild.test(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}
