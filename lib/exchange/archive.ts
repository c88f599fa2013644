import { crc32, inflateRawSync } from 'node:zlib'

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

const utf8Names = 0x0800
/** 1 January 1980: the first day an archive knows. */
const firstDay = 0x0021

/**
 * An archive of these files as they are. Who reads it unpacks what was counted and nothing else: one
 * that somebody made may hold files that its directory does not name.
 */
export function archiveOf(files: readonly ArchivedFile[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of files) {
    const named = Buffer.from(name)
    const said = Buffer.alloc(26)
    said.writeUInt16LE(20, 0)
    said.writeUInt16LE(utf8Names, 2)
    said.writeUInt16LE(stored, 4)
    said.writeUInt16LE(firstDay, 8)
    said.writeUInt32LE(crc32(bytes), 10)
    said.writeUInt32LE(bytes.length, 14)
    said.writeUInt32LE(bytes.length, 18)
    said.writeUInt16LE(named.length, 22)
    const behind = Buffer.alloc(14)
    behind.writeUInt32LE(offset, 10)
    directory.push(marked(entryMark, Buffer.from([20, 0])), said, behind, named)
    const file = [marked(fileMark), said, named, bytes]
    parts.push(...file)
    offset += file.reduce((length, part) => length + part.length, 0)
  }
  const entries = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(entries.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...parts, entries, marked(endMark, end)])
}

function marked(mark: number, rest: Buffer = Buffer.alloc(0)): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(mark)
  return Buffer.concat([bytes, rest])
}
