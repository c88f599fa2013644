import { setTimeout as pause } from 'node:timers/promises'
import { PlainFailure } from '@/lib/shared/plain-failure.mjs'
import { askHealth } from './ask-health'
import type { BuildName } from './build'
import { type Program, start } from './command.mjs'

export interface ServerOptions {
  port: number
  environment: NodeJS.ProcessEnv
  /** Which production build to serve; 'development' builds while serving. */
  build: BuildName | 'development'
  /** The addresses it listens on; every one unless said otherwise. */
  hostname?: string
  /** What the server says once it answers; before that it is kept for the case that it never does. */
  onOutput?: (text: string) => void
}

/** An office's old PC, just switched on, may take minutes; a server that ends is noticed at once. */
const patienceMs = 180_000

/** Starts Next.js and gives it back once it answers and reads its database. */
export async function startServer(options: ServerOptions): Promise<Program> {
  const { port, environment, build, hostname = '0.0.0.0', onOutput } = options
  let answers = false
  let firstWords = ''
  const server = start(
    [
      process.execPath,
      'node_modules/next/dist/bin/next',
      build === 'development' ? 'dev' : 'start',
      ...['--port', String(port), '--hostname', hostname],
    ],
    {
      env: { ...environment, ...modeOf(build) },
      tethered: build !== 'development',
      onOutput: (text) => {
        if (!answers) firstWords += text
        else onOutput?.(text)
      },
    },
  )
  answers = await untilReading(port, server, patienceMs)
  if (answers) {
    onOutput?.(logLinesOf(firstWords))
    return server
  }
  await server.stop()
  throw new PlainFailure(`服务没有启动成功。 · The server did not start.\n\n${firstWords.trim()}`)
}

/** The server's own lines, without the framework's greeting. */
function logLinesOf(words: string): string {
  return words
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => `${line}\n`)
    .join('')
}

function modeOf(build: ServerOptions['build']): NodeJS.ProcessEnv {
  return build === 'development'
    ? { NODE_ENV: 'development' }
    : // it stops in its own way: lib/request/stop-gracefully.ts
      { NODE_ENV: 'production', BUILD_NAME: build, NEXT_MANUAL_SIG_HANDLE: 'true' }
}

/** It serves once it reads; that the disk is nearly full is for the office to hear, from a server. */
async function untilReading(port: number, server: Program, timeoutMs: number): Promise<boolean> {
  let running = true
  void server.exited.then(() => {
    running = false
  })
  for (const until = Date.now() + timeoutMs; running && Date.now() < until; await pause(50)) {
    if ((await askHealth(port))?.checks.database === 'ok') return running
  }
  return false
}
