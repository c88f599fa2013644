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
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { goodById, pricesOfGood } from './queries'
import { setPrice } from './set-price'

function set(village: TestVillage, points: number, holdsFrom: string, today = '2026-07-10') {
  const { 毛巾: goodId = '' } = village.goods
  return village.db.write((tx) =>
    setPrice(tx, on(today, village.clerk), { goodId, points, holdsFrom }),
  )
}

async function towelOn(village: TestVillage, day: string) {
  const towel = await goodById(village.db.read, village.villageId, village.goods.毛巾 ?? '', day)
  return [towel?.points, towel?.nextPoints, towel?.nextPointsFrom]
}

describe('a price', () => {
  test('that is set for a later day holds from that day on', async () => {
    const village = await testVillage()
    expectDone(await set(village, 30, '2026-08-01'))
    expect(await towelOn(village, '2026-07-31')).toEqual([25, 30, '2026-08-01'])
    expect(await towelOn(village, '2026-08-01')).toEqual([30, null, null])
  })

  test('that is set again takes the place of the one ahead', async () => {
    const village = await testVillage()
    expectDone(await set(village, 30, '2026-08-01'))
    expectDone(await set(village, 28, '2026-09-01', '2026-07-11'))
    expect(await towelOn(village, '2026-08-15')).toEqual([25, 28, '2026-09-01'])
    // back to what it is: nothing lies ahead any more
    expectDone(await set(village, 25, '2026-07-12', '2026-07-12'))
    expect(await towelOn(village, '2026-09-15')).toEqual([25, null, null])
    const prices = await pricesOfGood(village.db.read, village.villageId, village.goods.毛巾 ?? '')
    expect(prices.map(({ points, holdsFrom }) => [points, holdsFrom])).toEqual([
      [25, '2026-07-12'],
      [28, '2026-09-01'],
      [30, '2026-08-01'],
      [25, '2026-07-01'],
    ])
  })

  test('that held already is built upon', async () => {
    const village = await testVillage()
    expectDone(await set(village, 30, '2026-08-01'))
    expectDone(await set(village, 35, '2026-10-01', '2026-09-10'))
    expect(await towelOn(village, '2026-09-20')).toEqual([30, 35, '2026-10-01'])
  })

  test('is not set for the past, by a stranger or to what it is', async () => {
    const village = await testVillage()
    expect(codesOf(await set(village, 30, '2026-07-09'))).toEqual(['PRICE_IN_PAST'])
    expect(await set(village, 30, '2062-08-01')).toMatchObject({
      refusals: [{ code: 'PRICE_TOO_FAR', field: 'holdsFrom', figures: { latest: '2027-07-11' } }],
    })
    expect(codesOf(await set(village, 25, '2026-08-01'))).toEqual(['PRICE_AS_BEFORE'])
    const { goods } = await villageIn(village.db)
    const input = { goodId: goods.毛巾 ?? '', points: 30, holdsFrom: '2026-08-01' }
    const { clerk, recorder, db } = village
    const strange = await db.write((tx) => setPrice(tx, on('2026-07-10', clerk), input))
    expect(codesOf(strange)).toEqual(['GOOD_UNKNOWN'])
    const own = { ...input, goodId: village.goods.毛巾 ?? '' }
    const forbidden = await db.write((tx) => setPrice(tx, on('2026-07-10', recorder), own))
    expect(codesOf(forbidden)).toEqual(['NOT_ALLOWED'])
  })
})

test('the counter takes the price of its day, and says when another one was seen', async () => {
  const village = await testVillage()
  const [household = ''] = village.households
  await earn(village, 'clean-up', '2026-07-05', [household])
  await earn(village, 'clean-up', '2026-07-19', [household])
  await earn(village, 'clean-up', '2026-08-19', [household])
  await close(village, '2026-09', '2026-10-01')
  await openWindowOn(village, '2026-10-08', '2026-09')
  expectDone(await set(village, 30, '2026-10-09', '2026-10-01'))
  expectDone(await handOver(village, '2026-10-08', basketOf(village, household, { 毛巾: 1 })))
  const seen = basketOf(village, household, { 毛巾: 1 })
  expect(await handOver(village, '2026-10-09', seen)).toMatchObject({
    refusals: [{ code: 'PRICE_CHANGED', figures: { shown: 25, total: 30 } }],
  })
  const handed = expectDone(await handOver(village, '2026-10-09', { ...seen, shownTotal: 30 }))
  expect(handed.balanceAfter).toBe(5)
})
