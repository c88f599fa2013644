import { describe, expect, test } from 'vitest'
import {
  basketOf,
  close,
  earn,
  expectDone,
  handOver,
  on,
  openWindowOn,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { countLines, type LedgerFilter, ledgerPage, lineBySeq, linesOfTransfer } from './queries'
import { reverseEntry } from './reverse-entry'
import { transferPoints } from './transfer-points'

const day = '2026-08-10'

/** Four clean-ups (1–4), a burning (5), a basket (6), a reversal of line 2 (7), a transfer (8, 9). */
async function storyVillage(): Promise<TestVillage> {
  const village = await testVillage()
  const [zhang = '', li = ''] = village.households
  const manager = on(day, village.manager)
  await earn(village, 'clean-up', '2026-07-05', village.households)
  await earn(village, 'burning', '2026-07-06', [li])
  await close(village, '2026-07', '2026-08-01')
  await openWindowOn(village, day, '2026-07')
  expectDone(await handOver(village, day, basketOf(village, zhang, { 牙刷: 2 })))
  const { id } = await village.db.read.entry.findFirstOrThrow({ where: { seq: 2 } })
  const correction = { entryId: id, reason: '记错了户' }
  expectDone(await village.db.write((tx) => reverseEntry(tx, manager, correction)))
  const transfer = { fromId: zhang, toId: li, points: 5, reason: '分户' }
  expectDone(await village.db.write((tx) => transferPoints(tx, manager, transfer)))
  return village
}

describe('a page of the book', () => {
  test('has the newest line first, with names, goods and both ends of a reversal', async () => {
    const { db, villageId } = await storyVillage()
    const { lines, hasNext } = await ledgerPage(db.read, villageId, {}, { page: 1 })
    expect(hasNext).toBe(false)
    expect(lines.map(({ seq }) => seq)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1])
    expect(lines.find(({ seq }) => seq === 6)).toMatchObject({
      kind: 'REDEEM',
      points: -10,
      goods: ['牙刷 ×2'],
      recordedBy: '店员',
    })
    expect(lines.find(({ seq }) => seq === 2)).toMatchObject({ reversedBySeq: 7 })
    expect(lines.find(({ seq }) => seq === 7)).toMatchObject({
      reversesSeq: 2,
      countsIn: '2026-08',
      reason: '记错了户',
    })
    expect(lines.find(({ seq }) => seq === 1)).toMatchObject({
      headName: '张小明',
      recordedBy: '记录',
      approvedBy: '评议',
    })
  })

  test.each<[string, LedgerFilter, number[]]>([
    ['a month', { month: '2026-08' }, [9, 8, 7, 6]],
    ['a kind', { kind: 'TRANSFER' }, [9, 8]],
    ['a list', { list: 'SOCIAL' }, [7, 4, 3, 2, 1]],
    ['a list of one month', { list: 'SOCIAL', month: '2026-08' }, [7]],
    ['a household', { householdNumber: 2 }, [9, 7, 5, 2]],
    ['a household that is not there', { householdNumber: 99 }, []],
  ])('narrowed to %s has those lines, and their number', async (_, filter, expected) => {
    const { db, villageId } = await storyVillage()
    const { lines } = await ledgerPage(db.read, villageId, filter, { page: 1 })
    expect(lines.map(({ seq }) => seq)).toEqual(expected)
    expect(await countLines(db.read, villageId, filter)).toBe(expected.length)
  })

  test('is cut, and knows of a next one', async () => {
    const { db, villageId, households } = await storyVillage()
    const filter = { householdId: households[0] }
    const first = await ledgerPage(db.read, villageId, filter, { page: 1, size: 2 })
    expect(first.lines.map(({ seq }) => seq)).toEqual([8, 6])
    expect(first.hasNext).toBe(true)
    const second = await ledgerPage(db.read, villageId, filter, { page: 2, size: 2 })
    expect(second).toMatchObject({ lines: [{ seq: 1 }], hasNext: false })
  })
})

describe('one line', () => {
  test('says everything, and how its household stands now', async () => {
    const { db, villageId } = await storyVillage()
    expect(await lineBySeq(db.read, villageId, 1)).toMatchObject({
      seq: 1,
      balanceAfter: 20,
      balance: 5,
      reportedBy: 'CADRE',
      ruleVersion: 1,
    })
  })

  test('of a transfer knows its other half', async () => {
    const { db, villageId } = await storyVillage()
    const half = await lineBySeq(db.read, villageId, 8)
    const pair = await linesOfTransfer(db.read, villageId, half?.transferId ?? '')
    expect(pair.map(({ seq, points }) => [seq, points])).toEqual([
      [8, -5],
      [9, 5],
    ])
  })

  test('of another village, or that nobody wrote, is not found', async () => {
    const village = await storyVillage()
    const neighbour = await villageIn(village.db)
    expect(await lineBySeq(village.db.read, neighbour.villageId, 1)).toBeNull()
    expect(await lineBySeq(village.db.read, village.villageId, 10)).toBeNull()
  })
})
