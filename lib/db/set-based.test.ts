import { expect, test } from 'vitest'
import { z } from 'zod'
import { done } from '@/lib/shared/result'
import type { Database, Reader, Tx } from './client'
import { bool, insertRows, instant, int, jsonRows, readRows } from './set-based'
import { freshDatabase } from './test-database'
import { fill, rows } from './test-rows'

const throttle = (index: number, key = `key ${index}`) => ({
  key,
  failures: index,
  lastFailure: rows.Entry.recordedAt,
})

/** How many statements a write sends to the database. */
async function insertsOf(
  database: Database,
  write: (tx: Pick<Tx, '$executeRaw'>) => Promise<void>,
) {
  let statements = 0
  await database.write(async (tx) => {
    const counting: Pick<Tx, '$executeRaw'> = {
      $executeRaw: (...statement) => {
        statements += 1
        return tx.$executeRaw(...statement)
      },
    }
    return done(await write(counting))
  })
  return statements
}

test('inserted rows read back through Prisma as they were given', async () => {
  const database = await freshDatabase()
  await fill(database)
  expect(await database.read.entry.findFirst()).toMatchObject(rows.Entry)
  expect(await database.read.household.findFirst()).toMatchObject(rows.Household)
  expect(await database.read.ruleVersion.findFirst()).toMatchObject(rows.RuleVersion)
})

test('an inserted instant is kept in the very form in which Prisma writes and compares it', async () => {
  const database = await freshDatabase()
  await database.write(async (tx) => {
    await insertRows(tx, 'SignInThrottle', [throttle(1, 'ours')])
    return done(await tx.signInThrottle.create({ data: throttle(1, 'theirs') }))
  })
  const kept = await database.read.$queryRaw`
    SELECT CAST("lastFailure" AS TEXT) AS "text" FROM "SignInThrottle" GROUP BY 1`
  expect(kept).toHaveLength(1)
  const where = { lastFailure: rows.Entry.recordedAt }
  expect(await database.read.signInThrottle.count({ where })).toBe(2)
})

test('columns left out get the defaults of the table, undefined is left out, null is null', async () => {
  const database = await freshDatabase()
  await database.write(async (tx) =>
    done(
      await insertRows(tx, 'Village', [
        { ...rows.Village, demo: undefined, openWindowId: null },
        { ...rows.Village, id: 'second', slug: 'second' },
      ]),
    ),
  )
  for (const village of await database.read.village.findMany())
    expect(village).toMatchObject({ demo: false, boardNames: 'MASKED', openWindowId: null })
})

test('awkward texts come through whole', async () => {
  const database = await freshDatabase()
  const name = `O'Neil "ᠮᠣᠩᠭᠣᠯ" \\ %s $1 ? 😀\n${'长'.repeat(300)}`
  await database.write(async (tx) =>
    done(await insertRows(tx, 'Village', [{ ...rows.Village, name }])),
  )
  expect(await database.read.village.findFirst()).toMatchObject({ name })
})

test('one statement for up to 2,000 rows, none for none', async () => {
  const database = await freshDatabase()
  const many = Array.from({ length: 2_001 }, (_, index) => throttle(index))
  expect(await insertsOf(database, (tx) => insertRows(tx, 'SignInThrottle', []))).toBe(0)
  expect(await insertsOf(database, (tx) => insertRows(tx, 'SignInThrottle', many))).toBe(2)
  expect(await database.read.signInThrottle.count()).toBe(2_001)
})

test('one statement for up to a megabyte', async () => {
  const database = await freshDatabase()
  const name = '长'.repeat(400_000)
  const long = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...rows.Village, id, slug: id, name }))
  expect(await insertsOf(database, (tx) => insertRows(tx, 'Village', long))).toBe(3)
  expect(await database.read.village.count()).toBe(5)
})

test('jsonRows moves many rows in one statement and says what became of them', async () => {
  const database = await freshDatabase()
  await fill(database)
  const moves = [
    { id: 'household', delta: -7 },
    { id: 'nobody', delta: 5 },
  ]
  const moved = await database.write(async (tx) =>
    done(
      await tx.$queryRaw`
        UPDATE "Household" SET "balance" = "Household"."balance" + moved."delta"
        FROM ${jsonRows(moves, { id: 'text', delta: 'int' }, 'moved')}
        WHERE "Household"."id" = moved."id"
        RETURNING "Household"."id", "Household"."balance"`,
    ),
  )
  expect(moved).toMatchObject({ ok: true, value: [{ id: 'household', balance: -7 }] })
})

test('jsonRows keeps truth values, nulls and no rows at all', async () => {
  const database = await freshDatabase()
  const columns = { id: 'text', fits: 'bool', count: 'int' } as const
  const row = z.object({ id: z.string(), fits: bool.nullable(), count: int.nullable() })
  const given = [
    { id: 'a', fits: true, count: 3 },
    { id: 'b', fits: false, count: null },
    { id: 'c', fits: null, count: -1 },
  ]
  const back = async (list: typeof given) =>
    readRows(
      row,
      await database.read.$queryRaw`SELECT * FROM ${jsonRows(list, columns, 'listed')} ORDER BY 1`,
    )
  expect(await back(given)).toEqual(given)
  expect(await back([])).toEqual([])
})

test('the row parser reads what either engine gives for sums, truth values and instants', async () => {
  const database = await freshDatabase()
  await fill(database)
  const found = await database.read.$queryRaw`
    SELECT SUM("points") AS "sum", COUNT(*) AS "count", MAX("recordedAt") AS "latest",
      "recordedAt", "spendable", "ranks" = "spendable" AS "same"
    FROM "Entry" GROUP BY "recordedAt", "spendable", "ranks"`
  const row = z.object({
    sum: int,
    count: int,
    latest: instant,
    recordedAt: instant,
    spendable: bool,
    same: bool,
  })
  const moment = rows.Entry.recordedAt
  expect(readRows(row, found)).toEqual([
    { sum: 20, count: 1, latest: moment, recordedAt: moment, spendable: true, same: true },
  ])
})

test('a sum of sums is a whole number too', async () => {
  const database = await freshDatabase()
  await fill(database)
  const found = await database.read.$queryRaw`
    SELECT SUM("sum") AS "sum" FROM (SELECT SUM("points") AS "sum" FROM "Entry") AS sums`
  expect(readRows(z.object({ sum: int }), found)).toEqual([{ sum: 20 }])
})

test('a row that is not as expected is a fault that names the column', () => {
  const read = (value: unknown) => () => readRows(z.object({ points: int }), [{ points: value }])
  for (const value of [1.5, null, '20', undefined, 2 ** 60]) expect(read(value)).toThrow('points')
  expect(() => readRows(z.object({ fits: bool }), [{ fits: 2 }])).toThrow('fits')
  expect(() => readRows(z.object({ at: instant }), [{ at: 'today' }])).toThrow('at')
})

test('names that could be anything else than a column never reach SQL', () => {
  expect(() => jsonRows([], { 'id"; DROP TABLE "Entry': 'text' }, 'moved')).toThrow('Not the name')
  expect(() => jsonRows([], { id: 'text' }, 'moved; DROP')).toThrow('Not the name')
})

test('a verb can ask what a query asks: a transaction is a reader', async () => {
  const database = await freshDatabase()
  await fill(database)
  const membersOf = (reader: Reader) => reader.member.count()
  const result = await database.write(async (tx) => done(await membersOf(tx)))
  expect(result).toMatchObject({ value: await membersOf(database.read) })
})
