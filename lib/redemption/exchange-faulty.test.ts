import { describe, expect, test } from 'vitest'
import {
  basketOf,
  close,
  codesOf,
  earn,
  expectDone,
  handOver,
  on,
  openWindowOn,
  testVillage,
} from '@/lib/testing/village'
import { auditRedemptions } from './audit-redemptions'
import { cancelRedemption } from './cancel-redemption'
import { closeWindow } from './change-window'
import { type ExchangeInput, exchangeFaulty } from './exchange-faulty'

const day = '2026-10-08'

/** A household took two raincoats' worth of brushes and the only towels; the window is over. */
async function afterTheWindow() {
  const village = await testVillage()
  const [household = ''] = village.households
  for (const when of ['2026-07-05', '2026-07-19', '2026-08-19'])
    await earn(village, 'clean-up', when, [household])
  await close(village, '2026-09', '2026-10-01')
  const windowId = await openWindowOn(village, day, '2026-09')
  const basket = basketOf(village, household, { 毛巾: 2 })
  expectDone(await handOver(village, day, basket))
  expectDone(
    await village.db.write((tx) => closeWindow(tx, on(day, village.manager), { windowId })),
  )
  const exchange = (change: Partial<ExchangeInput> = {}) =>
    village.db.write((tx) =>
      exchangeFaulty(tx, on('2026-11-02', village.clerk), {
        redemptionId: basket.basketId,
        goodId: village.goods.毛巾 ?? '',
        quantity: 1,
        reason: '开线了',
        ...change,
      }),
    )
  const towels = async () =>
    (await village.db.read.good.findFirstOrThrow({ where: { name: '毛巾' } })).stock
  return { village, basket, exchange, towels }
}

describe('a faulty piece', () => {
  test('is exchanged after the window too, by a stock move alone', async () => {
    const { village, exchange, towels } = await afterTheWindow()
    const before = await village.db.read.household.findMany({ select: { balance: true } })
    expectDone(await exchange())
    expect(await towels()).toBe(7)
    expect(
      await village.db.read.stockMove.findFirst({ where: { kind: 'EXCHANGED' } }),
    ).toMatchObject({ quantity: -1, stockAfter: 7, reason: '开线了' })
    expect(await village.db.read.household.findMany({ select: { balance: true } })).toEqual(before)
    const [redemptions] = await auditRedemptions(village.db.read, village.villageId)
    expect(redemptions).toMatchObject({ checked: 1, differences: [] })
  })

  test('is one of those that were taken, and there is a new one', async () => {
    const { village, exchange } = await afterTheWindow()
    expect(await exchange({ quantity: 3 })).toMatchObject({
      refusals: [{ code: 'MORE_THAN_TAKEN', field: 'quantity', figures: { taken: 2 } }],
    })
    expect(codesOf(await exchange({ goodId: village.goods.牙刷 ?? '' }))).toEqual([
      'REDEMPTION_UNKNOWN',
    ])
    for (let times = 0; times < 4; times += 1) expectDone(await exchange({ quantity: 2 }))
    expect(await exchange()).toMatchObject({
      refusals: [{ code: 'SOLD_OUT', field: 'quantity', figures: { left: 0 } }],
    })
  })

  test('of a cancelled slip is none', async () => {
    const village = await testVillage()
    const [household = ''] = village.households
    await earn(village, 'clean-up', '2026-07-05', [household])
    await close(village, '2026-09', '2026-10-01')
    await openWindowOn(village, day, '2026-09')
    const basket = basketOf(village, household, { 牙刷: 1 })
    expectDone(await handOver(village, day, basket))
    const clerk = on(day, village.clerk)
    const { basketId: redemptionId } = basket
    expectDone(
      await village.db.write((tx) => cancelRedemption(tx, clerk, { redemptionId, reason: '不要' })),
    )
    const input = { redemptionId, goodId: village.goods.牙刷 ?? '', quantity: 1, reason: '坏了' }
    const late = await village.db.write((tx) => exchangeFaulty(tx, clerk, input))
    expect(codesOf(late)).toEqual(['ALREADY_CANCELLED'])
  })
})
