import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { isWritable } from '@/lib/shared/on-disk'
import { companionsOf } from './companions'
import { fileOf } from './sqlite-connection'

/**
 * Of what a SQLite book is written into, the folder or the file that this user may not write; undefined
 * when there is none. SQLite opens a book that it may only read without a word.
 */
export function whatIsLocked(url: string): string | undefined {
  if (!url.startsWith('file:')) return undefined
  const file = fileOf(url)
  return [dirname(file), file, ...companionsOf(file)].find(
    (path) => existsSync(path) && !isWritable(path),
  )
}
