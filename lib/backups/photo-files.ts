import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { pathIn } from '@/lib/photos/store'
import { sha256 } from '@/lib/shared/hash'
import { syncFolder, writeWhole } from '@/lib/shared/on-disk'
import { codeOf } from '@/lib/shared/thrown'

/*
 * Photos lie under the hash of their contents, in the data folder and beside backups alike. So a
 * thousand backups share one file of each, and every copy can be told from a damaged one.
 */

/** Brings these photos from one folder to another; what lies there whole is left. Returns those that were not to be had. */
export function copyPhotos(hashes: readonly string[], from: string, to: string): string[] {
  const missing: string[] = []
  const touched = new Set<string>()
  for (const hash of hashes) {
    if (wholePhoto(to, hash)) continue
    const photo = wholePhoto(from, hash)
    if (!photo) {
      missing.push(hash)
      continue
    }
    const file = pathIn(to, hash)
    const made = mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeWhole(file, photo)
    touched.add(dirname(file))
    // the folder's own name too has to survive a power cut
    if (made) for (const folder of [to, dirname(to)]) touched.add(folder)
  }
  for (const folder of touched) syncFolder(folder)
  return missing
}

/** Those of the photos that are not there, or not what they were. */
export function photosNotWhole(hashes: readonly string[], folder: string): string[] {
  return hashes.filter((hash) => !wholePhoto(folder, hash))
}

/** What copying would take, in bytes: each is a few hundred thousand at most, so sizes tell enough. */
export function bytesToCopy(hashes: readonly string[], from: string, to: string): number {
  return hashes.reduce((sum, hash) => {
    const there = statSync(pathIn(to, hash), { throwIfNoEntry: false })
    return there ? sum : sum + (statSync(pathIn(from, hash), { throwIfNoEntry: false })?.size ?? 0)
  }, 0)
}

function wholePhoto(folder: string, hash: string): Buffer | undefined {
  try {
    const photo = readFileSync(pathIn(folder, hash))
    return sha256(photo) === hash ? photo : undefined
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}
