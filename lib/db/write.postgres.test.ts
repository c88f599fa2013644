import { Client } from 'pg'
import { expect, test } from 'vitest'
import { done, refuse } from '@/lib/shared/result'
import { openDatabase, type Tx } from './client'
import { freshDatabase, freshUrl } from './test-database'
import { fill, rows } from './test-rows'

test('a row that somebody else holds: refused as BUSY, and the next write goes through', async () => {
  const { database, release } = await heldHousehold({ lockPatienceMs: 50 })
  const raise = () => database.write(async (tx) => done(await raiseBalance(tx, 'household')))
  expect(await raise()).toEqual(refuse('BUSY'))
  await release()
  expect(await raise()).toMatchObject({ ok: true })
  expect(await database.read.household.findFirst()).toMatchObject({ balance: 1 })
})

test('who queues longer than a lock is waited for gets in while others go through', async () => {
  const { database, release } = await heldHousehold({ lockPatienceMs: 2_000 })
  let attempts = 0
  let waits = true
  const raising = database
    .write(async (tx) => {
      attempts += 1
      return done(await raiseBalance(tx, 'household'))
    })
    .finally(() => {
      waits = false
    })
  while (waits && attempts < 4) await database.write(async (tx) => done(await touch(tx, 'Good')))
  await release()
  expect(await raising).toMatchObject({ ok: true })
})

test('two writes that lock each other out both succeed: one is repeated', async () => {
  const database = await freshDatabase()
  await fill(database)
  const meeting = meetingOf(2)
  let attempts = 0
  const inOrder = (first: 'Household' | 'Good', second: 'Household' | 'Good') =>
    database.write(async (tx) => {
      attempts += 1
      await touch(tx, first)
      await meeting()
      await touch(tx, second)
      return done(undefined)
    })
  const results = await Promise.all([inOrder('Household', 'Good'), inOrder('Good', 'Household')])
  for (const result of results) expect(result).toMatchObject({ ok: true })
  expect(attempts).toBe(3)
})

test('a write that always comes second is refused as BUSY after three repeats', async () => {
  const database = await freshDatabase()
  let attempts = 0
  const result = await database.write(async (tx) => {
    attempts += 1
    await tx.$executeRaw`DO $$ BEGIN RAISE EXCEPTION 'second' USING ERRCODE = '40001'; END $$`
    return done(undefined)
  })
  expect(result).toEqual(refuse('BUSY'))
  expect(attempts).toBe(4)
})

test('a verb that swallows a database error cannot be done: its COMMIT would keep nothing', async () => {
  const database = await freshDatabase()
  const writing = database.write(async (tx) => {
    await tx.village.create({ data: rows.Village })
    await tx.village.create({ data: rows.Village }).catch(() => undefined)
    return done(undefined)
  })
  await expect(writing).rejects.toThrow('aborted')
  expect(await database.read.village.count()).toBe(0)
})

test('options in the address are refused: they would replace the safety settings', async () => {
  const url = `${await freshUrl()}?options=-c%20lock_timeout%3D0`
  await expect(openDatabase(url)).rejects.toThrow('must not carry options')
})

/** A database of which somebody else keeps the household's row locked. */
async function heldHousehold(limits: { lockPatienceMs: number }) {
  const database = await freshDatabase(limits)
  await fill(database)
  const holder = new Client({ connectionString: database.url })
  await holder.connect()
  await holder.query(`BEGIN; SELECT 1 FROM "Household" FOR UPDATE`)
  return { database, release: () => holder.end() }
}

function raiseBalance(tx: Tx, id: string) {
  return tx.$executeRaw`UPDATE "Household" SET "balance" = "balance" + 1 WHERE "id" = ${id}`
}

function touch(tx: Tx, table: 'Household' | 'Good') {
  return table === 'Good'
    ? tx.$executeRaw`UPDATE "Good" SET "position" = "position" + 1`
    : raiseBalance(tx, 'household')
}

/** Resolves for everybody once so many have come; who comes later need not wait. */
function meetingOf(people: number): () => Promise<void> {
  let come = 0
  let begin = () => {}
  const begun = new Promise<void>((resolve) => {
    begin = resolve
  })
  return async () => {
    come += 1
    if (come === people) begin()
    await begun
  }
}
