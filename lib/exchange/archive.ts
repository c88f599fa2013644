import { inflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'

const endMark = 0x06054b50
const entryMark = 0x02014b50
const fileMark = 0x04034b50
const stored = 0
const deflated = 8

export interface ArchivedFile {
  name: string
  bytes: Buffer
}

/**
 * The files of a zip archive, or undefined when it is none, is cut short, or unpacks to more than
 * `limit` bytes. What its directory says about sizes is not believed: everything is unpacked and
 * counted, so that no small file can fill the memory.
 */
export function unpacked(archive: Buffer, limit: number): ArchivedFile[] | undefined {
  try {
    let size = 0
    const files: ArchivedFile[] = []
    for (const { name, ...packed } of filesIn(archive)) {
      const bytes = unpack(packed, limit - size)
      size += bytes.length
      if (size > limit) return undefined
      files.push({ name, bytes })
    }
    return files
  } catch {
    return undefined
  }
}

interface Packed {
  method: number
  bytes: Buffer
}

function* filesIn(archive: Buffer): Generator<Packed & { name: string }> {
  // the end record is followed by a comment of at most 64 KB
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end === -1 || archive.readUInt32LE(end) !== endMark) throw new RangeError('no archive')
  const files = archive.readUInt16LE(end + 10)
  let at = archive.readUInt32LE(end + 16)
  for (let file = 0; file < files; file += 1) {
    if (archive.readUInt32LE(at) !== entryMark) throw new RangeError('no directory entry')
    const nameEnd = at + 46 + archive.readUInt16LE(at + 28)
    yield { name: archive.toString('utf8', at + 46, nameEnd), ...packedAt(archive, at) }
    at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
}

function packedAt(archive: Buffer, entry: number): Packed {
  const method = archive.readUInt16LE(entry + 10)
  const length = archive.readUInt32LE(entry + 20)
  const local = archive.readUInt32LE(entry + 42)
  if (archive.readUInt32LE(local) !== fileMark) throw new RangeError('no file')
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  if (start + length > archive.length) throw new RangeError('cut short')
  return { method, bytes: archive.subarray(start, start + length) }
}

function unpack({ method, bytes }: Packed, most: number): Buffer {
  if (method === stored) return bytes
  if (method !== deflated) throw new RangeError('packed in a way no spreadsheet does')
  return inflateRawSync(bytes, { maxOutputLength: Math.max(1, most) })
}

/**
 * An archive of these files as they are. Who reads it unpacks what was counted and nothing else: one
 * that somebody made may hold files that its directory does not name.
 */
export function archiveOf(files: readonly ArchivedFile[]): Buffer {
  const named = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]))
  return Buffer.from(zipSync(named, { level: 0 }))
}
