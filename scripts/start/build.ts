import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { holdLock } from '@/lib/db/file-lock'
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

/** Builds for production unless the build that is there was made from the same sources. */
export async function buildIfStale(name: BuildName, environment: NodeJS.ProcessEnv): Promise<void> {
  const stampFile = join('.next', name, 'built-from')
  const stamp = stampOf(environment)
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return
  mkdirSync('.next', { recursive: true })
  const release = holdLock(lockOf(name))
  try {
    await step('构建网页 · building', () =>
      run([process.execPath, 'node_modules/next/dist/bin/next', 'build'], {
        env: { ...environment, BUILD_NAME: name, NODE_ENV: 'production' },
      }),
    )
    writeFileSync(stampFile, stamp)
  } finally {
    release?.()
  }
}

/** Whether some process is at it. */
export function isBuilding(name: BuildName): boolean {
  if (!existsSync(lockOf(name))) return false
  const release = holdLock(lockOf(name))
  release?.()
  return release === undefined
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
