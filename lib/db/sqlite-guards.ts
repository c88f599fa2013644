import BetterSqlite3 from 'better-sqlite3'
import { z } from 'zod'
import { type GuardDifference, type Guards, guardDifferences } from './guards'
import { guardsScript, type Migration } from './migration-files'
import { readRows } from './set-based'

/** Replaces every trigger and partial index by those of this build, in the open transaction. */
export function putSqliteGuards(database: BetterSqlite3.Database): void {
  for (const { type, name } of readRows(droppable, database.prepare(ownObjects).all())) {
    database.exec(`DROP ${type} "${name}"`)
  }
  database.exec(guardsScript('sqlite'))
}

/** Compares a database with what the same migrations and guards make of an empty one. */
export function compareSqliteGuards(
  database: BetterSqlite3.Database,
  migrations: readonly Migration[],
): GuardDifference[] {
  const model = new BetterSqlite3(':memory:')
  try {
    for (const { sql } of migrations) model.exec(sql)
    model.exec(guardsScript('sqlite'))
    return guardDifferences(guardsOf(model), guardsOf(database))
  } finally {
    model.close()
  }
}

const droppable = z.object({ type: z.enum(['trigger', 'index']), name: z.string() })

const ownObjects = `
  SELECT type, name FROM sqlite_schema
  WHERE type = 'trigger' OR (type = 'index' AND name IN (
    SELECT i.name FROM sqlite_schema t JOIN pragma_index_list(t.name) i
    WHERE t.type = 'table' AND i.partial = 1))`

const guard = z.object({ name: z.string(), text: z.string() })

// Unique indexes and foreign keys guard the book as well as triggers do. Keys are compared by what
// they say: SQLite edits the text of a table that another table's rebuilding renames.
const guardTexts = `
  SELECT name, sql AS text FROM sqlite_schema
  WHERE type = 'trigger' OR (type = 'index' AND sql LIKE 'CREATE UNIQUE%')
  UNION ALL
  SELECT t.name || '.' || k."from" || ' -> ' || k."table",
    group_concat(k.id || ':' || k.seq || ':' || k."to" || ':' || k.on_update || ':' || k.on_delete)
  FROM sqlite_schema t JOIN pragma_foreign_key_list(t.name) k
  WHERE t.type = 'table' GROUP BY t.name, k."from", k."table"`

function guardsOf(database: BetterSqlite3.Database): Guards {
  const rows = readRows(guard, database.prepare(guardTexts).all())
  return new Map(rows.map(({ name, text }) => [name, text]))
}
