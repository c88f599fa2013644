import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { openDatabase } from '@/lib/db/client'
import { type Migration, readMigrations } from '@/lib/db/migration-files'
import { fileOf } from '@/lib/db/sqlite-connection'
import { migrateSqlite, sqliteHistory } from '@/lib/db/sqlite-migration'
import { sayingOf } from '@/lib/shared/thrown'
import { villageIn } from '@/lib/testing/village'
import { withBenchDatabase } from '../bench/bench-database'
import { bookOfBefore, tablesOf } from './book-of-before'
import { type DyingDisk, dyingDisk } from './disk/dying-disk'
import { inDataFolder } from './in-data-folder'
import type { FaultsFound } from './outcome'
import { runCommand } from './project-command'
import { type BusyVillage, someDeed } from './random-deeds'
import { freshSeed, type Random, randomFrom } from './random-numbers'

export interface MigrationsAsked {
  /** How often each migration is killed, spread over its changes to the disk; left out: at every one. */
  each?: number
  seed?: number
  /** Only from before this migration, by its place. */
  only?: number
  /** A control: another program that migrates the file it is given. */
  command?: (file: string) => string[]
}

/**
 * Brings a filled book of every earlier version up to this one and kills it (kill -9) on the way,
 * just before a change to the disk: a write, cut, sync, rename or removal. Afterwards the file is
 * the old book or the new one, whole, and migrating again succeeds and leaves nothing lying about.
 */
export async function killedMigrations({
  each,
  seed = freshSeed(),
  only,
  command = () => ['prisma/migrate.ts'],
}: MigrationsAsked = {}): Promise<FaultsFound> {
  const began = performance.now()
  const random = randomFrom(seed)
  const findings: string[] = []
  let tried = 0
  const disk = await dyingDisk()
  await withFilledBook(random, async (today) => {
    const migrations = readMigrations('sqlite')
    for (const version of only === undefined ? migrations.keys() : [only])
      for await (const found of killedFrom({ today, disk, random, each, command }, version)) {
        tried += 1
        const name = migrations[version]?.name ?? ''
        if (found) findings.push(`${tried}: ${name}, ${found}`)
      }
  })
  const durationMs = Math.round(performance.now() - began)
  return { tried, failed: findings.length, findings, seed, durationMs }
}

interface Killing {
  today: string
  disk: DyingDisk
  random: Random
  each: number | undefined
  command: (file: string) => string[]
}

/** Kills the way up from before this migration; says of each time what was found. */
async function* killedFrom(given: Killing, version: number): AsyncGenerator<string | undefined> {
  const { today, disk, random, each, command } = given
  const migrations = readMigrations('sqlite')
  const folder = mkdtempSync(join(tmpdir(), 'points-killed-migration-'))
  try {
    const before = join(folder, 'before.db')
    if (version > 0) bookOfBefore(before, migrations.slice(0, version), today)
    const old = version > 0 ? digestOf(before) : undefined
    const fresh = await migratedBy(given, { folder, before: old && before, at: 0 })
    const made = fresh.file ? digestOf(fresh.file) : undefined
    const changes = disk.changes()
    if (!made || changes === 0) throw new Error(`it does not migrate: ${fresh.said}`)
    const moments = each === undefined ? all(changes) : spread(changes, each, random)
    for (const at of moments) {
      const killed = await migratedBy(given, { folder, before: old && before, at })
      const place = `killed at change ${at} of ${changes}`
      const between = whatItIs(killed.file, old, made)
      if (between) yield `${place}: ${between}`
      else yield againAfter({ file: killed.expected, made, migrations, command, place })
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Migrates once more, to the end; what is wrong with what comes of it. */
async function againAfter(given: {
  file: string
  made: string
  migrations: readonly Migration[]
  command: Killing['command']
  place: string
}): Promise<string | undefined> {
  const { file, made, migrations, command, place } = given
  const { code, said } = await runThrough(command(file), file, {})
  if (code !== 0) return `${place}, and not again afterwards: ${said}`
  if (whatItIs(file, undefined, made)) return `${place}, and again: not the new book`
  migrateSqlite(file, migrations) // its guards, too, are those of this build
  const left = readdirSync(dirname(file)).filter((name) => isLeft(file, name))
  return left.length > 0 ? `${place}, and again: ${left.join(', ')} was left` : undefined
}

/** A journal whose head was wiped is nobody's: SQLite looks at it and leaves it alone. */
function isLeft(file: string, name: string): boolean {
  if (name === 'village.db-journal') return (readFileSync(`${file}-journal`)[0] ?? 0) !== 0
  return name !== 'village.db' && name !== 'village.db.lock'
}

/** Undefined where a file is the old book or the new one, as whole as it has to be. */
function whatItIs(file: string | undefined, old: string | undefined, made: string) {
  if (!file) return old === undefined ? undefined : 'the book is gone'
  try {
    const digest = digestOf(file)
    return digest === old || digest === made ? undefined : 'neither the old book nor the new one'
  } catch (error) {
    return sayingOf(error)
  }
}

async function migratedBy(
  { disk, command }: Killing,
  { folder, before, at }: { folder: string; before: string | undefined; at: number },
) {
  const home = join(folder, 'home')
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home)
  const expected = join(home, 'village.db')
  if (before) copyFileSync(before, expected)
  const { said } = await runThrough(command(expected), expected, disk.environment(home, at))
  return { said, expected, file: readdirSync(home).includes('village.db') ? expected : undefined }
}

function runThrough(command: string[], file: string, environment: Record<string, string>) {
  return runCommand(command, { ...process.env, ...environment, DATABASE_URL: `file:${file}` })
}

/** All that a book says, in one word: which migrations it holds, its tables, and every row of them. */
function digestOf(file: string): string {
  const book = new BetterSqlite3(file)
  try {
    const integrity = book.pragma('integrity_check', { simple: true })
    if (integrity !== 'ok') throw new Error(`damaged: ${integrity}`)
    const hash = createHash('sha256').update(JSON.stringify(sqliteHistory(book)))
    for (const table of tablesOf(book)) {
      const columns = book.prepare(`SELECT name FROM pragma_table_info('${table}')`).all()
      hash.update(JSON.stringify([table, columns]))
      const rows = book.prepare(`SELECT * FROM "${table}"`).all()
      hash.update(
        rows
          .map((row) => JSON.stringify(row))
          .sort()
          .join('\n'),
      )
    }
    return hash.digest('hex')
  } finally {
    book.close()
  }
}

function all(changes: number): number[] {
  return Array.from({ length: changes }, (_, index) => index + 1)
}

/** So many moments, each by chance within its own part of the changes. */
function spread(changes: number, count: number, random: Random): number[] {
  const parts = Math.min(count, changes)
  const width = Math.floor(changes / parts)
  return Array.from({ length: parts }, (_, part) => 1 + part * width + random(width))
}

/** A book of today that people have been at work in. */
async function withFilledBook(random: Random, work: (file: string) => Promise<void>) {
  await withBenchDatabase(async (url) => {
    const file = fileOf(url)
    const db = await openDatabase(url)
    const busy: BusyVillage = { village: await villageIn(db), today: '2026-07-20' }
    await inDataFolder(dirname(file), async () => {
      for (let nth = 0; nth < 40; nth += 1) await someDeed(busy, random)
    })
    await db.close()
    await work(file)
  })
}
