import { type ChildProcess, spawn } from 'node:child_process'
import { z } from 'zod'
import { done, type Result } from '@/lib/shared/result'
import type { Column } from './column'
import { readRefusal } from './line-says'
import { notReadable } from './read-file'
import type { ReadLine, ReadTable, SkippedLine } from './read-table'

/** What somebody gave us, and by which headings it is read. */
export interface GivenTable {
  given: { file: Uint8Array } | { pasted: string }
  columns: readonly Column[]
  needs: readonly (readonly string[])[]
}

/** A workbook of 8 MB with 50,000 lines takes 670 MB, and 18 seconds where many others are at work. */
const limits = { milliseconds: 60_000, heapMegabytes: 1_024 }
const program = ['scripts/run.mjs', 'lib/exchange/read-apart-process.ts']

let last: Promise<unknown> = Promise.resolve()

/**
 * The lines of a file or a pasted table, read by a process of their own: the counter goes on
 * meanwhile, and what takes too long or too much memory ends alone and is TABLE_NOT_READABLE. One
 * at a time in this server. Refuses as `readTableFile` and `readTable`.
 */
export function readApart(table: GivenTable): Promise<Result<ReadTable>> {
  const read = last.then(() => readInProcess(table))
  last = read.catch(() => undefined)
  return read
}

/** What the process says: lines in handfuls, so that none takes long to hear; then that it is done. */
const message = z.union([
  z.object({ lines: z.array(z.custom<ReadLine>()), skipped: z.array(z.custom<SkippedLine>()) }),
  z.object({ emptyLines: z.number(), unused: z.array(z.string()) }),
  z.object({ refused: z.string().transform(readRefusal) }),
])

function readInProcess(table: GivenTable): Promise<Result<ReadTable>> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${limits.heapMegabytes}`, ...program],
      { stdio: ['ignore', 'ignore', 'pipe', 'ipc'], serialization: 'advanced' },
    )
    const tooLong = setTimeout(() => child.kill('SIGKILL'), limits.milliseconds)
    const read: ReadTable = { lines: [], skipped: [], emptyLines: 0, unused: [] }
    let answer: Result<ReadTable> | undefined
    child.on('message', (said) => {
      const part = message.parse(said)
      if ('lines' in part) {
        read.lines.push(...part.lines)
        read.skipped.push(...part.skipped)
      } else if ('refused' in part) answer = { ok: false, refusals: [part.refused] }
      else answer = done({ ...read, ...part })
    })
    const complaint = lastWords(child)
    child.once('error', reject)
    child.once('close', (code, signal) => {
      clearTimeout(tooLong)
      if (answer) resolve(answer)
      else if (signal !== null || code === outOfMemory) resolve(notReadable())
      else reject(new Error(`a table was not read: ${complaint()}`))
    })
    child.send(table, () => undefined)
  })
}

/** Where a program cannot be ended by a signal. */
const outOfMemory = 134

function lastWords({ stderr }: ChildProcess): () => string {
  let said = ''
  stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-2_000)
  })
  return () => said
}
