import { describe, expect, test } from 'vitest'
import { pinyinOf } from '@/lib/shared/pinyin'
import { pickGood } from './pick-good'

const goods = ['雨衣', '头灯', '毛巾', '雨鞋', '牙刷', '牙膏', '洗衣粉', '棉手套'].map(
  (name, index) => ({
    id: name,
    key: index + 1,
    barcode: name === '毛巾' ? '6901234567892' : null,
    name,
    ...pinyinOf(name),
  }),
)
const pick = (typed: string, inBasket = 1) => pickGood(typed, goods, () => inBasket)

describe('what is typed at the shelf', () => {
  test.each([
    ['3', '毛巾', 1],
    ['３', '毛巾', 1],
    ['+3', '毛巾', 1],
    ['3*2', '毛巾', 2],
    ['3x2', '毛巾', 2],
    ['3×2', '毛巾', 2],
    ['6901234567892', '毛巾', 1],
    ['6901234567892*2', '毛巾', 2],
    ['-3', '毛巾', -1],
    ['-3*2', '毛巾', -2],
    ['mj', '毛巾', 1],
    ['MJ', '毛巾', 1],
    ['maojin', '毛巾', 1],
    ['毛巾', '毛巾', 1],
    ['毛', '毛巾', 1],
    ['手套', '棉手套', 1],
    ['xyf*3', '洗衣粉', 3],
    ['-mj', '毛巾', -1],
    // 雨鞋 begins with y too, but 雨衣 is called exactly so
    ['yy', '雨衣', 1],
  ])('%s is %s, %i', (typed, goodId, by) => {
    expect(pick(typed)).toEqual({ goodId, by })
  })

  test('may fit several, which are named', () => {
    const picked = pick('y')
    expect('several' in picked && picked.several.map(({ name }) => name)).toEqual([
      '雨衣',
      '雨鞋',
      '牙刷',
      '牙膏',
    ])
  })

  test.each(['99', '0', 'zzz', '', '-', '*', '*2', '99*100', '金条', '金条*-2'])(
    '%j is no good',
    (typed) => {
      expect(pick(typed)).toEqual({ notUnderstood: 'no-such-good' })
    },
  )

  test.each(['3*', '3*2*2', '3*1e3', '3*-2', '3x-2', '-3*两', 'mj*1.5', '毛巾×'])(
    '%s is a good whose pieces cannot be read',
    (typed) => {
      expect(pick(typed)).toEqual({ notUnderstood: 'strange-pieces' })
    },
  )

  test.each(['3*100', '3*999', '-3x100', 'mj*1000'])('%s are too many pieces', (typed) => {
    expect(pick(typed)).toEqual({ notUnderstood: 'too-many' })
  })

  test.each(['3*0', '-3*0', 'mj*00', '３×０'])('%s are no pieces', (typed) => {
    expect(pick(typed)).toEqual({ notUnderstood: 'no-pieces' })
  })

  test('a piece less is for what is in the basket', () => {
    expect(pick('-3', 0)).toEqual({ notUnderstood: 'none-in-basket' })
    expect(pick('3', 0)).toEqual({ goodId: '毛巾', by: 1 })
  })

  test.each(['http://192.168.1.8:3000/card/A7K2M9QX04HT6RZE', 'A7K2M9QX04HT6RZE'])(
    'a card is no good either: %s',
    (typed) => {
      expect(pick(typed)).toEqual({ notUnderstood: 'a-card' })
    },
  )
})
