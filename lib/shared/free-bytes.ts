import { statfsSync } from 'node:fs'

/** A redemption day and its photos fit in: below it the server says that it is not well. */
export const leastFreeBytes = 100_000_000

/** What may still be written to the disk that a folder lies on. */
export function freeBytesAt(folder: string): number {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}
