import { describe, expect, test } from 'vitest'
import { balanceOf, basketOf, codesOf, earn, expectDone, handOver, on } from '@/lib/testing/village'
import { closeWindow } from './change-window'
import { redemptionById } from './queries'
import { redeem } from './redeem'
import { day, openVillage, stockOf } from './test-window'

describe('a basket', () => {
  test('takes points and goods, and writes what was taken', async () => {
    const village = await openVillage()
    const [household = ''] = village.households
    const basket = basketOf(village, household, { 毛巾: 1, 牙刷: 1 })
    const handover = expectDone(await handOver(village, day, basket))
    expect(handover).toMatchObject({ points: 30, balanceAfter: 10, receipt: 1 })
    expect(await balanceOf(village, household)).toBe(10)
    expect(await stockOf(village, '毛巾')).toBe(9)
    expect(await stockOf(village, '牙刷')).toBe(9)
    // in the order of the till's keys
    const slip = await redemptionById(village.db.read, village.villageId, basket.basketId)
    expect(slip?.lines).toMatchObject([
      { goodName: '毛巾', points: 25, quantity: 1 },
      { goodName: '牙刷', points: 5, quantity: 1 },
    ])
  })

  test('that arrives again gets the first answer and counts once', async () => {
    const village = await openVillage()
    const [household = ''] = village.households
    const basket = basketOf(village, household, { 牙刷: 1 })
    const first = expectDone(await handOver(village, day, basket))
    const second = await handOver(village, day, basket)
    expect(second).toEqual({ ok: true, value: { ...first, slip: null }, repeated: true })
    expect(await balanceOf(village, household)).toBe(35)
  })

  test('with a used id and other goods is refused', async () => {
    const village = await openVillage()
    const [household = ''] = village.households
    const basket = basketOf(village, household, { 牙刷: 1 })
    expectDone(await handOver(village, day, basket))
    const other = basketOf(village, household, { 毛巾: 1 }, basket.basketId)
    expect(codesOf(await handOver(village, day, other))).toEqual(['SAME_ID_OTHER_INPUT'])
    expect(await stockOf(village, '毛巾')).toBe(10)
  })

  test('that costs more than there is says how much is missing and takes nothing', async () => {
    const village = await openVillage()
    const [household = ''] = village.households
    const refused = await handOver(village, day, basketOf(village, household, { 毛巾: 2 }))
    expect(refused).toMatchObject({
      refusals: [{ code: 'NOT_ENOUGH_POINTS', figures: { short: 10, spendable: 40, total: 50 } }],
    })
    expect(await balanceOf(village, household)).toBe(40)
    expect(await stockOf(village, '毛巾')).toBe(10)
  })

  test('cannot spend what was earned after the cut-off month', async () => {
    const village = await openVillage()
    const [household = ''] = village.households
    await earn(village, 'clean-up', '2026-10-05', [household])
    expect(await balanceOf(village, household)).toBe(60)
    const refused = await handOver(village, day, basketOf(village, household, { 毛巾: 2 }))
    expect(refused).toMatchObject({ refusals: [{ figures: { short: 10 } }] })
  })

  test('feels a deduction after the cut-off month at once', async () => {
    const village = await openVillage()
    const [household = ''] = village.households
    await earn(village, 'burning', '2026-10-05', [household])
    const refused = await handOver(village, day, basketOf(village, household, { 毛巾: 1 }))
    expect(refused).toMatchObject({ refusals: [{ figures: { short: 5, spendable: 20 } }] })
  })

  test('with a price that changed under the clerk is refused with the new total', async () => {
    const village = await openVillage()
    const [household = ''] = village.households
    const basket = { ...basketOf(village, household, { 毛巾: 1 }), shownTotal: 20 }
    const refused = await handOver(village, day, basket)
    expect(refused).toMatchObject({
      refusals: [{ code: 'PRICE_CHANGED', figures: { shown: 20, total: 25 } }],
    })
    expect(await balanceOf(village, household)).toBe(40)
  })

  test.each([
    ['an empty basket', {}, 'BASKET_EMPTY'],
    ['more than is there', { 牙刷: 11 }, 'SOLD_OUT'],
    ['a good nobody knows', { 金条: 1 }, 'GOOD_UNKNOWN'],
  ])('of %s is refused', async (_, pieces, code) => {
    const village = await openVillage()
    const [household = ''] = village.households
    const basket = basketOf(village, household, pieces)
    // The total of an unknown good is not known either; 0 cannot be spent.
    expect(codesOf(await handOver(village, day, basket))).toContain(code)
    expect(await stockOf(village, '牙刷')).toBe(10)
  })

  test('is refused outside a window', async () => {
    const village = await openVillage()
    const [household = ''] = village.households
    expectDone(
      await village.db.write((tx) =>
        closeWindow(tx, on(day, village.manager), { windowId: village.windowId }),
      ),
    )
    const refused = await handOver(village, day, basketOf(village, household, { 牙刷: 1 }))
    expect(codesOf(refused)).toEqual(['WINDOW_NOT_OPEN'])
  })

  test('for the clerk’s own or a relative’s house is left to others', async () => {
    const village = await openVillage()
    const [own = '', kin = ''] = village.households
    const clerk = { ...on(day, village.clerk), householdId: own, relativeIds: [kin] }
    const sell = (household: string) =>
      village.db.write((tx) => redeem(tx, clerk, basketOf(village, household, { 牙刷: 1 })))
    expect(codesOf(await sell(own))).toEqual(['OWN_HOUSEHOLD'])
    expect(codesOf(await sell(kin))).toEqual(['RELATIVES_HOUSEHOLD'])
  })

  test('of two for the last piece goes to exactly one', async () => {
    const village = await openVillage()
    const households = village.households
    const wanted = await Promise.all(
      households.map((household) =>
        handOver(village, day, basketOf(village, household, { 牙刷: 3 })),
      ),
    )
    expect(wanted.filter(({ ok }) => ok)).toHaveLength(3)
    expect(wanted.flatMap(codesOf)).toEqual(['SOLD_OUT'])
    expect(await stockOf(village, '牙刷')).toBe(1)
  })
})
