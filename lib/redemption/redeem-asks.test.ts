import { describe, expect, test } from 'vitest'
import {
  basketOf,
  close,
  codesOf,
  earn,
  expectDone,
  handOver,
  on,
  type TestVillage,
  testVillage,
} from '@/lib/testing/village'
import { cancelRedemption } from './cancel-redemption'
import { openWindow, planWindow } from './change-window'
import { householdAtCounter } from './counter-queries'
import { extendWindow } from './extend-window'
import { basketFields, basketInput } from './input'
import { markDelivered } from './mark-delivered'

const day = '2026-10-08'

/** Everybody has 60 points; a window with a cap is open for one day. */
async function openVillage(capPoints: number | null = null) {
  const village = await testVillage()
  for (const when of ['2026-07-05', '2026-07-19', '2026-08-19'])
    await earn(village, 'clean-up', when, village.households)
  await close(village, '2026-09', '2026-10-01')
  const manager = on(day, village.manager)
  const plan = { name: '秋季兑换', kind: 'QUARTER' as const, cutoffMonth: '2026-09', capPoints }
  const { windowId } = expectDone(
    await village.db.write(async (tx) => {
      const planned = await planWindow(tx, manager, { ...plan, opensOn: day, closesOn: day })
      return planned.ok ? openWindow(tx, manager, planned.value) : planned
    }),
  )
  return { village, windowId }
}

describe('a cap of points per household and window', () => {
  test('holds over several baskets, and a cancelled one gives it back', async () => {
    const { village, windowId } = await openVillage(30)
    const [household = '', other = ''] = village.households
    const first = basketOf(village, household, { 毛巾: 1 })
    expectDone(await handOver(village, day, first))
    const more = basketOf(village, household, { 牙刷: 2 })
    expect(await handOver(village, day, more)).toMatchObject({
      refusals: [{ code: 'WINDOW_CAP_REACHED', figures: { cap: 30, left: 5 } }],
    })
    const seen = () =>
      householdAtCounter(village.db.read, village.villageId, household, {
        window: { id: windowId, cutoffMonth: '2026-09', capPoints: 30 },
        today: day,
      })
    expect((await seen())?.spendable).toBe(5)
    expectDone(
      await village.db.write((tx) =>
        cancelRedemption(tx, on(day, village.clerk), {
          redemptionId: first.basketId,
          reason: '拿错了',
        }),
      ),
    )
    expect((await seen())?.spendable).toBe(30)
    expectDone(await handOver(village, day, more))
    // nobody else's
    expectDone(await handOver(village, day, basketOf(village, other, { 毛巾: 1 })))
  })

  test('is not passed by two counters at once', async () => {
    const { village } = await openVillage(30)
    const [household = ''] = village.households
    const baskets = [1, 2, 3].map(() => basketOf(village, household, { 毛巾: 1 }))
    const answers = await Promise.all(baskets.map((basket) => handOver(village, day, basket)))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.flatMap(codesOf)).toEqual(['WINDOW_CAP_REACHED', 'WINDOW_CAP_REACHED'])
  })
})

describe('somebody who collects for others', () => {
  function collect(village: TestVillage, household: string, meant = false) {
    const proxy = { collectorName: '王有才', collectorRelation: '邻居', collectorMeant: meant }
    return handOver(village, day, { ...basketOf(village, household, { 牙刷: 1 }), ...proxy })
  }

  test('is asked about at the third household, not at the same one again', async () => {
    const { village } = await openVillage()
    const [one = '', two = '', three = ''] = village.households
    expectDone(await collect(village, one))
    expectDone(await collect(village, two))
    expectDone(await collect(village, two))
    expect(await collect(village, three)).toMatchObject({
      refusals: [
        {
          code: 'COLLECTOR_COMES_OFTEN',
          field: 'collectorMeant',
          figures: { name: '王有才', count: 2 },
        },
      ],
    })
    expectDone(await collect(village, three, true))
  })

  test('is nobody’s member who happens to be called the same', async () => {
    const { village } = await openVillage()
    for (const household of village.households) {
      const basket = { ...basketOf(village, household, { 牙刷: 1 }), collectorName: '王有才' }
      expectDone(await handOver(village, day, basket))
    }
  })
})

test('what is carried to the house says who carries it', async () => {
  const { village } = await openVillage()
  const [household = ''] = village.households
  const basket = basketOf(village, household, { 牙刷: 1 })
  const fields = {
    household,
    shownTotal: '5',
    collector: '+',
    [`quantity.${basket.lines[0]?.goodId}`]: '1',
  }
  const unnamed = basketInput.safeParse(basketFields(basket.basketId, fields))
  expect(unnamed.error?.issues).toMatchObject([{ message: 'REQUIRED', path: ['proxyName'] }])
  const sent = basketInput.parse(basketFields(basket.basketId, { ...fields, proxyName: '组长' }))
  expectDone(await handOver(village, day, sent))
  expect(
    await village.db.read.redemption.findUnique({ where: { id: basket.basketId } }),
  ).toMatchObject({ homeDelivery: true, collectorName: '组长', collectorRelation: null })

  const arrived = (when: string, redemptionId = basket.basketId) =>
    village.db.write((tx) => markDelivered(tx, on(when, village.clerk), { redemptionId }))
  expectDone(await arrived('2026-10-09'))
  expectDone(await arrived('2026-10-10'))
  const slip = await village.db.read.redemption.findFirst({ where: { homeDelivery: true } })
  expect(slip?.deliveredAt).toEqual(on('2026-10-09', village.clerk).now)
  // what was taken at the counter is carried by nobody
  const own = basketOf(village, household, { 牙刷: 1 })
  expectDone(await handOver(village, day, own))
  expect(codesOf(await arrived('2026-10-09', own.basketId))).toEqual(['REDEMPTION_UNKNOWN'])
})

describe('an open window', () => {
  const extend = ({ village, windowId }: Awaited<ReturnType<typeof openVillage>>, to: string) =>
    village.db.write((tx) => extendWindow(tx, on(day, village.manager), { windowId, closesOn: to }))

  test('goes on until another day', async () => {
    const open = await openVillage()
    expectDone(await extend(open, '2026-10-12'))
    const window = await open.village.db.read.window.findFirst()
    expect(window).toMatchObject({ state: 'OPEN', closesOn: '2026-10-12' })
  })

  test('does not end in the past, nor run into the next one', async () => {
    const open = await openVillage()
    expect(codesOf(await extend(open, '2026-10-07'))).toEqual(['WINDOW_IN_PAST'])
    expectDone(
      await open.village.db.write((tx) =>
        planWindow(tx, on(day, open.village.manager), {
          name: '年终',
          kind: 'YEAR_END',
          cutoffMonth: '2026-09',
          opensOn: '2026-10-20',
          closesOn: '2026-10-21',
        }),
      ),
    )
    expect(codesOf(await extend(open, '2026-10-20'))).toEqual(['WINDOW_DAYS_TAKEN'])
    expect(codesOf(await extend({ ...open, windowId: 'another' }, '2026-10-12'))).toEqual([
      'WINDOW_NOT_OPEN',
    ])
  })
})
