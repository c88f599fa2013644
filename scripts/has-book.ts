import { existsSync } from 'node:fs'
import { engineOf } from '@/lib/db/engine'
import { fileOf } from '@/lib/db/sqlite-connection'

/** Whether there is a book to open; a PostgreSQL is asked by opening it. */
export function hasBook(url: string): boolean {
  return engineOf(url) === 'postgres' || existsSync(fileOf(url))
}
