import { describe, expect, test } from 'vitest'
import { passbookHead, shelfFor } from '@/lib/households/passbook-queries'
import { takeHome } from '@/lib/households/take-home'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
import { done } from '@/lib/shared/result'
import { merge } from '@/lib/testing/changes'
import {
  basketOf,
  close,
  earn,
  expectDone,
  handOver,
  on,
  openWindowOn,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { windowAtCounter } from './counter-queries'
import { pointsSlips } from './slip-queries'

const today = '2026-10-08'
const range = { first: '2026-07', last: '2026-09' }

async function slipsOf(
  { db, villageId }: TestVillage,
  whose: { groupId?: string; number?: number } = {},
  page = 1,
) {
  const window = await windowAtCounter(db.read, villageId, today)
  return pointsSlips(db.read, villageId, { ...whose, range, window, today }, page)
}

/** A summer of deeds, and an autumn window with limits that the first household has made use of. */
async function redeemingVillage(): Promise<TestVillage> {
  const village = await testVillage()
  const { households } = village
  await earn(village, 'clean-up', '2026-07-05', households)
  await earn(village, 'clean-up', '2026-08-05', households.slice(0, 2))
  await earn(village, 'lecture', '2026-08-06', households.slice(0, 1))
  await earn(village, 'burning', '2026-09-01', households.slice(3))
  await close(village, '2026-09', '2026-10-01')
  await earn(village, 'clean-up', '2026-10-05', households.slice(2, 3))
  const windowId = await openWindowOn(village, today, '2026-09')
  await village.db.write(async (tx) => {
    await tx.window.update({ where: { id: windowId }, data: { capPoints: 30 } })
    await tx.good.updateMany({ where: { name: '牙刷' }, data: { limitPerWindow: 2 } })
    return done(null)
  })
  expectDone(await handOver(village, today, basketOf(village, households[0] ?? '', { 牙刷: 2 })))
  return village
}

describe('the slips of points', () => {
  test('say what was earned, why, and the balance', async () => {
    const village = await redeemingVillage()
    const { slips, total } = await slipsOf(village)
    expect(total).toBe(4)
    expect(slips.map(({ number, earned, balance }) => [number, earned, balance])).toEqual([
      [1, 45, 35],
      [2, 40, 40],
      [3, 20, 40],
      [4, 0, 0],
    ])
    expect(slips[0]?.deeds.map(({ points }) => points)).toEqual([40, 5])
    expect(slips[3]?.deeds.map(({ points }) => points).toSorted()).toEqual([-20, 20])
  })

  test('say what it buys as each household’s passbook says it', async () => {
    const village = await redeemingVillage()
    const { db, villageId, households } = village
    const { slips } = await slipsOf(village)
    for (const [nth, householdId] of households.entries()) {
      const head = await passbookHead(db.read, villageId, householdId, today)
      const shelf = await shelfFor(db.read, villageId, householdId, today)
      const { now, next } = takeHome(shelf, head)
      const slip = slips[nth]
      expect(slip?.now.map(({ name }) => name)).toEqual(now.map(({ name }) => name))
      expect(slip?.nearest?.short).toBe(next[0]?.short)
    }
    // 20 of the window's 30 points are left, and the toothbrushes are taken
    expect(slips[0]?.now).toEqual([])
  })

  test('leave out what was taken back, and dissolved households', async () => {
    const village = await redeemingVillage()
    const { db, households, manager } = village
    const entry = await db.read.entry.findFirstOrThrow({ where: { householdId: households[2] } })
    const correction = { entryId: entry.id, reason: '记错了户' }
    expectDone(await db.write((tx) => reverseEntry(tx, on(today, manager), correction)))
    expectDone(await merge(village, today, households[3] ?? '', 2))
    const { slips, total } = await slipsOf(village)
    expect(total).toBe(3)
    expect(slips.map(({ number, earned }) => [number, earned])).toEqual([
      [1, 45],
      // of the merged household's deeds one up and one down
      [2, 40],
      // the correction counts in the open month
      [3, 20],
    ])
  })

  test('come for one group alone, and never of another village', async () => {
    const village = await redeemingVillage()
    const other = await villageIn(village.db, [
      { headName: '别村的', groupName: '一组', members: [] },
    ])
    expect((await slipsOf(other)).slips.map(({ headName }) => headName)).toEqual(['别村的'])
    const groups = await village.db.read.group.findMany()
    const own = groups.find(({ villageId }) => villageId === village.villageId)
    const strange = groups.find(({ villageId }) => villageId === other.villageId)
    expect((await slipsOf(village, { groupId: own?.id })).total).toBe(4)
    expect(await slipsOf(village, { groupId: strange?.id })).toMatchObject({ slips: [], total: 0 })
    const all = await slipsOf(village)
    expect(await slipsOf(village, { number: 2 })).toMatchObject({ slips: [all.slips[1]], total: 1 })
    // a page behind the last is the first
    expect(await slipsOf(village, { groupId: own?.id }, 7)).toMatchObject({
      page: 1,
      slips: { length: 4 },
    })
  })
})
