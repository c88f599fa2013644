import { expect, test } from 'vitest'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
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
import { countHouseholds, goodsGivenIn, participationIn, pointsByList } from './queries'

const year = { first: '2026-01', last: '2026-12' }

test('who took part, which points, which goods: by month', async () => {
  const village = await testVillage()
  const { db, villageId, households } = village
  await earn(village, 'clean-up', '2026-07-05', households)
  await earn(village, 'clean-up', '2026-08-05', households.slice(0, 1))
  const before = await pointsByList(db.read, villageId, year)
  expect(await participationIn(db.read, villageId, year)).toEqual([
    { month: '2026-07', households: households.length },
    { month: '2026-08', households: 1 },
  ])
  expect(before.map(({ month, list, points }) => [month, list, points])).toEqual([
    ['2026-07', 'SOCIAL', 20 * households.length],
    ['2026-08', 'SOCIAL', 20],
  ])
  const august = await db.read.entry.findFirstOrThrow({ where: { villageId, countsIn: '2026-08' } })
  expectDone(
    await db.write((tx) =>
      reverseEntry(tx, on('2026-08-06', village.manager), {
        entryId: august.id,
        reason: '记错了户',
      }),
    ),
  )
  expect(await participationIn(db.read, villageId, year)).toHaveLength(1)
  const sums = await pointsByList(db.read, villageId, year)
  expect(sums.find(({ month }) => month === '2026-08')?.points).toBe(0)

  await close(village, '2026-09', '2026-10-01')
  await openWindowOn(village, '2026-10-08', '2026-09')
  const [first = ''] = households
  expectDone(await handOver(village, '2026-10-08', basketOf(village, first, { 牙刷: 3 })))
  expect(await goodsGivenIn(db.read, villageId, year)).toEqual([
    { month: '2026-10', pieces: 3, points: 15 },
  ])
  expect(await countHouseholds(db.read, villageId)).toBe(households.length)
})
