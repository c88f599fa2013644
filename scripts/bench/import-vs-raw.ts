import { copyFileSync } from 'node:fs'
import BetterSqlite3 from 'better-sqlite3'
import { type Database, openDatabase } from '@/lib/db/client'
import { advanceImport } from '@/lib/exchange/advance-import'
import { confirmImport } from '@/lib/exchange/confirm-import'
import { lookAtLines, readAs, takeTable } from '@/lib/exchange/look-at-table'
import { newId } from '@/lib/shared/id'
import { expectDone, on, type TestVillage, villageIn } from '@/lib/testing/village'
import { withBenchDatabase } from './bench-database'
import { rounded, secondsOf } from './median'

const households = 500
const deeds = 50_000
const day = '2026-09-30'
// without caps: every line becomes a claim
const rules = ['参与调解邻里纠纷', '建议被采纳']

/**
 * Seconds to write 50,000 deeds of a file that was looked at before ÷ seconds to insert the very
 * same sheets and claims, in the same chunks, into a copy with the same guards on bare
 * better-sqlite3 at FULL.
 */
export async function importVsRaw() {
  return withBenchDatabase(async (url) => {
    const db = await openDatabase(url)
    const village = await readyVillage(db)
    const importId = newId()
    const maker = on(day, village.manager)
    const atRest = process.memoryUsage().rss
    const memory = watchMemory()
    const look = await secondsOf(async () => {
      const rows = expectDone(readAs('DEEDS', table()))
      const given = { importId, kind: 'DEEDS' as const, fileName: 'deeds.csv', table: rows }
      const read = expectDone(await db.write((tx) => takeTable(tx, maker, given)))
      await lookAtLines(db, maker, given, read)
    })
    const before = copyOf(url)
    expectDone(await db.write((tx) => confirmImport(tx, maker, { importId })))
    let longest = 0
    let chunks = 0
    const write = await secondsOf(async () => {
      for (let more = true; more; chunks += 1) {
        const seconds = await secondsOf(async () => {
          more = (await advanceImport(db, importId, maker.now)) !== 'finished'
        })
        longest = Math.max(longest, seconds)
      }
    })
    const peak = memory.stop()
    await db.close()
    const raw = bareInsert(url.replace('file:', ''), before, chunks)
    return [
      {
        figure: 'import_vs_raw',
        ratio: rounded(write / raw.seconds, 2),
        seconds: rounded(write, 2),
        raw_seconds: rounded(raw.seconds, 2),
        look_seconds: rounded(look, 2),
        claims: raw.claims,
        chunks,
        longest_chunk_s: rounded(longest),
        rss_growth_mb: Math.round((peak - atRest) / 1024 / 1024),
        aim: '<= 8, chunks <= 0.3 s, memory < 200 MB',
      },
    ]
  })
}

async function readyVillage(db: Database): Promise<TestVillage> {
  return villageIn(
    db,
    Array.from({ length: households }, (_, index) => ({
      headName: `户主${index + 1}`,
      groupName: `${(index % 8) + 1}组`,
      members: [`家人${index + 1}`],
    })),
  )
}

/** A quarter of deeds: on each of its days some rules for many households. */
function table(): string[][] {
  const days = Array.from({ length: 91 }, (_, n) =>
    new Date(Date.UTC(2026, 6, 1 + n)).toISOString().slice(0, 10),
  )
  const lines = Array.from({ length: deeds }, (_, n) => [
    days[Math.floor(n / households) % days.length] ?? '',
    String((n % households) + 1),
    rules[Math.floor(n / households / days.length)] ?? '',
  ])
  return [['日期', '户号', '细则'], ...lines]
}

function watchMemory() {
  let peak = process.memoryUsage().rss
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 20)
  return {
    stop: () => {
      clearInterval(timer)
      return Math.max(peak, process.memoryUsage().rss)
    },
  }
}

function copyOf(url: string): string {
  const file = url.replace('file:', '')
  const driver = new BetterSqlite3(file)
  driver.pragma('wal_checkpoint(TRUNCATE)')
  driver.close()
  copyFileSync(file, `${file}.bare`)
  return `${file}.bare`
}

/** The rows that the import wrote, inserted again one by one by prepared statements. */
function bareInsert(written: string, file: string, chunks: number) {
  const source = new BetterSqlite3(written, { readonly: true })
  const batches = source.prepare('SELECT * FROM "Batch" WHERE "importId" IS NOT NULL').all()
  const claims = source
    .prepare('SELECT c.* FROM "Claim" c JOIN "Batch" b ON b."id" = c."batchId" ORDER BY c."rowid"')
    .all()
  source.close()
  const driver = new BetterSqlite3(file)
  for (const pragma of [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'recursive_triggers = ON',
  ])
    driver.pragma(pragma)
  const insertInto = (name: string, row: unknown) => {
    const columns = Object.keys(Object(row))
    return driver.prepare(
      `INSERT INTO "${name}" (${columns.map((column) => `"${column}"`)}) VALUES (${columns.map((column) => `@${column}`)})`,
    )
  }
  const insertBatch = insertInto('Batch', batches[0])
  const insertClaim = insertInto('Claim', claims[0])
  const perChunk = Math.ceil(claims.length / chunks)
  const begun = performance.now()
  driver.transaction(() => {
    for (const batch of batches) insertBatch.run(batch)
  })()
  for (let start = 0; start < claims.length; start += perChunk)
    driver.transaction(() => {
      for (const claim of claims.slice(start, start + perChunk)) insertClaim.run(claim)
    })()
  const seconds = (performance.now() - begun) / 1000
  driver.close()
  return { seconds, claims: claims.length }
}
