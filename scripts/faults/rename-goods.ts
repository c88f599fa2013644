import BetterSqlite3 from 'better-sqlite3'
import { fileOf } from '@/lib/db/sqlite-connection'

/** A write past every rule: what looks for writes has to see it. */
export function renameGoods({ DATABASE_URL }: NodeJS.ProcessEnv): void {
  const db = new BetterSqlite3(fileOf(DATABASE_URL ?? ''))
  db.prepare(`UPDATE "Good" SET "name" = "name" || '_'`).run()
  db.close()
}
