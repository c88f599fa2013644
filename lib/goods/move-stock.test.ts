import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import {
  codesOf,
  expectDone,
  on,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { auditStock } from './audit-stock'
import { mostOnShelf, type ReceiveInput, receiveInput, sendBackInput } from './input'
import { sendBackGoods, writeOffGoods } from './move-stock'
import { goodById, movesOfGood } from './queries'
import { receiveGoods } from './receive-goods'

const day = '2026-07-10'

function towelOf({ goods }: TestVillage): string {
  return goods.毛巾 ?? ''
}

function receive(village: TestVillage, input: ReceiveInput, when = day) {
  return village.db.write((tx) => receiveGoods(tx, on(when, village.clerk), input))
}

function bought(goodId: string, quantity: number): ReceiveInput {
  const good = { [goodId]: { quantity, costFen: 1_250 } }
  return { moveId: null, kind: 'BOUGHT', invoice: '0008123', donor: null, reason: null, good }
}

function writeOff(village: TestVillage, quantity: number, moveId: string | null = null) {
  return village.db.write((tx) =>
    writeOffGoods(tx, on(day, village.clerk), {
      moveId,
      goodId: towelOf(village),
      quantity,
      reason: '受潮',
    }),
  )
}

/** The newest move of the towel, of the ten that the test village begins with. */
async function lastMove(village: TestVillage) {
  const { moves } = await movesOfGood(village.db.read, village.villageId, towelOf(village), 1)
  return moves[0]
}

describe('goods that come in', () => {
  test('are bought with what the whole purchase cost', async () => {
    const village = await testVillage()
    const moved = expectDone(await receive(village, bought(towelOf(village), 5)))
    expect(moved).toEqual({ kinds: 1, pieces: 5 })
    expect(await lastMove(village)).toMatchObject({
      kind: 'BOUGHT',
      quantity: 5,
      stockAfter: 15,
      costFen: 1_250,
      invoice: '0008123',
      donor: null,
      recordedBy: '店员',
    })
  })

  test('or donated by somebody who is named', async () => {
    const village = await testVillage()
    const good = { [towelOf(village)]: { quantity: 2, costFen: null } }
    const donor = '镇卫生院'
    const donated = {
      moveId: null,
      kind: 'DONATED' as const,
      invoice: null,
      donor,
      reason: null,
      good,
    }
    expectDone(await receive(village, donated))
    expect(await lastMove(village)).toMatchObject({ kind: 'DONATED', donor })
  })

  test('come as one lot, all of it or nothing', async () => {
    const village = await testVillage()
    const { 牙刷: brush = '' } = village.goods
    const towel = towelOf(village)
    const empty = { quantity: null, costFen: null }
    const lot = bought(towel, 5)
    const costOnly = { ...lot.good, [brush]: { quantity: null, costFen: 900 } }
    const refused = await receive(village, { ...lot, good: costOnly })
    expect(refused).toMatchObject({
      refusals: [{ code: 'REQUIRED', field: `good.${brush}.quantity` }],
    })
    expect(await lastMove(village)).toMatchObject({ kind: 'COUNTED' })
    expect(codesOf(await receive(village, { ...lot, good: { [towel]: empty } }))).toEqual([
      'NOTHING_RECEIVED',
    ])
    const both = { ...lot.good, [brush]: { quantity: 3, costFen: 900 } }
    expect(expectDone(await receive(village, { ...lot, good: both }))).toEqual({
      kinds: 2,
      pieces: 8,
    })
  })

  test('never overflow the shelf', async () => {
    const village = await testVillage()
    const refused = await receive(village, bought(towelOf(village), mostOnShelf))
    expect(refused).toMatchObject({
      refusals: [{ code: 'NUMBER_OUT_OF_RANGE', figures: { max: mostOnShelf - 10 } }],
    })
  })

  test('are those of the village, and of nobody who may not', async () => {
    const village = await testVillage()
    const other = await villageIn(village.db)
    expect(codesOf(await receive(village, bought(towelOf(other), 1)))).toEqual(['GOOD_UNKNOWN'])
    expect(await goodById(village.db.read, village.villageId, towelOf(other), day)).toBeNull()
    const refused = await village.db.write((tx) =>
      receiveGoods(tx, village.reviewer, bought(towelOf(village), 1)),
    )
    expect(codesOf(refused)).toEqual(['NOT_ALLOWED'])
  })
})

describe('goods that are written off', () => {
  test('leave with a reason', async () => {
    const village = await testVillage()
    expect(expectDone(await writeOff(village, 3)).stock).toBe(7)
    expect(await lastMove(village)).toMatchObject({
      kind: 'DAMAGED',
      quantity: -3,
      stockAfter: 7,
      reason: '受潮',
    })
  })

  test('are never more than there are, also when two do it at once', async () => {
    const village = await testVillage()
    const both = await Promise.all([writeOff(village, 6), writeOff(village, 6)])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.flatMap(codesOf)).toEqual(['STOCK_WOULD_BE_NEGATIVE'])
    const [stocks] = await auditStock(village.db.read, village.villageId)
    expect(stocks?.differences).toEqual([])
  })
})

describe('a form that is sent twice', () => {
  const moveId = newId(new Date('2026-07-10T09:00:00+08:00'))

  test('moves goods once', async () => {
    const village = await testVillage()
    expect(expectDone(await writeOff(village, 4, moveId)).stock).toBe(6)
    expect(await writeOff(village, 4, moveId)).toMatchObject({
      repeated: true,
      value: { stock: 6 },
    })
    expect(codesOf(await writeOff(village, 3, moveId))).toEqual(['SAME_ID_OTHER_INPUT'])
    expect(expectDone(await writeOff(village, 4)).stock).toBe(2)
  })

  test('takes a lot in once', async () => {
    const village = await testVillage()
    const lot = { ...bought(towelOf(village), 5), moveId }
    expect(expectDone(await receive(village, lot))).toEqual({ kinds: 1, pieces: 5 })
    expect(await receive(village, lot)).toMatchObject({ repeated: true, value: { pieces: 5 } })
    const other = { ...bought(towelOf(village), 6), moveId }
    expect(codesOf(await receive(village, other))).toEqual(['SAME_ID_OTHER_INPUT'])
    const { stock } = await village.db.read.good.findFirstOrThrow({ where: { name: '毛巾' } })
    expect(stock).toBe(15)
  })
})

describe('goods that are sent back', () => {
  function sendBack(village: TestVillage, quantity: number, refund?: string) {
    const input = sendBackInput.parse({
      goodId: towelOf(village),
      quantity: String(quantity),
      supplier: '利民商店',
      invoice: '0008123',
      refundFen: refund,
      reason: '过期',
    })
    return village.db.write((tx) => sendBackGoods(tx, on(day, village.clerk), input))
  }

  test('say to whom and why; what was paid back lowers what goods have cost', async () => {
    const village = await testVillage()
    expect(expectDone(await sendBack(village, 4, '12.50')).stock).toBe(6)
    expect(await lastMove(village)).toMatchObject({
      kind: 'SENT_BACK',
      quantity: -4,
      stockAfter: 6,
      costFen: -1_250,
      supplier: '利民商店',
      invoice: '0008123',
      reason: '过期',
    })
    for (const refund of ['', '0']) expectDone(await sendBack(village, 1, refund))
    const unpaid = { kind: 'SENT_BACK' as const, costFen: null }
    expect(await village.db.read.stockMove.count({ where: unpaid })).toBe(2)
    const [stocks] = await auditStock(village.db.read, village.villageId)
    expect(stocks?.differences).toEqual([])
  })

  test('are never more than there are', async () => {
    const village = await testVillage()
    expect(codesOf(await sendBack(village, 11))).toEqual(['STOCK_WOULD_BE_NEGATIVE'])
  })
})

describe('what was typed of a lot', () => {
  const towel = newId(new Date())

  test('has no cost when it was donated', () => {
    const good = { [towel]: { quantity: '', costFen: '10' } }
    expect(receiveInput.parse({ kind: 'DONATED', donor: '镇卫生院', good })).toMatchObject({
      good: { [towel]: { quantity: null, costFen: null } },
    })
  })

  test('costs what a village can pay', () => {
    const good = { [towel]: { quantity: '1', costFen: '1000000.01' } }
    const refused = receiveInput.safeParse({ kind: 'BOUGHT', good })
    expect(refused.error?.issues).toMatchObject([
      { message: 'AMOUNT_TOO_LARGE', path: ['good', towel, 'costFen'] },
    ])
  })
})

test('the moves of a good are read page by page, newest first', async () => {
  const village = await testVillage()
  for (let move = 1; move <= 55; move += 1)
    expectDone(await receive(village, bought(towelOf(village), 1), addDays(day, move)))
  const page = (number: number) =>
    movesOfGood(village.db.read, village.villageId, towelOf(village), number)
  const first = await page(1)
  expect(first.total).toBe(56)
  expect(first.moves).toHaveLength(50)
  expect(first.moves[0]?.stockAfter).toBe(65)
  expect((await page(2)).moves.map(({ stockAfter }) => stockAfter)).toEqual([
    15, 14, 13, 12, 11, 10,
  ])
  expect(await page(9)).toEqual(first)
})
