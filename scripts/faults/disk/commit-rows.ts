// Commits rows one after the other at a level of caution, and says after each how long the disk's
// log was by then: node scripts/run.mjs scripts/faults/disk/commit-rows.ts <file> <level> <rows>
import { statSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'

const [file = '', level = '', rows = ''] = process.argv.slice(2)
const db = new BetterSqlite3(file)
db.pragma('journal_mode = WAL')
db.pragma(`synchronous = ${level}`)
db.exec('CREATE TABLE "Row" ("id" INTEGER PRIMARY KEY)')
const insert = db.prepare('INSERT INTO "Row" VALUES (?)')
for (let id = 1; id <= Number(rows); id += 1) {
  insert.run(id)
  console.log(`${id} ${statSync(process.env.FAULTY_DISK_LOG ?? '').size}`)
}
// the power goes before anything is closed in good order
process.kill(process.pid, 'SIGKILL')
