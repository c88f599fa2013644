import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { isWritable } from '@/lib/shared/on-disk'
import { companionsOf } from './companions'
import { fileOf } from './sqlite-connection'

/**
 * Of what is written, the data folder and a SQLite book, the first folder or file that this user may not
 * write; undefined when there is none. SQLite opens a book that it may only read without a word.
 */
export function whatIsLocked(dataFolder: string, url: string): string | undefined {
  const file = url.startsWith('file:') ? fileOf(url) : undefined
  const ofBook = file ? [dirname(file), file, ...companionsOf(file)] : []
  return [dataFolder, ...ofBook].find((path) => existsSync(path) && !isWritable(path))
}
