import { describe, expect, test } from 'vitest'
import type { Tx } from '@/lib/db/client'
import { archiveGood } from '@/lib/goods/save-good'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
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
  villageIn,
} from '@/lib/testing/village'
import { mostLines } from './basket'
import { redeem } from './redeem'
import { day, type OpenVillage, openVillage, stockOf } from './test-window'

async function edit(village: OpenVillage, change: (tx: Tx) => Promise<unknown>): Promise<void> {
  expectDone(
    await village.db.write(async (tx) => {
      await change(tx)
      return { ok: true, value: null }
    }),
  )
}

describe('the last piece', () => {
  test('of a good goes to one of two clerks, and the other is told', async () => {
    const village = await openVillage()
    const [first = '', second = ''] = village.households
    await edit(village, (tx) =>
      tx.good.updateMany({ where: { name: '雨衣' }, data: { points: 40 } }),
    )
    const clerks = [first, second].map((household) =>
      handOver(village, day, { ...basketOf(village, household, { 雨衣: 1 }), shownTotal: 40 }),
    )
    const both = await Promise.all(clerks)
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.flatMap(codesOf)).toEqual(['SOLD_OUT'])
    expect(await stockOf(village, '雨衣')).toBe(0)
  })
})

describe('one household at two counters', () => {
  test('spends its points once', async () => {
    const village = await openVillage()
    const [household = ''] = village.households
    const both = await Promise.all([
      handOver(village, day, basketOf(village, household, { 毛巾: 1 })),
      handOver(village, day, basketOf(village, household, { 毛巾: 1 })),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.flatMap(codesOf)).toEqual(['NOT_ENOUGH_POINTS'])
    expect(await balanceOf(village, household)).toBe(15)
  })

  test('stays within the limit of a good', async () => {
    const village = await openVillage()
    const [household = ''] = village.households
    await edit(village, (tx) =>
      tx.good.updateMany({ where: { name: '牙刷' }, data: { limitPerWindow: 2 } }),
    )
    const both = await Promise.all([
      handOver(village, day, basketOf(village, household, { 牙刷: 2 })),
      handOver(village, day, basketOf(village, household, { 牙刷: 2 })),
    ])
    expect(both.flatMap(codesOf)).toEqual(['GOOD_LIMIT_REACHED'])
  })
})

describe('a good with a limit', () => {
  test('stops a household at the limit, and starts anew in the next window', async () => {
    const village = await openVillage()
    const [household = ''] = village.households
    await edit(village, (tx) =>
      tx.good.updateMany({ where: { name: '牙刷' }, data: { limitPerWindow: 2 } }),
    )
    expectDone(await handOver(village, day, basketOf(village, household, { 牙刷: 2 })))
    const refused = await handOver(village, day, basketOf(village, household, { 牙刷: 1 }))
    expect(refused).toMatchObject({
      refusals: [{ code: 'GOOD_LIMIT_REACHED', figures: { limit: 2, left: 0 } }],
    })
    await edit(village, async (tx) => {
      await tx.window.updateMany({ data: { state: 'CLOSED' } })
      await tx.village.updateMany({ data: { openWindowId: null } })
    })
    await openWindowOn(village, '2026-10-20', '2026-09')
    expectDone(await handOver(village, day, basketOf(village, household, { 牙刷: 2 })))
  })
})

describe('is refused', () => {
  test('a household that is barred, until the day it is not', async () => {
    const village = await openVillage()
    const [household = ''] = village.households
    const bar = (barredUntil: string) =>
      edit(village, (tx) =>
        tx.household.update({ where: { id: household }, data: { barredUntil } }),
      )
    const sell = () => handOver(village, day, basketOf(village, household, { 牙刷: 1 }))
    await bar('2026-10-09')
    expect(codesOf(await sell())).toEqual(['HOUSEHOLD_MAY_NOT_REDEEM'])
    await bar('2026-10-08')
    expectDone(await sell())
  })

  test('a household that is one no more', async () => {
    const village = await openVillage()
    const [household = ''] = village.households
    await edit(village, (tx) =>
      tx.household.update({ where: { id: household }, data: { living: 'CLOSED' } }),
    )
    const refused = await handOver(village, day, basketOf(village, household, { 牙刷: 1 }))
    expect(codesOf(refused)).toEqual(['HOUSEHOLD_MAY_NOT_REDEEM'])
  })

  test('a good that has left the counter', async () => {
    const village = await openVillage()
    const [household = ''] = village.households
    const { 毛巾: goodId = '' } = village.goods
    expectDone(await village.db.write((tx) => archiveGood(tx, village.clerk, { goodId })))
    const refused = await handOver(village, day, basketOf(village, household, { 毛巾: 1, 牙刷: 1 }))
    expect(refused).toMatchObject({
      refusals: [{ code: 'GOOD_ARCHIVED', field: `quantity.${goodId}`, figures: { name: '毛巾' } }],
    })
    expect(await stockOf(village, '牙刷')).toBe(10)
  })

  test('another village’s household, good and basket', async () => {
    const village = await openVillage()
    const other = await villageIn(village.db)
    const [household = ''] = village.households
    const basket = basketOf(village, household, { 牙刷: 1 })
    const theirs = { ...basket, householdId: other.households[0] ?? '' }
    expect(codesOf(await handOver(village, day, theirs))).toEqual(['HOUSEHOLD_UNKNOWN'])
    const lines = [{ goodId: other.goods.牙刷 ?? '', quantity: 1 }]
    expect(codesOf(await handOver(village, day, { ...basket, lines }))).toEqual(['GOOD_UNKNOWN'])
    expect(await stockOf(other, '牙刷')).toBe(10)

    expectDone(await handOver(village, day, basket))
    await close(other, '2026-09', '2026-10-01')
    await openWindowOn(other, day, '2026-09')
    const same = basketOf(other, other.households[0] ?? '', { 牙刷: 1 }, basket.basketId)
    expect(codesOf(await handOver(other, day, same))).toEqual(['SAME_ID_OTHER_INPUT'])
  })

  test('a basket with more kinds than one takes, and a person who may not', async () => {
    const village = await openVillage()
    const [household = ''] = village.households
    const basket = basketOf(village, household, { 牙刷: 1 })
    const goodIds = Array.from({ length: mostLines + 1 }, (_, index) => `good ${index}`)
    const lines = goodIds.map((goodId) => ({ goodId, quantity: 1 }))
    expect(codesOf(await handOver(village, day, { ...basket, lines }))).toEqual(['TOO_MANY'])
    const refused = await village.db.write((tx) => redeem(tx, village.reviewer, basket))
    expect(codesOf(refused)).toEqual(['NOT_ALLOWED'])
  })

  test('the same id with another collector', async () => {
    const village = await openVillage()
    const [household = ''] = village.households
    const basket = basketOf(village, household, { 牙刷: 1 })
    expectDone(await handOver(village, day, basket))
    const other = { ...basket, collectorName: '邻居', collectorRelation: '邻居' }
    expect(codesOf(await handOver(village, day, other))).toEqual(['SAME_ID_OTHER_INPUT'])
  })
})

describe('points that wait', () => {
  test('a deed reversed after the cut-off takes nothing from what can be spent', async () => {
    const village = await openVillage()
    const [household = ''] = village.households
    await earn(village, 'clean-up', '2026-10-05', [household])
    const entry = await village.db.read.entry.findFirstOrThrow({
      where: { villageId: village.villageId, occurredOn: '2026-10-05' },
    })
    const reverse = { entryId: entry.id, reason: '记错户' }
    expectDone(await village.db.write((tx) => reverseEntry(tx, on(day, village.manager), reverse)))
    expectDone(await handOver(village, day, basketOf(village, household, { 毛巾: 1, 牙刷: 3 })))
    expect(await balanceOf(village, household)).toBe(0)
  })

  test('a deed of before that is reversed now can no longer be spent', async () => {
    const village = await openVillage()
    const [household = ''] = village.households
    const entry = await village.db.read.entry.findFirstOrThrow({
      where: { villageId: village.villageId, householdId: household },
    })
    const reverse = { entryId: entry.id, reason: '没有参加' }
    expectDone(await village.db.write((tx) => reverseEntry(tx, on(day, village.manager), reverse)))
    const refused = await handOver(village, day, basketOf(village, household, { 毛巾: 1 }))
    expect(refused).toMatchObject({ refusals: [{ figures: { short: 5, spendable: 20 } }] })
  })
})

test('a basket takes eight statements, however full it is', async () => {
  const village = await openVillage()
  const [household = ''] = village.households
  const statements: string[] = []
  const counted = await village.db.write((tx) =>
    redeem(countingStatements(tx, statements), on(day, village.clerk), {
      ...basketOf(village, household, { 毛巾: 1, 牙刷: 3 }),
    }),
  )
  expectDone(counted)
  expect(statements.length).toBeLessThanOrEqual(8)
})

/** The same transaction, writing down each raw statement; the path of a basket uses no others. */
function countingStatements(tx: Tx, statements: string[]): Tx {
  return new Proxy(tx, {
    get(target, name) {
      const value = Reflect.get(target, name)
      if (typeof value !== 'function') return value
      return (...args: unknown[]) => {
        statements.push(String(name))
        return Reflect.apply(value, target, args)
      }
    },
  })
}

test('a basket is told everything that is wrong with it at once, and nothing was taken', async () => {
  const village = await openVillage()
  const [household = ''] = village.households
  const refused = await handOver(village, day, basketOf(village, household, { 牙刷: 11 }))
  expect(refused).toMatchObject({
    refusals: [
      { code: 'SOLD_OUT', figures: { left: 10 } },
      { code: 'NOT_ENOUGH_POINTS', figures: { short: 15, spendable: 40, total: 55 } },
    ],
  })
  expect(await balanceOf(village, household)).toBe(40)
  expect(await stockOf(village, '牙刷')).toBe(10)
})
