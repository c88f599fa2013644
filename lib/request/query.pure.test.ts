import { expect, it } from 'vitest'
import { choiceIn, pageIn, wordIn } from './query'

it('reads a word, and nothing where there is none or several', () => {
  expect(wordIn({ q: ' 张 ' }, 'q')).toBe('张')
  expect(wordIn({ q: ['a', 'b'] }, 'q')).toBe('')
  expect(wordIn({}, 'q')).toBe('')
  expect(wordIn({ q: '张\u0000小明\n' }, 'q')).toBe('张小明')
})

it('reads the page, and takes everything strange as the first', () => {
  expect(pageIn({ page: '3' })).toBe(3)
  const strange = ['0', '-1', '1e3', '2.5', ' ', '９', '9999999', '999999', 'x']
  expect(strange.map((page) => pageIn({ page }))).toEqual(strange.map(() => 1))
})

it('takes only the choices there are', () => {
  expect(choiceIn({ living: 'AWAY' }, 'living', ['HOME', 'AWAY'])).toBe('AWAY')
  expect(choiceIn({ living: '__proto__' }, 'living', ['HOME', 'AWAY'])).toBeUndefined()
})
