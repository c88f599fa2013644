import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maskedName } from './masked-name'

it.each([
  ['张小明', '张*明'],
  ['张三', '张*'],
  ['欧阳小明', '欧*明'],
  ['阿拉腾其木格·巴特尔苏荣', '阿*荣'],
  ['明', '明*'],
  // letters outside the basic plane count once: 𠮷 is one letter in two code units
  ['𠮷田𠮷', '𠮷*𠮷'],
  ['李𠮷', '李*'],
  ['', '*'],
])('masks %s as %s', (name, masked) => {
  expect(maskedName(name)).toBe(masked)
})

it('keeps at most the first and the last letter of any name', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 3, maxLength: 40 }), (name) => {
      const letters = [...name]
      expect(maskedName(name)).toBe(`${letters[0]}*${letters.length > 2 ? letters.at(-1) : ''}`)
      // half a letter could not be sent in an address
      expect(() => encodeURIComponent(maskedName(name))).not.toThrow()
    }),
  )
})
