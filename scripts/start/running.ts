import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

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

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'running.json')
}
