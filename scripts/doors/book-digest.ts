import { createHash } from 'node:crypto'
import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { fileOf } from '@/lib/db/sqlite-connection'

const tables = z.array(z.object({ name: z.string() }))

const columns = z.array(z.object({ name: z.string() }))

interface Part {
  /** Tables to leave out. */
  except?: string[]
  /** The rows of one village alone. */
  villageId?: string
}

/** Of every row of a village's file: two digests are equal when no row was added, changed or lost. */
export function bookDigest(
  { DATABASE_URL }: NodeJS.ProcessEnv,
  { except = [], villageId }: Part = {},
): string {
  const db = new BetterSqlite3(fileOf(DATABASE_URL ?? ''), { readonly: true })
  try {
    const names = tables.parse(
      db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).all(),
    )
    const hash = createHash('sha256')
    for (const { name } of names) {
      if (except.includes(name)) continue
      hash.update(name)
      const owner = name === 'Village' ? 'id' : 'villageId'
      const owned = columns
        .parse(db.pragma(`table_info("${name}")`))
        .some((one) => one.name === owner)
      const rows =
        villageId === undefined
          ? db.prepare(`SELECT * FROM "${name}" ORDER BY 1, 2`).raw().iterate()
          : db
              .prepare(
                `SELECT * FROM "${name}" WHERE ${owned ? `"${owner}"` : 'NULL'} = ? ORDER BY 1, 2`,
              )
              .raw()
              .iterate(villageId)
      for (const row of rows) hash.update(JSON.stringify(row))
    }
    return hash.digest('hex')
  } finally {
    db.close()
  }
}
