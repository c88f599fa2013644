import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listedPlaces, placesOf, redListOf, standingTable } from './places'

function standings(...points: number[]) {
  return points.map((value, index) => ({ householdId: `h${index}`, points: value }))
}

const anyPoints = fc.array(fc.integer({ min: -40, max: 40 }), { maxLength: 40 })

describe('places', () => {
  test.each([
    ['in order', [30, 20, 10], [1, 2, 3]],
    ['shared by equals, the next one skipped', [30, 20, 20, 10], [1, 2, 2, 4]],
    ['shared at the top', [30, 30, 30, 10], [1, 1, 1, 4]],
    ['not for zero or less', [30, 0, -5], [1]],
    ['of nobody', [0, -5], []],
  ])('are %s', (_, points, places) => {
    expect(placesOf(standings(...points)).map(({ place }) => place)).toEqual(places)
  })

  test('are one more than the number of households ahead', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        for (const row of placesOf(standings(...points))) {
          const ahead = points.filter((other) => other > row.points).length
          expect(row.place).toBe(ahead + 1)
          expect(row.points).toBeGreaterThan(0)
        }
      }),
    )
  })
})

describe('the red list', () => {
  test('has everyone who ties with the fifth', () => {
    const list = redListOf(standings(50, 40, 30, 20, 10, 10, 10, 5))
    expect(list.map(({ place }) => place)).toEqual([1, 2, 3, 4, 5, 5, 5])
  })

  test('ends where more than five share a place before it', () => {
    expect(redListOf(standings(50, 40, 40, 40, 40, 40, 10))).toHaveLength(6)
  })

  test('leaves out nobody who has as many points as one who is on it', () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const list = redListOf(standings(...points))
        const least = Math.min(...list.map((row) => row.points))
        const enough = points.filter((value) => value > 0 && value >= least)
        expect(list).toHaveLength(list.length === 0 ? 0 : enough.length)
        expect(list.every(({ place }) => place <= listedPlaces)).toBe(true)
      }),
    )
  })
})

describe('the whole standing', () => {
  const rows = [
    { householdId: 'a', number: 7, ranked: true, points: 30 },
    { householdId: 'b', number: 3, ranked: false, points: 40 },
    { householdId: 'c', number: 5, ranked: true, points: 0 },
    { householdId: 'd', number: 1, ranked: true, points: 10 },
  ]

  test('names those who do not take part and counts those without a place', () => {
    const table = standingTable(rows)
    expect(table.placed.map(({ number, place }) => [number, place])).toEqual([
      [7, 1],
      [1, 2],
    ])
    expect(table.unranked).toEqual([3])
    expect(table.withoutPlace).toBe(1)
  })

  test('of a published period keeps who did not take part then', () => {
    const table = standingTable(rows, { unranked: [7] })
    expect(table.placed.map(({ number, place }) => [number, place])).toEqual([
      [3, 1],
      [1, 2],
    ])
    expect(table.unranked).toEqual([7])
  })
})
