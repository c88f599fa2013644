import { existsSync } from 'node:fs'
import { join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'

const rows = z.array(z.object({ deed: z.string(), page: z.string() }))

/** Deeds that are said whole by their name. */
const saidByName = ['session.start', 'backup.make', 'audit.make']

/** What was done in a village of which its trace says neither what it was about nor what became of it. */
export function silentTraces(dataFolder: string): { deed: string; page: string }[] {
  const file = join(dataFolder, 'village.db')
  if (!existsSync(file)) return []
  const book = new BetterSqlite3(file, { readonly: true })
  try {
    const silent = book.prepare(`
      SELECT DISTINCT "deed", "page" FROM "Trace" WHERE "subject" IS NULL AND "changes" IS NULL
        AND "deed" NOT IN (SELECT value FROM json_each(?))`)
    return rows.parse(silent.all(JSON.stringify(saidByName)))
  } finally {
    book.close()
  }
}
