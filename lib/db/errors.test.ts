import { expect, test } from 'vitest'
import { done } from '@/lib/shared/result'
import type { Database, Tx } from './client'
import { engine } from './engine'
import { type DatabaseError, databaseErrorOf } from './errors'
import { Prisma } from './generated/sqlite/client'
import { insertRows } from './set-based'
import { freshDatabase } from './test-database'
import { fill, rows } from './test-rows'

/** What the database says to a statement, through the ORM and through raw SQL alike. */
async function errorOf(
  database: Database,
  statement: (tx: Tx) => Promise<unknown>,
): Promise<DatabaseError> {
  let caught: unknown
  await database
    .write(async (tx) => {
      await statement(tx).catch((error) => {
        caught = error
        throw error
      })
      return done(undefined)
    })
    .catch(() => undefined)
  return databaseErrorOf(caught)
}

test('unique, by the name of the index', async () => {
  const database = await freshDatabase()
  await fill(database)
  const staff = { ...rows.Staff, id: 'second' }
  expect(await errorOf(database, (tx) => tx.staff.create({ data: staff }))).toMatchObject({
    kind: 'unique',
    name: 'Staff_signInName_key',
  })
  expect(await errorOf(database, (tx) => insertRows(tx, 'Staff', [staff]))).toMatchObject({
    kind: 'unique',
    name: 'Staff_signInName_key',
  })
  expect(
    await errorOf(database, (tx) => insertRows(tx, 'Entry', [{ ...rows.Entry, id: 'second' }])),
  ).toMatchObject({ kind: 'unique', name: 'Entry_villageId_seq_key' })
  expect(
    await errorOf(database, (tx) => tx.staff.create({ data: { ...staff, id: 'staff' } })),
  ).toMatchObject({ kind: 'unique', name: 'Staff_pkey' })
})

test('a partial index, under the name both engines give its columns', async () => {
  const database = await freshDatabase()
  await fill(database)
  expect(
    await errorOf(database, (tx) => tx.member.create({ data: { ...rows.Member, id: 'second' } })),
  ).toMatchObject({ kind: 'unique', name: 'Member_villageId_householdId_key' })
})

test('a foreign key, also across villages', async () => {
  const database = await freshDatabase()
  await fill(database)
  const foreign = { ...rows.Member, id: 'second', villageId: 'other', head: false }
  for (const insert of [
    (tx: Tx) => tx.member.create({ data: foreign }),
    (tx: Tx) => insertRows(tx, 'Member', [foreign]),
  ])
    expect(await errorOf(database, insert)).toMatchObject({
      kind: 'foreignKey',
      name: engine === 'postgres' ? 'Member_villageId_householdId_fkey' : undefined,
    })
})

test('a guard and a check, by name', async () => {
  const database = await freshDatabase()
  await fill(database)
  expect(
    await errorOf(database, (tx) => tx.entry.deleteMany({ where: { id: 'entry' } })),
  ).toMatchObject({ kind: 'guard', name: 'Entry_no_delete' })
  expect(
    await errorOf(database, (tx) => tx.$executeRaw`UPDATE "Good" SET "stock" = -1`),
  ).toMatchObject({ kind: 'check', name: 'Good_stock_not_negative' })
})

test('anything else keeps its text', () => {
  expect(databaseErrorOf(new Error('out of paper'))).toEqual({
    kind: 'other',
    text: 'out of paper',
  })
  expect(databaseErrorOf('thrown text')).toEqual({ kind: 'other', text: 'thrown text' })
})

test('giving up before the transaction began is busy, after it is not', () => {
  const p2028 = (message: string) =>
    new Prisma.PrismaClientKnownRequestError(message, { code: 'P2028', clientVersion: '7' })
  expect(databaseErrorOf(p2028('Unable to start a transaction in the given time.')).kind).toBe(
    'busy',
  )
  expect(databaseErrorOf(p2028('Transaction already closed')).kind).toBe('other')
})
