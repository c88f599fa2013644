import { describe, expect, test } from 'vitest'
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
import type { GoodInput } from './input'
import { archivedGoods, goodById, goodsOnOffer } from './queries'
import { addGood, archiveGood, changeGood, restoreGood } from './save-good'

const unknown = { category: null, barcode: null, shelf: null, costFen: null }
const soap: GoodInput = {
  ...unknown,
  name: '香皂',
  unit: '块',
  points: 8,
  limitPerWindow: null,
}
const day = '2026-07-10'

function add(village: TestVillage, good: GoodInput) {
  return village.db.write((tx) => addGood(tx, village.clerk, good))
}

function change(village: TestVillage, goodId: string, changes: Partial<GoodInput>) {
  const towel = { ...unknown, name: '毛巾', unit: '条', limitPerWindow: null }
  return village.db.write((tx) => changeGood(tx, village.clerk, { ...towel, ...changes, goodId }))
}

describe('a new good', () => {
  test('gets the next key, and is found by its pinyin', async () => {
    const village = await testVillage()
    const { goodId } = expectDone(await add(village, soap))
    const good = await goodById(village.db.read, village.villageId, goodId, day)
    expect(good).toMatchObject({ position: 4, stock: 0, pinyin: 'xiangzao', initials: 'xz' })
  })

  test('has a name of its own, in its village', async () => {
    const village = await testVillage()
    expectDone(await add(village, soap))
    expect(codesOf(await add(village, soap))).toEqual(['GOOD_NAME_TAKEN'])
    expectDone(await add(await villageIn(village.db), soap))
  })

  test('keeps its key when another was archived before', async () => {
    const village = await testVillage()
    const { 雨衣: raincoat = '' } = village.goods
    expectDone(await village.db.write((tx) => archiveGood(tx, village.clerk, { goodId: raincoat })))
    expectDone(await add(village, soap))
    const keys = (await goodsOnOffer(village.db.read, village.villageId, day)).map(
      ({ position, name }) => `${position} ${name}`,
    )
    expect(keys).toEqual(['1 毛巾', '2 牙刷', '4 香皂'])
  })
})

describe('a changed good', () => {
  test('keeps past redemptions as they were', async () => {
    const village = await testVillage()
    const [household = ''] = village.households
    await earn(village, 'clean-up', '2026-07-05', [household])
    await earn(village, 'clean-up', '2026-07-19', [household])
    await close(village, '2026-09', '2026-10-01')
    await openWindowOn(village, '2026-10-08', '2026-09')
    const basket = basketOf(village, household, { 毛巾: 1 })
    expectDone(await handOver(village, '2026-10-08', basket))
    const { 毛巾: towel = '' } = village.goods
    expectDone(await change(village, towel, { name: '浴巾' }))
    const line = await village.db.read.redemptionLine.findFirst({
      where: { redemptionId: basket.basketId },
    })
    expect(line).toMatchObject({ goodName: '毛巾', points: 25 })
  })

  test('does not take another’s name, but may keep its own', async () => {
    const village = await testVillage()
    const { 毛巾: towel = '' } = village.goods
    expect(codesOf(await change(village, towel, { name: '牙刷' }))).toEqual(['GOOD_NAME_TAKEN'])
    expectDone(await change(village, towel, { limitPerWindow: 3 }))
  })

  test('has a barcode of its own', async () => {
    const village = await testVillage()
    const { 毛巾: towel = '', 牙刷: brush = '' } = village.goods
    expectDone(await change(village, towel, { barcode: '6901234567892' }))
    expectDone(await change(village, towel, { barcode: '6901234567892' }))
    const twin = { name: '牙刷', barcode: '6901234567892' }
    expect(await change(village, brush, twin)).toMatchObject({
      refusals: [{ code: 'BARCODE_TAKEN', field: 'barcode', figures: { name: '毛巾' } }],
    })
    expect(codesOf(await add(village, { ...soap, barcode: '6901234567892' }))).toEqual([
      'BARCODE_TAKEN',
    ])
    expectDone(await add(await villageIn(village.db), { ...soap, barcode: '6901234567892' }))
  })

  test('is one of the village', async () => {
    const village = await testVillage()
    const { goods } = await villageIn(village.db)
    const refused = await change(village, goods.雨衣 ?? '', { name: '别村的雨衣' })
    expect(codesOf(refused)).toEqual(['GOOD_UNKNOWN'])
  })
})

test('an archived good leaves the counter with its stock, and comes back', async () => {
  const village = await testVillage()
  const { db, villageId, clerk, reviewer } = village
  const { 雨衣: goodId = '' } = village.goods
  expect(codesOf(await db.write((tx) => archiveGood(tx, reviewer, { goodId })))).toEqual([
    'NOT_ALLOWED',
  ])
  expectDone(await db.write((tx) => archiveGood(tx, on('2026-07-10', clerk), { goodId })))
  expect((await goodsOnOffer(db.read, villageId, day)).map(({ name }) => name)).toEqual([
    '毛巾',
    '牙刷',
  ])
  expect(await archivedGoods(db.read, villageId, day)).toMatchObject([{ name: '雨衣', stock: 1 }])
  expectDone(await db.write((tx) => restoreGood(tx, clerk, { goodId })))
  expect(await archivedGoods(db.read, villageId, day)).toEqual([])
})
