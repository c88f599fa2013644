import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '@/lib/shared/id'
import { mostPieces } from './basket'
import {
  type BasketDraft,
  byProxy,
  draftQuery,
  piecesIn,
  piecesOfGood,
  readDraft,
  withPieces,
} from './basket-draft'

const nothing: BasketDraft = { pieces: {}, collector: '', proxyName: '', proxyRelation: '' }
const goodIds = Array.from({ length: 5 }, () => newId())

const draft: fc.Arbitrary<BasketDraft> = fc.record({
  pieces: fc.dictionary(fc.constantFrom(...goodIds), fc.integer({ min: 1, max: mostPieces }), {
    noNullPrototype: true,
  }),
  collector: fc.constantFrom('', '阿拉腾其木格·巴特尔苏荣', byProxy),
  proxyName: fc.constantFrom('', '邻居 & 老王?'),
  proxyRelation: fc.constantFrom('', '邻居'),
})

test('a basket survives its address, whatever lies in it', () => {
  fc.assert(
    fc.property(draft, (basket) => {
      const address = new URL(`http://village/counter/1?${draftQuery('h', basket)}`)
      expect(readDraft(Object.fromEntries(address.searchParams))).toEqual(basket)
    }),
  )
})

test('an address that makes no sense is an empty basket', () => {
  const strange = {
    'quantity.': '1',
    'quantity.not-a-good': '1',
    [`quantity.${goodIds[0]}`]: 'two',
    [`quantity.${goodIds[1]}`]: '-1',
    [`quantity.${goodIds[2]}`]: undefined,
    __proto__: '1',
    household: 'x',
  }
  expect(readDraft(strange)).toEqual(nothing)
})

test('the first of several values counts, and names are cut to what a field takes', () => {
  const read = readDraft({ [`quantity.${goodIds[0]}`]: ['2', '7'], proxyName: '长'.repeat(99) })
  expect(piecesOfGood(read, goodIds[0] ?? '')).toBe(2)
  expect(read.proxyName).toHaveLength(40)
})

test.each([
  ['2', 2],
  [' ２ ', 2],
  ['', 0],
  ['0', 0],
  ['-1', 0],
  ['1.5', 0],
  ['1e3', 0],
  ['200', mostPieces],
])('%j typed are %i pieces', (typed, pieces) => {
  expect(piecesIn(typed)).toBe(pieces)
})

test('taking all of a good out leaves no trace of it', () => {
  const [towel = ''] = goodIds
  const taken = withPieces(nothing, towel, 3)
  expect(piecesOfGood(taken, towel)).toBe(3)
  expect(withPieces(taken, towel, 0)).toEqual(nothing)
  expect(withPieces(taken, towel, -5)).toEqual(nothing)
  expect(piecesOfGood(withPieces(taken, towel, 1_000), towel)).toBe(mostPieces)
})
