import { expect, test } from 'vitest'
import { newId } from '@/lib/shared/id'
import { basketOf, expectDone, handOver, on, villageIn } from '@/lib/testing/village'
import { cancelRedemption } from './cancel-redemption'
import { handsOf, redemptionById, redemptionsOfWindow, windowById } from './queries'
import { day, openVillage } from './test-window'

test('the slips of a window are read page by page, newest first, cancelled ones too', async () => {
  const village = await openVillage()
  const { db, villageId, windowId, households } = village
  for (let slip = 0; slip < 52; slip += 1) {
    const basket = basketOf(village, households[slip % 4] ?? '', { 牙刷: 1 })
    // one toothbrush each time, put back at once so that neither shelf nor points run out
    expectDone(await handOver(village, slip < 26 ? day : '2026-10-09', basket))
    expectDone(
      await db.write((tx) =>
        cancelRedemption(tx, on('2026-10-09', village.clerk), {
          redemptionId: basket.basketId,
          reason: '试一试',
        }),
      ),
    )
  }
  const page = (number: number, ofDay?: string) =>
    redemptionsOfWindow(db.read, villageId, windowId, { page: number, day: ofDay })
  const first = await page(1)
  expect(first).toHaveLength(50)
  expect(first[0]).toMatchObject({
    receipt: 52,
    number: 4,
    headName: '王建国',
    goods: ['牙刷 ×1'],
    points: 5,
    collectorName: '户主',
    collectorRelation: null,
    clerk: '店员',
    cancelReason: '试一试',
  })
  expect((await page(2)).map(({ receipt }) => receipt)).toEqual([2, 1])
  expect(await page(1, day)).toHaveLength(26)
  expect(await windowById(db.read, villageId, windowId, day)).toMatchObject({
    figures: { baskets: 0, households: 0, points: 0, pieces: 0, cancelled: 52, ofDay: 26 },
    cutoffClosed: true,
  })
})

test('a slip says who handed it over and who took it back, and is its village’s alone', async () => {
  const village = await openVillage()
  const { db, villageId, clerk, manager, households } = village
  const basket = basketOf(village, households[0] ?? '', { 毛巾: 1, 牙刷: 2 })
  expectDone(await handOver(village, day, basket))
  expectDone(
    await db.write((tx) =>
      cancelRedemption(tx, on(day, manager), { redemptionId: basket.basketId, reason: '拿错了' }),
    ),
  )
  const slip = await redemptionById(db.read, villageId, basket.basketId)
  expect(slip && (await handsOf(db.read, slip))).toEqual({
    clerk: clerk.name,
    cancelledBy: manager.name,
  })
  const other = await villageIn(db)
  expect(await redemptionById(db.read, other.villageId, basket.basketId)).toBeNull()
  expect(await windowById(db.read, other.villageId, village.windowId, day)).toBeNull()
  expect(await redemptionById(db.read, villageId, newId())).toBeNull()
})
