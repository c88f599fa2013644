import { createHash } from 'node:crypto'
import { copyFileSync, readFileSync, rmSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import BetterSqlite3 from 'better-sqlite3'
import { companionsOf } from '@/lib/db/companions'
import { type Migration, readMigrations } from '@/lib/db/migration-files'
import { historyRow } from '@/lib/db/migration-history'
import { fileOf } from '@/lib/db/sqlite-connection'
import { bookOfBefore } from './book-of-before'
import { type FaultsFound, failedTrials } from './outcome'
import { runCommand } from './project-command'
import { brokenPromises, Promises } from './promises'
import { type People, redeemOnce, signPeopleIn } from './server-work'
import { type Beginning, type ServerWorld, withServerWorld } from './server-world'

const day = '2026-10-08'
const heldMs = 5_000

export interface OtherBooksAsked {
  begin?: Beginning
  /** Only the newest of the earlier versions, in place of all of them. */
  newestAlone?: boolean
  /** A control: another program that brings a book up. */
  migration?: string
  /** A control: how the other program holds the book. */
  hold?: string
}

/**
 * The real server meets a book that is not as it should be: another program holds it for five
 * seconds; it is one of every earlier version; it is one of a newer version. It says so in plain
 * words and comes back by itself, brings it up, or leaves it as it is.
 */
export async function otherBooks({
  begin,
  newestAlone = false,
  migration = 'prisma/migrate.ts',
  hold = 'BEGIN IMMEDIATE',
}: OtherBooksAsked = {}): Promise<FaultsFound> {
  const began = performance.now()
  const findings: string[] = []
  let tried = 0
  await withServerWorld(async (world) => {
    const older = olderVersions(migration)
    const trials = [
      (world: ServerWorld) => heldByAnother(world, hold),
      (world: ServerWorld) => ofANewerVersion(world, migration),
      ...(newestAlone ? older.slice(-1) : older),
    ]
    tried = trials.length
    for (const [nth, trial] of trials.entries())
      for (const found of await trial(world)) findings.push(`${nth + 1}: ${found}`)
  }, begin)
  const durationMs = Math.round(performance.now() - began)
  const failed = failedTrials(findings)
  return { tried, failed, findings, seed: 0, durationMs }
}

async function heldByAnother(world: ServerWorld, hold: string): Promise<string[]> {
  const server = await world.serve(day)
  const promises = new Promises()
  const findings: string[] = []
  try {
    const people = await signPeopleIn(world)
    await redeemOnce(world, people.clerk, promises, 0)
    const other = new BetterSqlite3(fileOf(world.environment.DATABASE_URL ?? ''))
    other.exec(hold)
    const released = pause(heldMs).then(() => other.exec('ROLLBACK').close())
    findings.push(...(await whatIsSaid(world, people, promises)))
    const page = await people.manager.get('/office/ledger')
    if (page.status !== 200) findings.push(`held: reading answers ${page.status}`)
    await released
    const kept = promises.kept
    await redeemOnce(world, people.clerk, promises, 1)
    if (promises.kept !== kept + 1) findings.push('held: it did not come back by itself')
  } finally {
    await server.kill()
  }
  findings.push(...(await brokenPromises(world, promises)))
  return findings
}

/** A basket while nobody can write: refused as busy, and not with an error. */
async function whatIsSaid(
  world: ServerWorld,
  { clerk }: People,
  promises: Promises,
): Promise<string[]> {
  const kept = promises.kept
  const answer = await redeemOnce(world, clerk, promises, 0)
  if (promises.kept !== kept) return ['held: a basket was handed over']
  const text = answer.location ? (await clerk.get(answer.location)).text : answer.text
  return /这会儿正忙/.test(text) ? [] : [`held: ${answer.status} does not say that it is busy`]
}

async function ofANewerVersion(world: ServerWorld, migration: string): Promise<string[]> {
  const file = fileOf(world.environment.DATABASE_URL ?? '')
  const asItWas = `${file}.as-it-was`
  const later: Migration = {
    ...{ name: '99990101000000_later', sql: '', checksum: 'later', schema: '' },
  }
  inBook(file, (book) => book.pragma('wal_checkpoint(TRUNCATE)'))
  copyFileSync(file, asItWas)
  inBook(file, (book) => {
    book.exec(historyRow(later))
    book.pragma('wal_checkpoint(TRUNCATE)')
  })
  const before = hashOf(file)
  const findings: string[] = []
  const { code, said } = await migrated(world, migration)
  if (code === 0) findings.push('newer: it was taken')
  if (!/更新的版本/.test(said) || /\n\s+at /.test(said)) findings.push(`newer: it says ${said}`)
  const served = await world.serve(day).catch(() => undefined)
  if (served) {
    findings.push('newer: it was served')
    await served.kill()
  }
  if (hashOf(file) !== before) findings.push('newer: it was changed')
  putBack(asItWas, file)
  return findings
}

/** A book of each earlier version is brought up, served and adds up. */
function olderVersions(migration: string) {
  const migrations = readMigrations('sqlite')
  // the first version alone has no earlier one
  return migrations.slice(1).map(({ name }, index) => async (world: ServerWorld) => {
    const file = fileOf(world.environment.DATABASE_URL ?? '')
    const today = `${file}.today`
    inBook(file, (book) => book.pragma('wal_checkpoint(TRUNCATE)'))
    copyFileSync(file, today)
    const lines = linesIn(file)
    bookOfBefore(file, migrations.slice(0, index + 1), today)
    const findings: string[] = []
    const { code, said } = await migrated(world, migration)
    if (code !== 0) findings.push(`before ${name}: ${said}`)
    else {
      if (linesIn(file) !== lines) findings.push(`before ${name}: lines were lost`)
      const server = await world.serve(day)
      const { status } = await (await signPeopleIn(world)).manager.get('/office/ledger')
      if (status !== 200) findings.push(`before ${name}: the ledger answers ${status}`)
      await server.kill()
      findings.push(...(await brokenPromises(world, new Promises())))
    }
    putBack(today, file)
    return findings
  })
}

/** As `npm start` does before it serves. */
function migrated({ environment }: ServerWorld, migration: string) {
  return runCommand([migration], environment)
}

function inBook<T>(file: string, work: (book: BetterSqlite3.Database) => T): T {
  const book = new BetterSqlite3(file)
  try {
    return work(book)
  } finally {
    book.close()
  }
}

function linesIn(file: string): number {
  return inBook(file, (book) => Number(book.prepare('SELECT COUNT(*) FROM "Entry"').pluck().get()))
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex')
}

/** The book of before the trial, and nothing of the trial beside it. */
function putBack(kept: string, file: string): void {
  for (const companion of companionsOf(file)) rmSync(companion, { force: true })
  copyFileSync(kept, file)
}
