import { expect, test } from 'vitest'
import { newId } from '@/lib/shared/id'
import { expectDone, on, type TestVillage, testVillage } from '@/lib/testing/village'
import { donorsOfGood, giftsPage } from './gift-queries'
import { sendBackGoods } from './move-stock'
import { receiveGoods } from './receive-goods'

async function donate(village: TestVillage, day: string, donor: string, pieces: object) {
  const good = Object.fromEntries(
    Object.entries(pieces).map(([name, quantity]) => [
      village.goods[name] ?? '',
      { quantity, costFen: null },
    ]),
  )
  const lot = { moveId: null, kind: 'DONATED' as const, invoice: null, donor, reason: null, good }
  expectDone(await village.db.write((tx) => receiveGoods(tx, on(day, village.clerk), lot)))
}

async function sendBack(village: TestVillage, quantity: number, supplier: string) {
  const goodId = village.goods.毛巾 ?? ''
  const back = {
    goodId,
    quantity,
    supplier,
    invoice: null,
    moveId: null,
    refundFen: null,
    reason: '登记多了',
  }
  const clerk = on('2026-07-20', village.clerk)
  expectDone(await village.db.write((tx) => sendBackGoods(tx, clerk, back)))
}

test('gifts stand there as they were given, without what went back to the donor', async () => {
  const village = await testVillage()
  await donate(village, '2026-07-02', '镇卫生院', { 毛巾: 30, 牙刷: 20 })
  await donate(village, '2026-07-09', '张小明', { 毛巾: 5 })
  await sendBack(village, 10, '镇卫生院')
  await sendBack(village, 3, '利民商店')
  const { gifts, total } = await giftsPage(village.db.read, village.villageId, 1)
  expect(total).toBe(2)
  expect(gifts.map(({ donor, givenOn }) => [donor, givenOn])).toEqual([
    ['张小明', '2026-07-09'],
    ['镇卫生院', '2026-07-02'],
  ])
  expect(new Map(gifts[1]?.goods.map(({ name, quantity }) => [name, quantity]))).toEqual(
    new Map([
      ['毛巾', 20],
      ['牙刷', 20],
    ]),
  )
  expect(await donorsOfGood(village.db.read, village.villageId, village.goods.毛巾 ?? '')).toEqual([
    '张小明',
    '镇卫生院',
  ])
})

test('in pages, and of this village alone', async () => {
  const village = await testVillage()
  for (const day of ['2026-07-02', '2026-07-03', '2026-07-04'])
    await donate(village, day, '镇卫生院', { 牙刷: 1 })
  const second = await giftsPage(village.db.read, village.villageId, 2, 2)
  expect(second.total).toBe(3)
  expect(second.gifts.map(({ givenOn }) => givenOn)).toEqual(['2026-07-02'])
  expect(await giftsPage(village.db.read, newId(), 1)).toEqual({ gifts: [], total: 0 })
})
