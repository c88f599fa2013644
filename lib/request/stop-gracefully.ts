import type { Server, ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { database } from '@/lib/db/client'
import { onExchange } from './exchanges'
import { importsAtRest } from './import-runner'
import { log } from './log'
import { isStopping, noteStopping } from './stopping'

/*
 * The framework's own stop waits for connections that browsers keep open, takes further requests on
 * them meanwhile, knows nothing of our imports and ends with 143. This one takes its place
 * (NEXT_MANUAL_SIG_HANDLE in scripts/start/server.ts; docs/decisions/0045).
 */

/** Whoever asked us to stop ends us after ten seconds (scripts/start/command.mjs). */
const patienceMs = 8_000

const server: { listening?: Server; answering: Set<ServerResponse> } = { answering: new Set() }

/** From now on: asked to stop, or left alone by who started it, the server ends what it is at, and itself. */
export function stopWhenAsked(): void {
  // who started us and read the log may be gone: that is no fault of ours
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  if (!process.env.NEXT_MANUAL_SIG_HANDLE) return
  onExchange(({ server: listening, response }) => {
    server.listening = listening
    server.answering.add(response)
    response.once('close', () => {
      server.answering.delete(response)
      if (isStopping()) listening.closeIdleConnections()
    })
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect'] as const)
    process.once(signal, () => void stop(signal))
}

async function stop(asked: string): Promise<void> {
  if (isStopping()) return
  noteStopping()
  const began = performance.now()
  log.info({ asked, answering: server.answering.size }, 'stopping')
  server.listening?.close()
  server.listening?.closeIdleConnections()
  const whole = await Promise.race([
    Promise.all([untilAnswered(), importsAtRest()]).then(() => true),
    pause(patienceMs, false),
  ])
  await (await database()).close().catch(() => {})
  const left = { answering: server.answering.size, ms: Math.round(performance.now() - began) }
  if (whole) log.info(left, 'stopped')
  else log.warn(left, 'stopped before everything was answered')
  process.exit(0)
}

async function untilAnswered(): Promise<void> {
  while (server.answering.size > 0) await pause(10)
}
