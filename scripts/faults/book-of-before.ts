import { rmSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { companionsOf } from '@/lib/db/companions'
import type { Migration } from '@/lib/db/migration-files'
import { createHistory, historyRow } from '@/lib/db/migration-history'

interface Column {
  name: string
  notnull: number
  dflt_value: string | null
}

/**
 * A filled book as an earlier version of the program has it: its migrations alone, and of a book of
 * today every row and column that it knew already.
 */
export function bookOfBefore(file: string, migrations: readonly Migration[], today: string): void {
  for (const old of [file, ...companionsOf(file)]) rmSync(old, { force: true })
  const book = new BetterSqlite3(file)
  try {
    book.exec(createHistory)
    for (const migration of migrations) {
      book.exec(migration.sql)
      book.exec(historyRow(migration))
    }
    // migrations switch it on at their end; tables come in by name and not by what they point to
    book.pragma('foreign_keys = OFF')
    book.prepare('ATTACH ? AS today').run(today)
    for (const table of tablesOf(book)) copyRows(book, table)
    book.exec('DETACH today')
    book.pragma('journal_mode = WAL')
  } finally {
    book.close()
  }
}

function copyRows(book: BetterSqlite3.Database, table: string): void {
  const columns = columnsOf(book, 'main', table)
  const known = new Set(columnsOf(book, 'today', table).map(({ name }) => name))
  if (known.size === 0) return
  // what has been left out since had something in it then
  const from = columns.map(({ name, notnull, dflt_value }) => {
    if (known.has(name)) return `"${name}"`
    return notnull ? (dflt_value ?? `''`) : 'NULL'
  })
  const names = columns.map(({ name }) => `"${name}"`).join(', ')
  book.exec(
    `INSERT INTO main."${table}" (${names}) SELECT ${from.join(', ')} FROM today."${table}"`,
  )
}

function columnsOf(book: BetterSqlite3.Database, schema: string, table: string): Column[] {
  return book.prepare<[], Column>(`SELECT * FROM pragma_table_info('${table}', '${schema}')`).all()
}

/** Every table of a book but the one that says which migrations it holds. */
export function tablesOf(book: BetterSqlite3.Database): string[] {
  return book
    .prepare<[], { name: string }>(
      `SELECT name FROM main.sqlite_schema WHERE type = 'table'
        AND name NOT LIKE 'sqlite_%' AND name <> '_prisma_migrations' ORDER BY name`,
    )
    .all()
    .map(({ name }) => name)
}
