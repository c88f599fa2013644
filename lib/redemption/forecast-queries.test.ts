import { expect, test } from 'vitest'
import { receiveGoods } from '@/lib/goods/receive-goods'
import { changeGood } from '@/lib/goods/save-good'
import { basketOf, expectDone, handOver, on } from '@/lib/testing/village'
import { goodsInForecast } from './forecast-queries'
import { goodsGiven } from './report-queries'
import { day, openVillage } from './test-window'

test('a good costs what was written down, else what it was last bought for', async () => {
  const village = await openVillage()
  const { db, villageId, windowId, clerk, manager } = village
  const { 毛巾: goodId = '' } = village.goods
  expectDone(
    await handOver(village, day, basketOf(village, village.households[0] ?? '', { 毛巾: 1 })),
  )
  const cost = async () => {
    const before = await goodsInForecast(db.read, villageId, day)
    const [after] = await goodsGiven(db.read, villageId, windowId)
    return [before.find(({ id }) => id === goodId)?.costFen, after?.costFen]
  }
  const receive = (quantity: number, costFen: number | null, when: string) =>
    db.write((tx) =>
      receiveGoods(tx, on(when, clerk), {
        moveId: null,
        kind: 'BOUGHT',
        invoice: null,
        donor: null,
        reason: null,
        good: { [goodId]: { quantity, costFen } },
      }),
    )
  expect(await cost()).toEqual([null, null])
  expectDone(await receive(3, 1_000, '2026-10-09'))
  expectDone(await receive(3, null, '2026-10-10'))
  expect(await cost()).toEqual([333, 333])
  expectDone(await receive(3, 2_000, '2026-10-11'))
  expect(await cost()).toEqual([667, 667])
  const facts = { name: '毛巾', unit: '条', limitPerWindow: null, category: null }
  expectDone(
    await db.write((tx) =>
      changeGood(tx, on(day, manager), {
        ...facts,
        goodId,
        barcode: null,
        shelf: null,
        costFen: 450,
      }),
    ),
  )
  expect(await cost()).toEqual([450, 450])
})
