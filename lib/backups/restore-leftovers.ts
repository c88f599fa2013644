import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A restore works in a folder of the data folder's. */
export const draftPrefix = '.restoring-'

/** Where a restored book lies ready: on the disk that it will be on. */
export function readyBeside(book: string): string {
  return `${book}.restoring`
}

/**
 * What a restore that was killed has left: a whole book, and the key of the cards. The caller holds the
 * book, so no other is at work.
 */
export function clearRestoreLeftovers(dataFolder: string, book: string): void {
  rmSync(readyBeside(book), { force: true })
  for (const name of existsSync(dataFolder) ? readdirSync(dataFolder) : [])
    if (name.startsWith(draftPrefix))
      rmSync(join(dataFolder, name), { recursive: true, force: true })
}
