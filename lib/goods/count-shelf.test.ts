import { describe, expect, test } from 'vitest'
import { codesOf, expectDone, on, type TestVillage, testVillage } from '@/lib/testing/village'
import { auditStock } from './audit-stock'
import { countShelf } from './count-shelf'
import { writeOffGoods } from './move-stock'
import { goodsOnOffer, movesOfGood } from './queries'

const day = '2026-07-10'

interface Row {
  counted: number | null
  stockSeen?: number
  reason?: string | null
}

/** Counts by the names of the goods; the book says ten towels, ten toothbrushes, one raincoat. */
function count(village: TestVillage, rows: Record<string, Row>) {
  const good = Object.fromEntries(
    Object.entries(rows).map(([name, { counted, stockSeen = 10, reason = null }]) => [
      village.goods[name] ?? '',
      { counted, stockSeen, reason },
    ]),
  )
  return village.db.write((tx) => countShelf(tx, on(day, village.clerk), { good }))
}

async function stocks({ db, villageId }: TestVillage): Promise<Record<string, number>> {
  const goods = await goodsOnOffer(db.read, villageId, '2026-07-10')
  return Object.fromEntries(goods.map(({ name, stock }) => [name, stock]))
}

describe('counting the shelf', () => {
  test('as many as the book says is a result, and is written down', async () => {
    const village = await testVillage()
    expect(expectDone(await count(village, { 毛巾: { counted: 10 } }))).toEqual({
      equal: 1,
      differing: 0,
    })
    const { moves } = await movesOfGood(
      village.db.read,
      village.villageId,
      village.goods.毛巾 ?? '',
      1,
    )
    expect(moves[0]).toMatchObject({ kind: 'COUNTED', quantity: 0, counted: 10, stockAfter: 10 })
  })

  test('the move is the difference, and its reason is asked for', async () => {
    const village = await testVillage()
    const silent = await count(village, { 毛巾: { counted: 8 }, 牙刷: { counted: 10 } })
    expect(silent).toMatchObject({
      refusals: [
        {
          code: 'COUNT_DIFFERS',
          field: `good.${village.goods.毛巾}.reason`,
          figures: { stock: 10, counted: 8 },
        },
      ],
    })
    expect(await stocks(village)).toMatchObject({ 毛巾: 10, 牙刷: 10 })
    const explained = await count(village, {
      毛巾: { counted: 8, reason: '开包时少两条' },
      牙刷: { counted: 10 },
      雨衣: { counted: null, stockSeen: 1 },
    })
    expect(expectDone(explained)).toEqual({ equal: 1, differing: 1 })
    expect(await stocks(village)).toEqual({ 毛巾: 8, 牙刷: 10, 雨衣: 1 })
    const [audited] = await auditStock(village.db.read, village.villageId)
    expect(audited?.differences).toEqual([])
  })

  test('what moved while it was counted is counted again', async () => {
    const village = await testVillage()
    const towel = village.goods.毛巾 ?? ''
    expectDone(
      await village.db.write((tx) =>
        writeOffGoods(tx, on(day, village.clerk), {
          moveId: null,
          goodId: towel,
          quantity: 1,
          reason: '坏',
        }),
      ),
    )
    const late = await count(village, { 毛巾: { counted: 10 } })
    expect(late).toMatchObject({
      refusals: [
        {
          code: 'STOCK_MOVED_MEANWHILE',
          field: `good.${towel}.counted`,
          figures: { name: '毛巾', stock: 9 },
        },
      ],
    })
    expectDone(await count(village, { 毛巾: { counted: 9, stockSeen: 9 } }))
  })

  test('names everything that is wrong with a sheet at once', async () => {
    const village = await testVillage()
    const refused = await count(village, {
      毛巾: { counted: 9 },
      牙刷: { counted: 11 },
      雨衣: { counted: 1, stockSeen: 2, reason: '数错' },
    })
    expect(codesOf(refused).sort()).toEqual([
      'COUNT_DIFFERS',
      'COUNT_DIFFERS',
      'STOCK_MOVED_MEANWHILE',
    ])
  })

  test('an empty sheet, a stranger’s good and a person who may not are refused', async () => {
    const village = await testVillage()
    expect(codesOf(await count(village, { 毛巾: { counted: null } }))).toEqual(['NOTHING_COUNTED'])
    expect(codesOf(await count(village, { 金条: { counted: 1, reason: '有' } }))).toEqual([
      'GOOD_UNKNOWN',
    ])
    const refused = await village.db.write((tx) => countShelf(tx, village.reviewer, { good: {} }))
    expect(codesOf(refused)).toEqual(['NOT_ALLOWED'])
  })
})
