import { expect, test } from 'vitest'
import { done, refuse, repeated } from '@/lib/shared/result'
import { openDatabase } from './client'
import { engine } from './engine'
import { DatabaseFault } from './errors'
import { insertRows } from './set-based'
import { freshDatabase } from './test-database'
import { fill, rows } from './test-rows'

test('what is done is kept', async () => {
  const database = await freshDatabase()
  const result = await database.write(async (tx) =>
    done(await tx.village.create({ data: rows.Village })),
  )
  expect(result).toMatchObject({ ok: true, value: { id: 'village' } })
  expect(await database.read.village.count()).toBe(1)
})

test.each([refuse('PRICE_CHANGED'), repeated('the first answer')])(
  'what is refused or repeated is rolled back and handed out: %j',
  async (answer) => {
    const database = await freshDatabase()
    const result = await database.write(async (tx) => {
      await tx.village.create({ data: rows.Village })
      return answer
    })
    expect(result).toEqual(answer)
    expect(await database.read.village.count()).toBe(0)
  },
)

test('a fault is rolled back and thrown as it was', async () => {
  const database = await freshDatabase()
  const fault = new Error('a mistake in a verb')
  const writing = database.write(async (tx) => {
    await tx.village.create({ data: rows.Village })
    throw fault
  })
  await expect(writing).rejects.toBe(fault)
  expect(await database.read.village.count()).toBe(0)
})

test('a database error is rolled back and thrown under its own name', async () => {
  const database = await freshDatabase()
  const writing = database.write(async (tx) => {
    await tx.village.create({ data: rows.Village })
    await insertRows(tx, 'Good', [{ ...rows.Good, stock: -1 }])
    return done(undefined)
  })
  await expect(writing).rejects.toBeInstanceOf(DatabaseFault)
  await expect(writing).rejects.toMatchObject({
    database: { kind: 'check', name: 'Good_stock_not_negative' },
  })
  expect(await database.read.village.count()).toBe(0)
})

test('a reader that writes fails', async () => {
  const database = await freshDatabase()
  await fill(database)
  const writing = database.read.$queryRaw`
    UPDATE "Household" SET "balance" = 100 WHERE "id" = 'household' RETURNING "balance"`
  await expect(writing).rejects.toThrow(/readonly|read-only/)
  expect(await database.read.household.findFirst()).toMatchObject({ balance: 0 })
})

test('a snapshot does not move while others write, and cannot write', async () => {
  const database = await freshDatabase()
  await fill(database)
  const seen = await database.snapshot(async (reader) => {
    const before = await reader.member.count()
    await database.write(async (tx) =>
      done(await tx.member.create({ data: { ...rows.Member, id: 'second', head: false } })),
    )
    return { before, after: await reader.member.count() }
  })
  expect(seen).toEqual({ before: 1, after: 1 })
  expect(await database.read.member.count()).toBe(2)
  const writing = database.snapshot(
    (reader) => reader.$queryRaw`DELETE FROM "StaffRole" RETURNING *`,
  )
  await expect(writing).rejects.toThrow(/readonly|read-only/)
})

test('the reader sees what was written, at once', async () => {
  const database = await freshDatabase()
  await fill(database)
  for (let balance = 1; balance <= 20; balance += 1) {
    await database.write(async (tx) =>
      done(await tx.household.update({ where: { id: 'household' }, data: { balance } })),
    )
    expect(await database.read.household.findFirst()).toMatchObject({ balance })
  }
})

test('a process that speaks one engine does not open a database of the other', async () => {
  const other = engine === 'sqlite' ? 'postgresql://elsewhere/village' : 'file:village.db'
  await expect(openDatabase(other)).rejects.toThrow(`This process speaks ${engine}`)
})
