import { describe, expect, it } from 'vitest'
import { waitingClaimsOfHousehold } from '@/lib/earning/queries'
import { ledgerPage } from '@/lib/ledger/queries'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
import { cancelRedemption } from '@/lib/redemption/cancel-redemption'
import { closeWindow, planWindow } from '@/lib/redemption/change-window'
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
  record,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { type PassbookHead, passbookHead, shelfFor } from './passbook-queries'

const today = '2026-10-08'

/** Forty points each from July, September closed. */
async function autumn(): Promise<TestVillage> {
  const village = await testVillage()
  await earn(village, 'clean-up', '2026-07-05', village.households)
  await earn(village, 'clean-up', '2026-07-19', village.households)
  await close(village, '2026-09', '2026-10-01')
  return village
}

function headOf(village: TestVillage, { nth = 0, day = today } = {}): Promise<PassbookHead> {
  const { db, villageId, households } = village
  return passbookHead(db.read, villageId, households[nth] ?? '', day)
}

async function plan(village: TestVillage, opensOn: string, closesOn: string): Promise<void> {
  const plans = { kind: 'QUARTER' as const, cutoffMonth: '2026-09', opensOn, closesOn }
  expectDone(
    await village.db.write((tx) =>
      planWindow(tx, on('2026-10-01', village.manager), { name: opensOn, ...plans }),
    ),
  )
}

describe('the first page of a passbook', () => {
  it('says whose it is and what is in it', async () => {
    expect(await headOf(await autumn())).toEqual({
      number: 1,
      headName: '张小明',
      groupName: '一组',
      balance: 40,
      mayRedeem: true,
      entries: 2,
      merged: 0,
      waiting: false,
      reminded: false,
      honoured: false,
      window: null,
      expiresOn: null,
      posted: 40,
      left: null,
    })
  })

  it('says that a deed waits, of a household that was merged into it too', async () => {
    const village = await autumn()
    const [first = '', second = ''] = village.households
    await record(village, 'clean-up', today, [second])
    expect((await headOf(village)).waiting).toBe(false)
    expectDone(await merge(village, today, second, 1))
    expect((await headOf(village)).waiting).toBe(true)
    expect(await waitingClaimsOfHousehold(village.db.read, village.villageId, first)).toHaveLength(
      1,
    )
  })

  it('names the next window that is planned and not over', async () => {
    const village = await autumn()
    await plan(village, '2026-10-01', '2026-10-07')
    await plan(village, '2026-12-30', '2026-12-31')
    await plan(village, '2026-10-08', '2026-10-09')
    expect((await headOf(village)).window).toMatchObject({ name: '2026-10-08', open: false })
    expect((await headOf(village, { day: '2026-10-10' })).window?.name).toBe('2026-12-30')
    expect((await headOf(village, { day: '2027-01-01' })).window).toBeNull()
  })

  it('names the open window before any that is planned, and none that is closed', async () => {
    const village = await autumn()
    await plan(village, '2026-10-20', '2026-10-21')
    const windowId = await openWindowOn(village, today, '2026-09')
    expect((await headOf(village)).window).toEqual({
      name: `兑换活动 ${today}`,
      open: true,
      opensOn: today,
      closesOn: today,
      cutoffMonth: '2026-09',
      cap: null,
    })
    expectDone(
      await village.db.write((tx) => closeWindow(tx, on(today, village.manager), { windowId })),
    )
    expect((await headOf(village)).window?.name).toBe('2026-10-20')
  })

  it('leaves what was earned after the cut-off for the window after', async () => {
    const village = await autumn()
    await earn(village, 'clean-up', '2026-10-05', village.households)
    expect(await headOf(village)).toMatchObject({ balance: 60, posted: 60 })
    await openWindowOn(village, today, '2026-09')
    expect(await headOf(village)).toMatchObject({ balance: 60, posted: 40 })
    await earn(village, 'burning', '2026-10-06', [village.households[0] ?? ''])
    expect(await headOf(village)).toMatchObject({ balance: 40, posted: 20 })
  })

  it('knows how much the open window still lets the household use', async () => {
    const village = await autumn()
    const [first = ''] = village.households
    const windowId = await openWindowOn(village, today, '2026-09')
    await village.db.write(async (tx) => {
      await tx.window.update({ where: { id: windowId }, data: { capPoints: 30 } })
      return done(null)
    })
    expect(await headOf(village)).toMatchObject({ balance: 40, posted: 40, left: 30 })
    const basket = basketOf(village, first, { 毛巾: 1 })
    expectDone(await handOver(village, today, basket))
    const used = { balance: 15, posted: 15, left: 5 }
    expect(await headOf(village)).toMatchObject(used)
    expect((await headOf(village)).window?.cap).toEqual({ points: 30, used: 25 })
    expect((await headOf(village, { nth: 1 })).window?.cap).toEqual({ points: 30, used: 0 })
    const back = { redemptionId: basket.basketId, reason: '拿错了' }
    expectDone(await village.db.write((tx) => cancelRedemption(tx, on(today, village.clerk), back)))
    expect((await headOf(village)).left).toBe(30)
  })

  it.each([
    ['barred until tomorrow', { barredUntil: '2026-10-09' }, false],
    ['barred until today', { barredUntil: today }, true],
    ['closed', { living: 'CLOSED' as const }, false],
    ['away', { living: 'AWAY' as const }, true],
  ])('of a household that is %s: may it redeem?', async (_, data, mayRedeem) => {
    const village = await autumn()
    await village.db.write(async (tx) => {
      await tx.household.update({ where: { id: village.households[0] ?? '' }, data })
      return done(null)
    })
    expect((await headOf(village)).mayRedeem).toBe(mayRedeem)
    expect((await headOf(village, { nth: 1 })).mayRedeem).toBe(true)
  })

  it('knows nothing of another village’s windows, and opens no household of it', async () => {
    const village = await autumn()
    const other = await villageIn(village.db)
    await plan(other, '2026-10-20', '2026-10-21')
    expect((await headOf(village)).window).toBeNull()
    const strange = { ...village, households: other.households }
    await expect(headOf(strange)).rejects.toThrow()
  })
})

describe('the shelf as a household sees it', () => {
  async function limited(): Promise<TestVillage> {
    const village = await autumn()
    await village.db.write(async (tx) => {
      await tx.good.updateMany({ where: { name: '牙刷' }, data: { limitPerWindow: 3 } })
      await tx.good.updateMany({ where: { name: '雨衣' }, data: { archivedAt: new Date() } })
      return done(null)
    })
    return village
  }
  const shelf = async ({ db, villageId, households }: TestVillage, nth = 0) => {
    const goods = await shelfFor(db.read, villageId, households[nth] ?? '', '2026-10-08')
    return goods.map(({ name, points, stock, taken }) => [name, points, stock, taken])
  }

  it('holds what is on offer, and of limited goods what it took itself in the open window', async () => {
    const village = await limited()
    const [first = '', second = ''] = village.households
    expect(await shelf(village)).toEqual([
      ['毛巾', 25, 10, 0],
      ['牙刷', 5, 10, 0],
    ])
    const windowId = await openWindowOn(village, today, '2026-09')
    expectDone(await handOver(village, today, basketOf(village, first, { 牙刷: 2 })))
    expectDone(await handOver(village, today, basketOf(village, second, { 牙刷: 1 })))
    expect(await shelf(village)).toEqual([
      ['毛巾', 25, 10, 0],
      ['牙刷', 5, 7, 2],
    ])
    expectDone(
      await village.db.write((tx) => closeWindow(tx, on(today, village.manager), { windowId })),
    )
    expect((await shelf(village))[1]).toEqual(['牙刷', 5, 7, 0])
  })

  it('forgets what was brought back', async () => {
    const village = await limited()
    const [first = ''] = village.households
    await openWindowOn(village, today, '2026-09')
    const basket = basketOf(village, first, { 牙刷: 2 })
    expectDone(await handOver(village, today, basket))
    const cancel = { redemptionId: basket.basketId, reason: '拿错了' }
    expectDone(
      await village.db.write((tx) => cancelRedemption(tx, on(today, village.clerk), cancel)),
    )
    expect((await shelf(village))[1]).toEqual(['牙刷', 5, 10, 0])
  })
})

describe('the lines of a passbook', () => {
  it('tell what was taken home and by whom, and when what is reversed was', async () => {
    const village = await autumn()
    const { db, villageId, households } = village
    const [first = ''] = households
    await openWindowOn(village, today, '2026-09')
    const basket = basketOf(village, first, { 牙刷: 2, 毛巾: 1 })
    const collector = { collectorName: '王小花', collectorRelation: '邻居' }
    expectDone(await handOver(village, today, { ...basket, ...collector }))
    const { id } = await db.read.entry.findFirstOrThrow({ where: { householdId: first } })
    const correction = { entryId: id, reason: '记错了户' }
    const manager = on(today, village.manager)
    expectDone(await db.write((tx) => reverseEntry(tx, manager, correction)))

    const { lines } = await ledgerPage(db.read, villageId, { householdId: first }, { page: 1 })
    expect(lines.map(({ kind }) => kind)).toEqual(['REVERSAL', 'REDEEM', 'EARN', 'EARN'])
    expect(lines[0]).toMatchObject({ points: -20, reversesSeq: 1, reversesOn: '2026-07-05' })
    expect(lines[1]).toMatchObject({ points: -35, balanceAfter: 5, ...collector })
    expect(lines[1]?.goods.toSorted()).toEqual(['毛巾 ×1', '牙刷 ×2'])
    expect(lines[3]).toMatchObject({ reversedBySeq: 10, reversesOn: null, collectorName: null })
  })

  it('are cut into pages and are the household’s own', async () => {
    const village = await autumn()
    const { db, villageId, households } = village
    const own = { householdId: households[1] ?? '' }
    const pages = [1, 2, 3].map((page) => ledgerPage(db.read, villageId, own, { page, size: 1 }))
    const [newest, oldest, none] = await Promise.all(pages)
    expect(newest?.lines.map(({ occurredOn }) => occurredOn)).toEqual(['2026-07-19'])
    expect(oldest?.lines.map(({ occurredOn }) => occurredOn)).toEqual(['2026-07-05'])
    expect(none?.lines).toEqual([])
    expect(newest?.lines[0]?.householdId).toBe(own.householdId)
    const other = await villageIn(db)
    expect((await ledgerPage(db.read, other.villageId, own, { page: 1 })).lines).toEqual([])
  })
})
