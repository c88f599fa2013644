import { expect, test } from 'vitest'
import { foundOnShelf } from '@/lib/goods/found-on-shelf'
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
import { openShortages } from './shortage-queries'
import { dropShortage, noteShortage } from './shortages'

const day = '2026-10-08'

function note(village: TestVillage, nth: number, name: string, quantity = 1) {
  const input = {
    householdId: village.households[nth] ?? '',
    goodId: village.goods[name] ?? '',
    quantity,
  }
  return village.db.write((tx) => noteShortage(tx, on(day, village.clerk), input))
}

async function wanted({ db, villageId }: TestVillage) {
  return (await openShortages(db.read, villageId, 1)).map(({ goodName, number, quantity }) => [
    goodName,
    number,
    quantity,
  ])
}

test('what a household waits for is listed until it takes it, or it is dropped', async () => {
  const village = await testVillage()
  const [first = ''] = village.households
  await earn(village, 'clean-up', '2026-07-05', village.households)
  await close(village, '2026-09', '2026-10-01')
  await openWindowOn(village, day, '2026-09')
  expectDone(await note(village, 0, '雨衣'))
  expectDone(await note(village, 1, '牙刷', 2))
  // said again it is one wish
  expectDone(await note(village, 1, '牙刷', 3))
  expectDone(await note(village, 0, '牙刷'))
  expect(await wanted(village)).toEqual([
    ['牙刷', 1, 1],
    ['牙刷', 2, 3],
    ['雨衣', 1, 1],
  ])
  expectDone(await handOver(village, '2026-10-09', basketOf(village, first, { 牙刷: 1 })))
  const [, raincoat] = await openShortages(village.db.read, village.villageId, 1)
  const drop = () =>
    village.db.write((tx) =>
      dropShortage(tx, on(day, village.clerk), { shortageId: raincoat?.id ?? '' }),
    )
  expectDone(await drop())
  expect(codesOf(await drop())).toEqual(['SHORTAGE_UNKNOWN'])
  expect(await wanted(village)).toEqual([['牙刷', 2, 3]])
})

test('a wish is one of the village’s households and goods, noted by who hands out', async () => {
  const village = await testVillage()
  const other = await villageIn(village.db)
  const input = {
    householdId: other.households[0] ?? '',
    goodId: village.goods.雨衣 ?? '',
    quantity: 1,
  }
  const noted = (change: object, actor = village.clerk) =>
    village.db.write((tx) => noteShortage(tx, on(day, actor), { ...input, ...change }))
  expect(codesOf(await noted({}))).toEqual(['HOUSEHOLD_UNKNOWN'])
  const own = { householdId: village.households[0] ?? '' }
  expect(codesOf(await noted({ ...own, goodId: other.goods.雨衣 }))).toEqual(['GOOD_UNKNOWN'])
  expect(codesOf(await noted(own, village.recorder))).toEqual(['NOT_ALLOWED'])
})

test('what the hand holds and the book has not is found, with a reason', async () => {
  const village = await testVillage()
  const { 雨衣: goodId = '' } = village.goods
  const found = await village.db.write((tx) =>
    foundOnShelf(tx, on(day, village.clerk), { goodId, quantity: 2, reason: '库房里找到的' }),
  )
  expect(expectDone(found)).toEqual({ name: '雨衣', stock: 3 })
  const move = await village.db.read.stockMove.findFirst({
    where: { goodId },
    orderBy: { recordedAt: 'desc' },
  })
  expect(move).toMatchObject({ kind: 'COUNTED', quantity: 2, counted: 3, reason: '库房里找到的' })
})
