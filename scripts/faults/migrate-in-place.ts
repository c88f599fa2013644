// Migrates a file as a program would that trusts its luck: in place, one statement after the other,
// each committed by itself. The control of killed-migrations.ts.
import BetterSqlite3 from 'better-sqlite3'
import { readMigrations } from '@/lib/db/migration-files'
import { historyRow, pendingMigrations } from '@/lib/db/migration-history'
import { putSqliteGuards } from '@/lib/db/sqlite-guards'
import { sqliteHistory } from '@/lib/db/sqlite-migration'

const book = new BetterSqlite3(process.argv[2])
book.pragma('foreign_keys = OFF')
for (const migration of pendingMigrations(readMigrations('sqlite'), sqliteHistory(book))) {
  book.exec(migration.sql)
  book.exec(historyRow(migration))
}
putSqliteGuards(book)
book.close()
