import { expect, test } from 'vitest'
import { mostPieces } from './basket'
import { mostOf, reachOf } from './shelf'

const towel = { points: 25, stock: 9, limit: null, taken: 0 }

test('what can be handed out is what is there, within the limit, and never more than a basket takes', () => {
  expect(mostOf(towel)).toBe(9)
  expect(mostOf({ ...towel, limit: 2 })).toBe(2)
  expect(mostOf({ ...towel, limit: 2, taken: 1 })).toBe(1)
  expect(mostOf({ ...towel, limit: 2, taken: 3 })).toBe(0)
  expect(mostOf({ ...towel, stock: 1_000 })).toBe(mostPieces)
})

test('a good is within reach, out of it, or gone', () => {
  expect(reachOf(towel, 25)).toBe('within')
  expect(reachOf(towel, 24)).toBe('outOfReach')
  expect(reachOf({ ...towel, stock: 0 }, 25)).toBe('gone')
  expect(reachOf({ ...towel, limit: 1, taken: 1 }, 25)).toBe('gone')
})
