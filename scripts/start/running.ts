import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { holdLock } from '@/lib/db/file-lock'
import { BookHeld, holdBook } from '@/lib/db/hold-book'
import { fileOf } from '@/lib/db/sqlite-connection'
import { writeWhole } from '@/lib/shared/on-disk'

const running = z.object({ pid: z.int(), port: z.int() })

/**
 * Notes who serves from a data folder, for who wants to stop it. Believed only while this process holds
 * a lock beside it, which ends with the process: by then the number may be another one's. Where it
 * cannot be noted the village is served all the same.
 */
export function noteRunning(dataFolder: string, port: number): void {
  try {
    // on PostgreSQL another one may serve from the same folder
    if (!holdLock(lockIn(dataFolder))) return
    noteStopped(dataFolder)
    writeWhole(fileIn(dataFolder), `${JSON.stringify({ pid: process.pid, port })}\n`)
  } catch {
    // the disk is full, say, which the office hears of
  }
}

export function noteStopped(dataFolder: string): void {
  rmSync(fileIn(dataFolder), { force: true })
}

export function whoRuns(dataFolder: string): z.output<typeof running> | undefined {
  try {
    const noted = running.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')))
    const release = holdLock(lockIn(dataFolder))
    release?.()
    return release ? undefined : noted
  } catch {
    return undefined
  }
}

/** Whether some process serves this book. */
export function isHeld(url: string): boolean {
  if (!url.startsWith('file:') || !existsSync(fileOf(url))) return false
  try {
    holdBook(url)()
    return false
  } catch (error) {
    // a disk that is full or locked does not tell, and is named by itself
    return error instanceof BookHeld
  }
}

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'running.json')
}

function lockIn(dataFolder: string): string {
  return join(dataFolder, '.running.lock')
}
