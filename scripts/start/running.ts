import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { BookHeld, holdBook } from '@/lib/db/hold-book'
import { fileOf } from '@/lib/db/sqlite-connection'

const running = z.object({ pid: z.int(), port: z.int() })

/** Who serves from a data folder, for who wants to stop it. Believed only while the book is held. */
export function noteRunning(dataFolder: string, port: number): void {
  writeFileSync(fileIn(dataFolder), `${JSON.stringify({ pid: process.pid, port })}\n`)
}

export function noteStopped(dataFolder: string): void {
  rmSync(fileIn(dataFolder), { force: true })
}

export function whoRuns(dataFolder: string): z.output<typeof running> | undefined {
  try {
    return running.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')))
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
