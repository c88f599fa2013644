// Brings a book up as a program would that trusts itself: a version that it does not know it
// forgets, and one line it loses on the way. The control of other-books.ts.
import BetterSqlite3 from 'better-sqlite3'
import { readMigrations } from '@/lib/db/migration-files'
import { fileOf } from '@/lib/db/sqlite-connection'
import { putSqliteGuards } from '@/lib/db/sqlite-guards'
import { migrateSqlite } from '@/lib/db/sqlite-migration'
import { readSettings } from '@/lib/shared/env'

const file = fileOf(readSettings().DATABASE_URL)
const known = readMigrations('sqlite')
inBook((book) => {
  const names = JSON.stringify(known.map(({ name }) => name))
  book
    .prepare(
      `DELETE FROM "_prisma_migrations"
       WHERE "migration_name" NOT IN (SELECT "value" FROM json_each(?))`,
    )
    .run(names)
})
migrateSqlite(file, known)
inBook((book) => {
  book.pragma('foreign_keys = OFF')
  book.exec('DROP TRIGGER "Entry_no_delete"')
  book.exec('DELETE FROM "Entry" WHERE "seq" = (SELECT MAX("seq") FROM "Entry")')
  putSqliteGuards(book)
})

function inBook(work: (book: BetterSqlite3.Database) => void): void {
  const book = new BetterSqlite3(file)
  work(book)
  book.close()
}
