import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freeBytesAt } from '@/lib/shared/free-bytes'

const memoryDisk = '/dev/shm'
const bytesNeeded = 1024 ** 3

/** A new folder, in memory where there is room: making a database a test takes a tenth of the time. */
export function makeTestFolder(prefix: string): string {
  const hasRoom = existsSync(memoryDisk) && freeBytesAt(memoryDisk) > bytesNeeded
  return mkdtempSync(join(hasRoom ? memoryDisk : tmpdir(), prefix))
}
