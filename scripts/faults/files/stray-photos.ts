import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { fileOf } from '@/lib/db/sqlite-connection'

/** Photos that lie in the data folder and in no row of the book: what was refused has to leave none. */
export function strayPhotos({ DATA_DIR = '', DATABASE_URL = '' }: NodeJS.ProcessEnv): string[] {
  const folder = join(DATA_DIR, 'photos')
  if (!existsSync(folder)) return []
  const db = new BetterSqlite3(fileOf(DATABASE_URL), { readonly: true })
  try {
    const known = new Set(db.prepare('SELECT "hash" FROM "Photo"').pluck().all())
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.jpg'))
      .map((name) => basename(name, '.jpg'))
      .filter((hash) => !known.has(hash))
  } finally {
    db.close()
  }
}
