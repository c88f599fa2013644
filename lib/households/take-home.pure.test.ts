import { describe, expect, it } from 'vitest'
import { type ShelfGood, takeHome } from './take-home'

function good(name: string, points: number, more: Partial<ShelfGood> = {}): ShelfGood {
  return { name, points, stock: 10, limitPerWindow: null, taken: 0, ...more }
}

const shelf = [
  good('雨衣', 70),
  good('头灯', 50),
  good('毛巾', 25),
  good('牙刷', 5),
  good('大米', 120),
  good('食用油', 130),
]

/** Nothing of it waits for another window. */
const all = (balance: number) => ({ balance, posted: balance, left: null })

const namesOf = (goods: readonly { name: string }[]) => goods.map(({ name }) => name)

describe('what a household can take home', () => {
  it('is what its points reach, to the point, in the order of the shelf', () => {
    expect(namesOf(takeHome(shelf, all(50)).now)).toEqual(['头灯', '毛巾', '牙刷'])
    expect(namesOf(takeHome(shelf, all(49)).now)).toEqual(['毛巾', '牙刷'])
  })

  it('names the three nearest out of reach and what is missing for each', () => {
    const { next } = takeHome(shelf, all(45))
    expect(next.map(({ name, short }) => [name, short])).toEqual([
      ['头灯', 5],
      ['雨衣', 25],
      ['大米', 75],
    ])
  })

  it('below zero is nothing, and the debt is part of what is missing', () => {
    const { now, next } = takeHome(shelf, all(-12))
    expect(now).toEqual([])
    expect(next[0]).toMatchObject({ name: '牙刷', short: 17 })
  })

  it('keeps what only the waiting points reach for the time after', () => {
    const { now, later, next } = takeHome(shelf, { balance: 60, posted: 20, left: null })
    expect(namesOf(now)).toEqual(['牙刷'])
    expect(namesOf(later)).toEqual(['头灯', '毛巾'])
    expect(next[0]).toMatchObject({ name: '雨衣', short: 10 })
    expect(takeHome(shelf, all(60)).later).toEqual([])
  })

  it('sets apart what is more than the window lets a household use', () => {
    const points = { balance: 80, posted: 60, left: 30 }
    const { now, later, overCap } = takeHome(shelf, points)
    expect(namesOf(now)).toEqual(['毛巾', '牙刷'])
    expect(namesOf(overCap)).toEqual(['头灯'])
    expect(namesOf(later)).toEqual(['雨衣'])
    const used = takeHome(shelf, { ...points, left: 0 })
    expect(used.now).toEqual([])
    expect(namesOf(used.overCap)).toEqual(['头灯', '毛巾', '牙刷'])
  })

  it('calls nothing nearly in reach that is more than the window’s limit', () => {
    const { next } = takeHome(shelf, { balance: 20, posted: 20, left: 50 })
    expect(next.map(({ name, short }) => [name, short])).toEqual([
      ['毛巾', 5],
      ['头灯', 30],
    ])
  })

  it('does not call over the limit what is not there or what it had its share of', () => {
    const goods = [good('毛巾', 25, { stock: 0 }), good('牙刷', 5, { limitPerWindow: 1, taken: 1 })]
    expect(takeHome(goods, { balance: 60, posted: 60, left: 0 }).overCap).toEqual([])
  })

  it('leaves out an empty shelf and says so', () => {
    const { now, next, soldOut } = takeHome(
      [good('毛巾', 25, { stock: 0 }), good('大米', 120, { stock: 0 })],
      all(30),
    )
    expect([now, next]).toEqual([[], []])
    expect(namesOf(soldOut)).toEqual(['毛巾'])
  })

  it('leaves out what the household had its share of, also where the shelf is empty', () => {
    const limited = { limitPerWindow: 2, taken: 2 }
    const { now, soldOut, hadShare } = takeHome(
      [
        good('毛巾', 25, limited),
        good('牙刷', 5, { ...limited, stock: 0 }),
        good('香皂', 8, { limitPerWindow: 2, taken: 1 }),
      ],
      all(30),
    )
    expect(namesOf(now)).toEqual(['香皂'])
    expect(namesOf(hadShare)).toEqual(['毛巾', '牙刷'])
    expect(soldOut).toEqual([])
  })
})
