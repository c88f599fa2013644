import { describe, expect, test } from 'vitest'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
import { done } from '@/lib/shared/result'
import {
  basketOf,
  close,
  earn,
  expectDone,
  handOver,
  on,
  openWindowOn,
  pass,
  record,
  type TestVillage,
  testVillage,
} from '@/lib/testing/village'
import { standingsOf } from './queries'

async function pointsIn({ db, villageId }: TestVillage, period: string) {
  const standings = await standingsOf(db.read, villageId, period)
  return Object.fromEntries(standings.map(({ number, points }) => [number, points]))
}

describe('the standing', () => {
  test('counts a deed in the period of the month it counts in', async () => {
    const village = await testVillage()
    const late = await record(village, 'clean-up', '2026-07-20', village.households.slice(0, 1))
    await earn(village, 'clean-up', '2026-09-20', village.households.slice(1, 2))
    await close(village, '2026-09', '2026-10-01')
    await pass(village, late, '2026-10-02')
    expect(await pointsIn(village, '2026-Q3')).toEqual({ 1: 0, 2: 20, 3: 0, 4: 0 })
    expect(await pointsIn(village, '2026-Q4')).toEqual({ 1: 20, 2: 0, 3: 0, 4: 0 })
    expect(await pointsIn(village, '2026')).toEqual({ 1: 20, 2: 20, 3: 0, 4: 0 })
  })

  test('feels deductions, and is not felt by what is redeemed', async () => {
    const village = await testVillage()
    const [zhang = ''] = village.households
    await earn(village, 'clean-up', '2026-07-05', village.households)
    await earn(village, 'burning', '2026-07-06', [zhang])
    await close(village, '2026-07', '2026-08-01')
    await openWindowOn(village, '2026-08-10', '2026-07')
    const before = await pointsIn(village, '2026-Q3')
    expect(before).toEqual({ 1: 0, 2: 20, 3: 20, 4: 20 })
    const basket = basketOf(village, village.households[1] ?? '', { 牙刷: 4 })
    expectDone(await handOver(village, '2026-08-10', basket))
    expect(await pointsIn(village, '2026-Q3')).toEqual(before)
  })

  test('takes back what was reversed', async () => {
    const village = await testVillage()
    await earn(village, 'clean-up', '2026-07-05', village.households)
    const entry = await village.db.read.entry.findFirstOrThrow({ where: { seq: 1 } })
    const correction = { entryId: entry.id, reason: '记错了户' }
    const manager = on('2026-10-02', village.manager)
    expectDone(await village.db.write((tx) => reverseEntry(tx, manager, correction)))
    expect(await pointsIn(village, '2026-Q3')).toEqual({ 1: 0, 2: 20, 3: 20, 4: 20 })
  })

  test('names a dissolved household only where it has points', async () => {
    const village = await testVillage()
    await earn(village, 'clean-up', '2026-07-05', village.households.slice(0, 1))
    await village.db.write(async (tx) => {
      const id = { in: village.households.slice(0, 2) }
      await tx.household.updateMany({ where: { id }, data: { living: 'CLOSED' } })
      return done(null)
    })
    expect(await pointsIn(village, '2026-Q3')).toEqual({ 1: 20, 3: 0, 4: 0 })
  })
})
