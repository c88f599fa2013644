import { createHash } from 'node:crypto'
import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { fileOf } from '@/lib/db/sqlite-connection'

const named = z.array(z.object({ name: z.string() }))

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
    const names = named.parse(
      db.prepare(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`).all(),
    )
    const hash = createHash('sha256')
    for (const { name } of names) {
      if (except.includes(name)) continue
      hash.update(name)
      const owner = name === 'Village' ? 'id' : 'villageId'
      if (villageId !== undefined && !columnsOf(db, name).includes(owner)) continue
      const [where, values] = villageId ? [`WHERE "${owner}" = ?`, [villageId]] : ['', []]
      const rows = db.prepare(`SELECT * FROM "${name}" ${where} ORDER BY 1, 2`).raw()
      for (const row of rows.iterate(...values)) hash.update(JSON.stringify(row))
    }
    return hash.digest('hex')
  } finally {
    db.close()
  }
}

function columnsOf(db: BetterSqlite3.Database, table: string): string[] {
  return named.parse(db.pragma(`table_info("${table}")`)).map(({ name }) => name)
}
