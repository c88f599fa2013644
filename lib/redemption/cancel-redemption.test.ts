import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { archiveGood } from '@/lib/goods/save-good'
import { newId } from '@/lib/shared/id'
import {
  balanceOf,
  basketOf,
  codesOf,
  expectDone,
  handOver,
  on,
  openWindowOn,
  villageIn,
} from '@/lib/testing/village'
import { auditRedemptions } from './audit-redemptions'
import { cancelRedemption } from './cancel-redemption'
import { closeWindow } from './change-window'
import { goodsTakenInWindow, redemptionById } from './queries'
import { day, type OpenVillage, openVillage, stockOf } from './test-window'

function cancel(village: OpenVillage, redemptionId: string, actor: Actor = village.clerk) {
  return village.db.write((tx) =>
    cancelRedemption(tx, on(day, actor), { redemptionId, reason: '拿错了' }),
  )
}

/** A towel for the first household. */
async function handedOver() {
  const village = await openVillage()
  const [household = ''] = village.households
  const basket = basketOf(village, household, { 毛巾: 1 })
  expectDone(await handOver(village, day, basket))
  return { village, household, redemptionId: basket.basketId, basket }
}

describe('cancelling', () => {
  test('mirrors exactly that redemption, once, while the window is open', async () => {
    const { village, household, redemptionId } = await handedOver()
    expect(expectDone(await cancel(village, redemptionId)).balanceAfter).toBe(40)
    expect(await stockOf(village, '毛巾')).toBe(10)
    expect(codesOf(await cancel(village, redemptionId))).toEqual(['ALREADY_CANCELLED'])
    // The points given back can be spent in the same window again.
    expectDone(await handOver(village, day, basketOf(village, household, { 毛巾: 1 })))
    expect(await balanceOf(village, household)).toBe(15)
    const [audited] = await auditRedemptions(village.db.read, village.villageId)
    expect(audited?.differences).toEqual([])
  })

  test('twice at the same moment counts once', async () => {
    const { village, household, redemptionId } = await handedOver()
    const both = await Promise.all([cancel(village, redemptionId), cancel(village, redemptionId)])
    expect(both.flatMap(codesOf)).toEqual(['ALREADY_CANCELLED'])
    expect(await balanceOf(village, household)).toBe(40)
  })

  test('keeps the slip, with who cancelled it and why', async () => {
    const { village, redemptionId } = await handedOver()
    expectDone(await cancel(village, redemptionId, village.manager))
    expect(await redemptionById(village.db.read, village.villageId, redemptionId)).toMatchObject({
      points: 25,
      cancelledById: village.manager.staffId,
      cancelReason: '拿错了',
    })
  })

  test('a confirmation that arrives again afterwards gets the first answer, and no goods', async () => {
    const { village, household, redemptionId, basket } = await handedOver()
    expectDone(await cancel(village, redemptionId))
    expect(await handOver(village, day, basket)).toMatchObject({ ok: true, repeated: true })
    expect(await balanceOf(village, household)).toBe(40)
    expect(await stockOf(village, '毛巾')).toBe(10)
  })

  test('is not hindered by a good that has left the counter', async () => {
    const { village, redemptionId } = await handedOver()
    const { 毛巾: goodId = '' } = village.goods
    expectDone(await village.db.write((tx) => archiveGood(tx, village.clerk, { goodId })))
    expectDone(await cancel(village, redemptionId))
    expect(await stockOf(village, '毛巾')).toBe(10)
  })

  test('frees the limit of the window', async () => {
    const { village, household, redemptionId } = await handedOver()
    const taken = () =>
      goodsTakenInWindow(village.db.read, village.villageId, village.windowId, household)
    expect(await taken()).toEqual(new Map([[village.goods.毛巾, 1]]))
    expectDone(await cancel(village, redemptionId))
    expect(await taken()).toEqual(new Map())
  })
})

describe('a redemption is not cancelled', () => {
  test('when its window is closed, also when the next is open', async () => {
    const { village, redemptionId } = await handedOver()
    expectDone(
      await village.db.write((tx) =>
        closeWindow(tx, on(day, village.manager), { windowId: village.windowId }),
      ),
    )
    expect(codesOf(await cancel(village, redemptionId))).toEqual(['WINDOW_NOT_OPEN'])
    await openWindowOn(village, '2026-10-20', '2026-09')
    expect(codesOf(await cancel(village, redemptionId))).toEqual(['WINDOW_NOT_OPEN'])
  })

  test('by the household’s own clerk or a relative of it', async () => {
    const { village, household, redemptionId } = await handedOver()
    const own = { ...village.clerk, householdId: household }
    const kin = { ...village.clerk, relativeIds: [household] }
    expect(codesOf(await cancel(village, redemptionId, own))).toEqual(['OWN_HOUSEHOLD'])
    expect(codesOf(await cancel(village, redemptionId, kin))).toEqual(['RELATIVES_HOUSEHOLD'])
  })

  test('by somebody who may not, by another village, and when there is none', async () => {
    const { village, redemptionId } = await handedOver()
    expect(codesOf(await cancel(village, redemptionId, village.reviewer))).toEqual(['NOT_ALLOWED'])
    const { clerk } = await villageIn(village.db)
    expect(codesOf(await cancel(village, redemptionId, clerk))).toEqual(['REDEMPTION_UNKNOWN'])
    expect(codesOf(await cancel(village, newId()))).toEqual(['REDEMPTION_UNKNOWN'])
  })
})
