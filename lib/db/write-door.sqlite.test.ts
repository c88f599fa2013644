import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { expect, onTestFinished, test } from 'vitest'
import { done, refuse } from '@/lib/shared/result'
import { type Database, openDatabase, type Tx } from './client'
import { PrismaClient } from './generated/sqlite/client'
import { fileOf } from './sqlite-connection'
import { freshDatabase, freshUrl } from './test-database'
import { rows } from './test-rows'
import { WriteDoor } from './write-door'

const neighbours = Array.from({ length: 200 }, (_, index) => ({
  key: `neighbour ${index}`,
  failures: 1,
  lastFailure: new Date('2026-07-08T09:30:00Z'),
}))

test('acknowledged writes outlive the rollback of the write they ran beside', async () => {
  const database = await freshDatabase()
  let acknowledged: Promise<unknown[]> = Promise.resolve([])
  await database.write(async (tx) => {
    await tx.village.create({ data: rows.Village })
    acknowledged = Promise.all(
      neighbours.map((data) =>
        database.write(async (other) => done(await other.signInThrottle.create({ data }))),
      ),
    )
    await nextTurn()
    return refuse('PRICE_CHANGED')
  })
  for (const result of await acknowledged) expect(result).toMatchObject({ ok: true })
  expect(await database.read.signInThrottle.count()).toBe(200)
  expect(await database.read.village.count()).toBe(0)
})

test('control: through one shared stock connection the same writes are lost', async () => {
  const shared = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url: await freshUrl() }) })
  onTestFinished(() => shared.$disconnect())
  const rolledBack = shared.$transaction(async (tx) => {
    await tx.village.create({ data: rows.Village })
    await Promise.all(neighbours.map((data) => shared.signInThrottle.create({ data })))
    throw new Error('rolled back')
  })
  await expect(rolledBack).rejects.toThrow('rolled back')
  expect(await shared.signInThrottle.count()).toBe(0)
})

test('a reader beside an open write sees nothing of it', async () => {
  const database = await freshDatabase()
  await database.write(async (tx) => {
    await tx.village.create({ data: rows.Village })
    expect(await database.read.village.count()).toBe(0)
    return done(undefined)
  })
  expect(await database.read.village.count()).toBe(1)
})

test('a lock held by another process: refused as BUSY, and the next write goes through', async () => {
  const { database, holder } = await lockedDatabase()
  expect(await found(database)).toEqual(refuse('BUSY'))
  await release(holder)
  expect(await found(database)).toMatchObject({ ok: true })
})

test('a lock that is given back in time is waited for', async () => {
  const { database, holder } = await lockedDatabase({ lockPatienceMs: 60_000 })
  const writing = found(database)
  await release(holder)
  expect(await writing).toMatchObject({ ok: true })
})

/** So long that no busy machine keeps a process from its turn, and a wait for a lock does. */
const patienceMs = 2_000

test('the server goes on working while a lock is waited for', async () => {
  const { database } = await lockedDatabase({ lockPatienceMs: patienceMs })
  expect(await longestPauseDuring(found(database))).toBeLessThan(patienceMs)
})

test('control: the stock adapter stops the server while it waits for a lock', async () => {
  const { url } = await lockedDatabase()
  const stock = new PrismaClient({ adapter: new PrismaBetterSqlite3({ url, timeout: patienceMs }) })
  onTestFinished(() => stock.$disconnect())
  await stock.$connect()
  const writing = stock.village.create({ data: rows.Village })
  expect(await longestPauseDuring(writing)).toBeGreaterThanOrEqual(patienceMs)
})

test('a COMMIT that fails rolls back, and the next write goes through', async () => {
  const database = await freshDatabase()
  const writing = database.write(async (tx) => {
    await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`
    await tx.group.create({ data: rows.Group })
    await tx.household.create({ data: { ...rows.Household, groupId: 'nowhere' } })
    return done(undefined)
  })
  await expect(writing).rejects.toMatchObject({ database: { kind: 'foreignKey' } })
  expect(await found(database)).toMatchObject({ ok: true })
  expect(await database.read.group.count()).toBe(0)
})

test('a statement after the engine has rolled back by itself does not commit on its own', async () => {
  const database = await freshDatabase()
  const writing = database.write(async (tx) => {
    await tx.$executeRaw`ROLLBACK`
    return done(await tx.village.create({ data: rows.Village }))
  })
  await expect(writing).rejects.toThrow()
  expect(await database.read.village.count()).toBe(0)
  expect(await found(database)).toMatchObject({ ok: true })
})

test('a transaction that is kept after its end can neither write nor end another', async () => {
  const database = await freshDatabase()
  let kept: Tx | undefined
  await database.write(async (tx) => {
    kept = tx
    return done(undefined)
  })
  await expect(kept?.village.create({ data: rows.Village })).rejects.toThrow()
  expect(await database.read.village.count()).toBe(0)
})

test('the writer writes nothing outside a transaction', async () => {
  const writer = new PrismaClient({ adapter: new WriteDoor(await freshUrl(), 0) })
  onTestFinished(() => writer.$disconnect())
  await expect(writer.$executeRaw`DELETE FROM "StaffRole"`).rejects.toThrow('use write')
  await expect(writer.staffRole.count()).rejects.toThrow('use write')
})

/** In milliseconds: for so long nobody else of this process had a turn. */
async function longestPauseDuring(waitedFor: Promise<unknown>): Promise<number> {
  let waiting = true
  const stop = () => {
    waiting = false
  }
  waitedFor.then(stop, stop)
  let longest = 0
  for (let before = performance.now(); waiting; ) {
    await nextTurn()
    const now = performance.now()
    longest = Math.max(longest, now - before)
    before = now
  }
  return longest
}

function found(database: Database) {
  return database.write(async (tx) => done(await tx.village.create({ data: rows.Village })))
}

/** A database whose file another process holds in an open write. */
async function lockedDatabase({ lockPatienceMs = 50 } = {}) {
  const url = await freshUrl()
  const script = `
    const database = new (require('better-sqlite3'))(${JSON.stringify(fileOf(url))})
    database.exec('BEGIN IMMEDIATE')
    process.stdout.write('held')
    process.stdin.once('data', () => database.close())
    process.stdin.once('data', () => process.exit())`
  const holder = spawn(process.execPath, ['--eval', script])
  onTestFinished(() => {
    holder.kill()
  })
  await once(holder.stdout, 'data')
  const database = await openDatabase(url, { lockPatienceMs })
  onTestFinished(() => database.close())
  return { url, database, holder }
}

async function release(holder: ChildProcessWithoutNullStreams): Promise<void> {
  const gone = once(holder, 'exit')
  holder.stdin.end('release')
  await gone
}
