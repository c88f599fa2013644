import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  cardCodeOf,
  cardHashOf,
  looksLikeCardCode,
  normalCardCode,
  printedCardCode,
} from './card-code'

const key = Buffer.alloc(32, 7)
const holder = { villageId: 'v', householdId: 'h', cardVersion: 1 }

describe('a card code', () => {
  it('is the same at every reprint', () => {
    expect(cardCodeOf(holder, key)).toBe(cardCodeOf({ ...holder }, key))
    // kept: another way of making codes would void every printed card
    expect(cardCodeOf(holder, key)).toBe('WHDWQ3HXMJ7Q2MK2')
  })

  it('is another one for another version, household, village or key', () => {
    const codes = [
      cardCodeOf(holder, key),
      cardCodeOf({ ...holder, cardVersion: 2 }, key),
      cardCodeOf({ ...holder, householdId: 'i' }, key),
      cardCodeOf({ ...holder, villageId: 'w' }, key),
      cardCodeOf(holder, Buffer.alloc(32, 8)),
    ]
    expect(new Set(codes.map(cardHashOf)).size).toBe(codes.length)
  })

  it('is 16 letters that nobody misreads, printed in fours', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (householdId, cardVersion) => {
        const code = cardCodeOf({ ...holder, householdId, cardVersion }, key)
        expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{16}$/)
        expect(printedCardCode(code)).toMatch(/^(\w{4} ){3}\w{4}$/)
      }),
    )
  })
})

describe('a code as people type it', () => {
  it('is found in any case, with spaces, dashes, O for 0 and I or l for 1', () => {
    const code = 'A7K2M9QX04HT6R1E'
    for (const typed of [
      'a7k2 m9qx 04ht 6r1e',
      'A7K2-M9QX-O4HT-6RIE',
      'a7k2—m9qx—o4ht—6rle',
      ' Ａ７Ｋ２Ｍ９ＱＸ０４ＨＴ６Ｒ１Ｅ\n',
    ]) {
      expect(normalCardCode(typed)).toBe(code)
      expect(cardHashOf(typed)).toBe(cardHashOf(code))
      expect(looksLikeCardCode(typed)).toBe(true)
    }
  })

  it('is told from numbers and names', () => {
    for (const typed of ['12', '张小明', 'zxm', '', 'A7K2M9QX04HT6R1', 'U'.repeat(16)]) {
      expect(looksLikeCardCode(typed)).toBe(false)
    }
  })
})
