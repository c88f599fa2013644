import { describe, expect, test } from 'vitest'
import { pinyinOf } from '@/lib/shared/pinyin'
import { readPaperLine } from './paper-line'

const goods = ['雨衣', '头灯', '毛巾', '雨鞋', '牙刷'].map((name, index) => ({
  id: name,
  key: index + 1,
  barcode: null,
  name,
  ...pinyinOf(name),
}))

function read(text: string) {
  const line = readPaperLine(text, goods)
  return 'wrong' in line ? line : { ...line, pieces: Object.fromEntries(line.pieces) }
}

describe('a line of the sign-off sheet', () => {
  test.each([
    ['12 3', 12, { 毛巾: 1 }],
    ['12 3*2 5', 12, { 毛巾: 2, 牙刷: 1 }],
    ['１２，３×２、ys', 12, { 毛巾: 2, 牙刷: 1 }],
    ['12 毛巾 毛巾*2', 12, { 毛巾: 3 }],
    ['  7   牙刷x10  ', 7, { 牙刷: 10 }],
  ])('%s', (text, number, pieces) => {
    expect(read(text)).toEqual({ number, pieces, proxy: undefined })
  })

  test.each(['12 3 代王有才/邻居', '12 代领王有才/邻居 3', '12 3 代：王有才／邻居'])(
    '%s',
    (text) => {
      expect(read(text)).toMatchObject({ proxy: { name: '王有才', relation: '邻居' } })
    },
  )

  test.each(['12 3 送王有才', '12 送：王有才 3'])('%s', (text) => {
    expect(read(text)).toMatchObject({ carrier: '王有才', proxy: undefined })
  })

  test.each([
    ['', 'PAPER_NEEDS_NUMBER', undefined],
    ['毛巾 12', 'PAPER_NEEDS_NUMBER', undefined],
    ['12', 'PAPER_NEEDS_GOODS', undefined],
    ['12 代王有才/邻居', 'PAPER_NEEDS_GOODS', undefined],
    ['12 3 代王有才', 'PAPER_NEEDS_RELATION', undefined],
    ['12 9', 'PAPER_WORD_UNKNOWN', '9'],
    ['12 雨', 'PAPER_WORD_UNKNOWN', '雨'],
    ['12 -3', 'PAPER_WORD_UNKNOWN', '-3'],
    ['12 3*0', 'PAPER_WORD_UNKNOWN', '3*0'],
    ['12 3*60 3*60', 'PAPER_WORD_UNKNOWN', '3*60'],
  ])('%s is not read', (text, wrong, word) => {
    expect(read(text)).toEqual(word === undefined ? { wrong } : { wrong, figures: { word } })
  })
})
