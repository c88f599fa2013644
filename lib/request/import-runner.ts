import { setTimeout as pause } from 'node:timers/promises'
import type { Actor } from '@/lib/access/actor'
import { database } from '@/lib/db/client'
import { advanceImport } from '@/lib/exchange/advance-import'
import type { ImportKind } from '@/lib/exchange/importer'
import { lookAtLines } from '@/lib/exchange/look-at-table'
import { unfinishedImports } from '@/lib/exchange/queries'
import type { ReadTable } from '@/lib/exchange/read-table'
import { now } from './clock'
import { log } from './log'
import { isStopping } from './stopping'

declare global {
  // The server's bundles each load this file, and must know of each other's work.
  var pointsImports: Map<string, Promise<void>> | undefined
}

function running(): Map<string, Promise<void>> {
  globalThis.pointsImports ??= new Map()
  return globalThis.pointsImports
}

/** Whether this server is at work on the import. */
export function isAtWork(importId: string): boolean {
  return running().has(importId)
}

/** Looks at a table after the answer; waits for it a moment, since most tables are short. */
export async function lookAtTable(
  actor: Actor,
  table: { importId: string; kind: ImportKind },
  read: ReadTable,
): Promise<void> {
  atWork(table.importId, async () => lookAtLines(await database(), actor, table, read))
  await aMoment(table.importId)
}

/** Writes or takes back an import after the answer, until it is finished. */
export async function keepImporting(importId: string): Promise<void> {
  atWork(importId, async () => {
    const db = await database()
    // a server that stops ends after a chunk; the next one goes on from there
    while (!isStopping()) {
      const advanced = await advanceImport(db, importId, now())
      if (advanced === 'finished') return
      // a free moment for everybody who wants to read or write
      await pause(advanced === 'wait' && !isStopping() ? 1_000 : 5)
    }
  })
  await aMoment(importId)
}

/** Goes on where a stopped server was. */
export async function resumeImports(): Promise<void> {
  const { read } = await database()
  for (const importId of await unfinishedImports(read)) void keepImporting(importId)
}

/** Resolves when the chunk or the look that each of them is at has ended. */
export async function importsAtRest(): Promise<void> {
  await Promise.all(running().values())
}

function atWork(importId: string, work: () => Promise<void>): void {
  const works = running()
  if (works.has(importId)) return
  const ends = work()
    .catch((error: unknown) => log.error({ err: error, importId }, 'an import stopped'))
    .finally(() => works.delete(importId))
  works.set(importId, ends)
}

async function aMoment(importId: string): Promise<void> {
  await Promise.race([running().get(importId), pause(1_500, undefined, { ref: false })])
}
