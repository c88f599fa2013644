import { describe, expect, test } from 'vitest'
import { standingsOf } from '@/lib/ranking/queries'
import { newId } from '@/lib/shared/id'
import { done } from '@/lib/shared/result'
import {
  balanceOf,
  basketOf,
  close,
  codesOf,
  earn,
  expectDone,
  handOver,
  on,
  openWindowOn,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { reverseEntry } from './reverse-entry'
import { transferPoints } from './transfer-points'

const day = '2026-08-10'

function reverse(village: TestVillage, entryId = '', actor = on(day, village.manager)) {
  return village.db.write((tx) => reverseEntry(tx, actor, { entryId, reason: '记错了户' }))
}

async function lineOf(village: TestVillage, where: { seq?: number; kind?: 'REDEEM' | 'REFUND' }) {
  return village.db.read.entry.findFirstOrThrow({
    where: { villageId: village.villageId, ...where },
  })
}

/** Four households with 20 points from 5 July; the first line of the book is the first one's. */
async function earnedVillage(): Promise<TestVillage> {
  const village = await testVillage()
  await earn(village, 'clean-up', '2026-07-05', village.households)
  return village
}

describe('a reversal', () => {
  test('is an opposite line that names its line and its reason, once', async () => {
    const village = await earnedVillage()
    const original = await lineOf(village, { seq: 1 })
    const [reversal] = expectDone(await reverse(village, original.id))
    expect(reversal).toMatchObject({
      kind: 'REVERSAL',
      list: 'SOCIAL',
      points: -20,
      balanceAfter: 0,
      reversesId: original.id,
      reason: '记错了户',
    })
    expect(await balanceOf(village, original.householdId)).toBe(0)
    const again = await reverse(village, original.id)
    expect(again).toMatchObject({ refusals: [{ code: 'ALREADY_REVERSED', figures: { seq: 5 } }] })
    expect(await balanceOf(village, original.householdId)).toBe(0)
  })

  test('by two people at once happens once', async () => {
    const village = await earnedVillage()
    const { id, householdId } = await lineOf(village, { seq: 1 })
    const results = await Promise.all([reverse(village, id), reverse(village, id)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(results.flatMap(codesOf)).toEqual(['ALREADY_REVERSED'])
    expect(await balanceOf(village, householdId)).toBe(0)
  })

  test('counts in the month of what it corrects while that is open', async () => {
    const village = await earnedVillage()
    const { id, householdId } = await lineOf(village, { seq: 1 })
    const [reversal] = expectDone(await reverse(village, id, on('2026-10-03', village.manager)))
    expect(reversal?.countsIn).toBe('2026-07')
    const standings = await standingsOf(village.db.read, village.villageId, '2026-Q3')
    expect(standings.find((row) => row.householdId === householdId)?.points).toBe(0)
  })

  test('of a closed month’s line counts in the first open one', async () => {
    const village = await earnedVillage()
    await close(village, '2026-07', '2026-08-01')
    const { id } = await lineOf(village, { seq: 1 })
    const [reversal] = expectDone(await reverse(village, id))
    expect(reversal?.countsIn).toBe('2026-08')
  })

  test('may leave the household below zero', async () => {
    const village = await earnedVillage()
    await close(village, '2026-07', '2026-08-01')
    await openWindowOn(village, day, '2026-07')
    const original = await lineOf(village, { seq: 1 })
    const basket = basketOf(village, original.householdId, { 牙刷: 3 })
    expectDone(await handOver(village, day, basket))
    expectDone(await reverse(village, original.id))
    expect(await balanceOf(village, original.householdId)).toBe(-15)
  })

  test('of a transfer takes back both halves', async () => {
    const village = await earnedVillage()
    const [from = '', to = ''] = village.households
    const [out, into] = expectDone(
      await village.db.write((tx) =>
        transferPoints(tx, on(day, village.manager), {
          fromId: from,
          toId: to,
          points: 15,
          reason: '分户',
        }),
      ),
    )
    expect([await balanceOf(village, from), await balanceOf(village, to)]).toEqual([5, 35])
    expect(expectDone(await reverse(village, into?.id))).toHaveLength(2)
    expect([await balanceOf(village, from), await balanceOf(village, to)]).toEqual([20, 20])
    expect(codesOf(await reverse(village, out?.id))).toEqual(['ALREADY_REVERSED'])
  })

  test('of what moved goods, or of a reversal, is refused', async () => {
    const village = await earnedVillage()
    await close(village, '2026-07', '2026-08-01')
    await openWindowOn(village, day, '2026-07')
    const [household = ''] = village.households
    expectDone(await handOver(village, day, basketOf(village, household, { 牙刷: 1 })))
    const redeemed = await lineOf(village, { kind: 'REDEEM' })
    expect(codesOf(await reverse(village, redeemed.id))).toEqual(['CANNOT_BE_REVERSED'])
    const [reversal] = expectDone(await reverse(village, (await lineOf(village, { seq: 2 })).id))
    expect(codesOf(await reverse(village, reversal?.id))).toEqual(['CANNOT_BE_REVERSED'])
  })

  test('is for the manager, and never for one’s own or a relative’s house', async () => {
    const village = await earnedVillage()
    const { id, householdId } = await lineOf(village, { seq: 1 })
    const manager = on(day, village.manager)
    const kin = { ...manager, relativeIds: [householdId] }
    expect(codesOf(await reverse(village, id, on(day, village.reviewer)))).toEqual(['NOT_ALLOWED'])
    expect(codesOf(await reverse(village, id, { ...manager, householdId }))).toEqual([
      'OWN_HOUSEHOLD',
    ])
    expect(codesOf(await reverse(village, id, kin))).toEqual(['RELATIVES_HOUSEHOLD'])
    expect(await balanceOf(village, householdId)).toBe(20)
  })

  test('is refused for a household that was dissolved', async () => {
    const village = await earnedVillage()
    const { id, householdId } = await lineOf(village, { seq: 1 })
    await village.db.write(async (tx) => {
      await tx.household.update({ where: { id: householdId }, data: { living: 'CLOSED' } })
      return done(null)
    })
    expect(codesOf(await reverse(village, id))).toEqual(['HOUSEHOLD_CLOSED'])
  })

  test('does not reach into another village’s book', async () => {
    const village = await earnedVillage()
    const neighbour = await villageIn(village.db)
    const { id } = await lineOf(village, { seq: 1 })
    expect(codesOf(await reverse(neighbour, id))).toEqual(['ENTRY_UNKNOWN'])
    expect(codesOf(await reverse(village, newId()))).toEqual(['ENTRY_UNKNOWN'])
  })
})
