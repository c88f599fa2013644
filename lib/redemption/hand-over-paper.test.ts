import { describe, expect, test } from 'vitest'
import { newId } from '@/lib/shared/id'
import {
  close,
  codesOf,
  earn,
  expectDone,
  on,
  openWindowOn,
  testVillage,
} from '@/lib/testing/village'
import { auditRedemptions } from './audit-redemptions'
import { closeWindow } from './change-window'
import { extendWindow } from './extend-window'
import { handOverPaper, type PaperHandover } from './hand-over-paper'
import { toldHandover } from './watched-redemption'

const day = '2026-10-08'

async function openVillage() {
  const village = await testVillage()
  for (const when of ['2026-07-05', '2026-07-19'])
    await earn(village, 'clean-up', when, village.households)
  await close(village, '2026-09', '2026-10-01')
  const windowId = await openWindowOn(village, day, '2026-09')
  const sheet = { sheetId: newId(), day, nth: 0 }
  const typed = (text: string, change: Partial<PaperHandover> = {}, today = '2026-10-09') =>
    village.db.write((tx) =>
      handOverPaper(tx, on(today, village.clerk), { ...sheet, text, ...change }),
    )
  return { village, windowId, typed }
}

describe('what was handed over on paper', () => {
  test('or carried to the house, by whom', async () => {
    const { village, typed } = await openVillage()
    const made = expectDone(await typed('1 毛巾 送王有才'))
    expect(toldHandover(made)?.facts).toMatchObject({ homeDelivery: true, relation: null })
    expect(await village.db.read.redemption.findFirst()).toMatchObject({
      homeDelivery: true,
      collectorName: '王有才',
      collectorRelation: null,
      deliveredAt: null,
    })
  })

  test('is typed in with its own day, once however often it is sent', async () => {
    const { village, typed } = await openVillage()
    const first = expectDone(await typed('1 毛巾 代王有才/邻居'))
    const told = { collector: '王有才', relation: '邻居', paperDay: day, homeDelivery: null }
    expect(toldHandover(first)?.facts).toMatchObject(told)
    const again = { ok: true, value: { ...first, slip: null }, repeated: true }
    expect(await typed('1 毛巾 代王有才/邻居')).toEqual(again)
    // the household came a second time, and took the same
    expect(codesOf(await typed('1 毛巾 代王有才/邻居', { nth: 1 }))).toEqual(['NOT_ENOUGH_POINTS'])
    expectDone(await typed('1 2*2'))
    const { db, villageId } = village
    expect(await db.read.redemption.findMany({ orderBy: { receipt: 'asc' } })).toMatchObject([
      {
        onPaper: true,
        redeemedOn: day,
        points: 25,
        collectorName: '王有才',
        collectorRelation: '邻居',
      },
      { onPaper: true, redeemedOn: day, points: 10, collectorRelation: null },
    ])
    const entry = await db.read.entry.findFirst({ where: { kind: 'REDEEM' } })
    expect(entry).toMatchObject({ occurredOn: day, countsIn: '2026-10' })
    const [redemptions] = await auditRedemptions(db.read, villageId)
    expect(redemptions).toMatchObject({ checked: 2, differences: [] })
  })

  test('is refused by the same rules, line by line', async () => {
    const { village, typed } = await openVillage()
    expect(codesOf(await typed('1 雨衣'))).toEqual(['NOT_ENOUGH_POINTS'])
    expect(codesOf(await typed('1 雨衣*2'))).toEqual(['SOLD_OUT', 'NOT_ENOUGH_POINTS'])
    expect(codesOf(await typed('99 毛巾'))).toEqual(['HOUSEHOLD_UNKNOWN'])
    expect(codesOf(await typed('毛巾'))).toEqual(['PAPER_NEEDS_NUMBER'])
    expect(codesOf(await typed('1 毛巾', { day: '2026-10-07' }))).toEqual(['PAPER_DAY_OUTSIDE'])
    expect(codesOf(await typed('1 毛巾', { day: '2026-10-10' }))).toEqual(['PAPER_DAY_OUTSIDE'])
    expect(await village.db.read.redemption.count()).toBe(0)
  })

  test('belongs to a window that is open', async () => {
    const { village, windowId, typed } = await openVillage()
    const manager = on('2026-10-09', village.manager)
    expectDone(
      await village.db.write((tx) =>
        extendWindow(tx, manager, { windowId, closesOn: '2026-10-12' }),
      ),
    )
    expectDone(await typed('1 毛巾', { day: '2026-10-09' }))
    expectDone(await village.db.write((tx) => closeWindow(tx, manager, { windowId })))
    expect(codesOf(await typed('2 毛巾'))).toEqual(['WINDOW_NOT_OPEN'])
  })
})
