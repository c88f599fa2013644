import { mkdir, open, readFile, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readSettings } from '@/lib/shared/env'
import { sha256 } from '@/lib/shared/hash'
import { newId } from '@/lib/shared/id'
import { codeOf } from '@/lib/shared/thrown'

/*
 * Where photos lie: in the data folder, outside of what the web server hands out by itself, each
 * file named after its contents. So a file is never changed, the same picture lies there once, and
 * the audit can tell whether it is still what was added.
 */

/** What a photo is known by. */
export function hashOfFile(jpeg: Uint8Array): string {
  return sha256(jpeg)
}

/** Keeps a photo for good and returns its hash. Safe to repeat; a crash leaves no half file behind it. */
export async function keepFile(jpeg: Uint8Array): Promise<string> {
  const hash = hashOfFile(jpeg)
  const file = pathOf(hash)
  const folder = dirname(file)
  const made = await mkdir(folder, { recursive: true })
  const unfinished = join(folder, `${newId()}.part`)
  await written(unfinished, jpeg)
  await rename(unfinished, file)
  await onDisk(folder)
  if (made) for (const above of [dirname(folder), dirname(dirname(folder))]) await onDisk(above)
  return hash
}

/** The file under a hash; null when it is not there. */
export async function fileOf(hash: string): Promise<Buffer | null> {
  try {
    return await readFile(pathOf(hash))
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
}

/** Where a photo lies in the data folder. */
export function pathOf(hash: string): string {
  return pathIn(join(readSettings().DATA_DIR, 'photos'), hash)
}

/** `<photos>/3f/3f9a….jpg`. Throws for what is no hash: a path is never made of words. */
export function pathIn(photos: string, hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new Error('not the hash of a photo')
  return join(photos, hash.slice(0, 2), `${hash}.jpg`)
}

async function written(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** The name too has to survive a power cut. Windows has no such thing and needs none. */
async function onDisk(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
