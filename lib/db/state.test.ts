import { expect, test, vi } from 'vitest'
import { done, refuse } from '@/lib/shared/result'
import { openDatabase } from './client'
import { freshDatabase } from './test-database'
import { rows } from './test-rows'

test('the state stays through reads and is another after a commit', async () => {
  const database = await freshDatabase()
  // PostgreSQL counts for all its databases, and tests beside this one write to others
  const stays = () =>
    vi.waitFor(
      async () => {
        const state = await database.state()
        await database.read.village.count()
        expect(await database.state()).toBe(state)
        return state
      },
      { timeout: 20_000, interval: 5 },
    )
  const before = await stays()
  await database.write(async (tx) => done(await tx.village.create({ data: rows.Village })))
  expect(await stays()).not.toBe(before)
})

test('it is another also after the commit of somebody else', async () => {
  const database = await freshDatabase()
  const before = await database.state()
  const other = await openDatabase(database.url)
  await other.write(async (tx) => done(await tx.village.create({ data: rows.Village })))
  await other.close()
  expect(await database.state()).not.toBe(before)
})

test('while a write is under way and when it was refused, readers see the state before it', async () => {
  const database = await freshDatabase()
  const before = await database.state()
  await database.write(async (tx) => {
    await tx.village.create({ data: rows.Village })
    expect(await database.read.village.count()).toBe(0)
    return refuse('PRICE_CHANGED')
  })
  expect(await database.read.village.count()).toBe(0)
  await database.write(async (tx) => done(await tx.village.create({ data: rows.Village })))
  expect(await database.state()).not.toBe(before)
})
