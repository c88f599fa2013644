import { closeSync, openSync, readSync } from 'node:fs'
import type { Random } from '../random-numbers'
import { type Change, DiskBytes } from './disk-bytes'

/** Which of a database's files an operation was about, as faulty-disk.c numbers them. */
const files = { 1: '', 2: '-wal', 3: '-journal' } as const
export type FileEnding = (typeof files)[keyof typeof files]

const headBytes = 14

/** One file as the disk has it for certain, and what was written since it was last synced. */
interface DiskFile {
  certain: DiskBytes
  waiting: Change[]
}

/**
 * What a disk would hold after a power cut: of every file what was synced, and of the rest nothing,
 * or as much as chance gives. Reads the log of faulty-disk.c from where it left off.
 */
export class DiskLog {
  readonly #fd: number
  readonly #files = new Map<FileEnding, DiskFile>()
  #read = 0

  /** @param before the files as they were when the process began */
  constructor(log: string, before: ReadonlyMap<FileEnding, Buffer>) {
    this.#fd = openSync(log, 'r')
    for (const [ending, bytes] of before)
      this.#files.set(ending, { certain: new DiskBytes(bytes), waiting: [] })
  }

  /** Reads on to a length of the log that was noted before. */
  readTo(length: number): void {
    const part = Buffer.alloc(length - this.#read)
    readSync(this.#fd, part, 0, part.length, this.#read)
    this.#read = length
    for (let at = 0; at < part.length; ) {
      const size = part.readUInt32LE(at + 10)
      this.#take(
        part.subarray(at, at + headBytes),
        part.subarray(at + headBytes, at + headBytes + size),
      )
      at += headBytes + size
    }
  }

  /** The files after a cut now. With chance, some of what waits got through, one write by half. */
  afterCut(chance?: Random): Map<FileEnding, Buffer> {
    return new Map(
      [...this.#files].map(([ending, { certain, waiting }]) => {
        const file = certain.copy()
        if (chance)
          for (const change of waiting.flatMap((one) => partOf(one, chance))) file.apply(change)
        return [ending, file.toBuffer()]
      }),
    )
  }

  close(): void {
    closeSync(this.#fd)
  }

  #take(head: Buffer, bytes: Buffer): void {
    const ending = endingOf(head.readUInt8(1))
    const operation = head.readUInt8(0)
    if (operation === 4) {
      this.#files.delete(ending)
      return
    }
    const file = this.#files.get(ending) ?? { certain: new DiskBytes(Buffer.alloc(0)), waiting: [] }
    this.#files.set(ending, file)
    const offset = Number(head.readBigUInt64LE(2))
    if (operation === 1) file.waiting.push({ offset, bytes: Buffer.from(bytes) })
    else if (operation === 2) file.waiting.push({ offset, bytes: undefined })
    else {
      for (const change of file.waiting) file.certain.apply(change)
      file.waiting = []
    }
  }
}

function endingOf(number: number): FileEnding {
  if (number === 1 || number === 2 || number === 3) return files[number]
  throw new Error(`the log of the disk names a file ${number}`)
}

/** All of it, none of it, or the sectors of its beginning. */
function partOf(change: Change, chance: Random): Change[] {
  const luck = chance(3)
  if (luck === 0) return []
  if (luck === 1 || !change.bytes) return [change]
  const sectors = Math.floor(change.bytes.length / 512)
  return [{ ...change, bytes: change.bytes.subarray(0, 512 * chance(sectors + 1)) }]
}
