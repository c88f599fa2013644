import { expect, test } from 'vitest'
import { writeOffGoods } from '@/lib/goods/move-stock'
import { receiveGoods } from '@/lib/goods/receive-goods'
import {
  basketOf,
  close,
  earn,
  expectDone,
  handOver,
  on,
  openWindowOn,
  testVillage,
} from '@/lib/testing/village'
import { receiptsWithin, stockWithin, windowsWithin } from './queries'

const quarter = { first: '2026-10-01', last: '2026-12-31' }

test('the books of a quarter: what lay there, came, went, and lies there', async () => {
  const village = await testVillage()
  const { db, villageId, households, clerk } = village
  await earn(village, 'clean-up', '2026-07-05', households)
  await close(village, '2026-09', '2026-10-01')
  const windowId = await openWindowOn(village, '2026-10-08', '2026-09')
  const { 牙刷: goodId = '' } = village.goods
  const [first = ''] = households
  expectDone(await handOver(village, '2026-10-08', basketOf(village, first, { 牙刷: 3 })))
  const good = { [goodId]: { quantity: 20, costFen: 4_000 } }
  const lot = {
    moveId: null,
    kind: 'BOUGHT' as const,
    invoice: '0008123',
    donor: null,
    reason: null,
  }
  expectDone(await db.write((tx) => receiveGoods(tx, on('2026-10-09', clerk), { ...lot, good })))
  const broken = { moveId: null, goodId, quantity: 2, reason: '受潮' }
  expectDone(await db.write((tx) => writeOffGoods(tx, on('2026-12-31', clerk), broken)))
  // of the next quarter
  expectDone(await db.write((tx) => writeOffGoods(tx, on('2027-01-01', clerk), broken)))

  const { stock } = await db.read.good.findFirstOrThrow({ where: { id: goodId } })
  const books = await stockWithin(db.read, villageId, quarter)
  const brush = books.find(({ id }) => id === goodId)
  expect(brush).toMatchObject({ bought: 20, donated: 0, given: 3, lost: 2, corrected: 0 })
  expect(brush?.after).toBe(stock + 2)
  // nought is nought, and not below it
  for (const { lost, given } of books)
    expect([Object.is(lost, -0), Object.is(given, -0)]).toEqual([false, false])
  expect(await receiptsWithin(db.read, villageId, quarter)).toMatchObject([
    { goodName: '牙刷', costFen: 4_000, invoice: '0008123' },
  ])
  expect(await windowsWithin(db.read, villageId, quarter)).toMatchObject([{ id: windowId }])
})
