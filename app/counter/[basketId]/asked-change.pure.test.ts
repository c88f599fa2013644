import { describe, expect, test } from 'vitest'
import type { BasketDraft } from '@/lib/redemption/basket-draft'
import { pinyinOf } from '@/lib/shared/pinyin'
import { askedChange } from './asked-change'

const goods = [
  { id: 'towel', key: 3, name: '毛巾', barcode: null, most: 2, ...pinyinOf('毛巾') },
  { id: 'toothbrush', key: 5, name: '牙刷', barcode: null, most: 0, ...pinyinOf('牙刷') },
]
const nothing: BasketDraft = { pieces: {}, collector: '', proxyName: '', proxyRelation: '' }
const holding = (towels: number): BasketDraft => ({ ...nothing, pieces: { towel: towels } })

describe('a key pressed without JavaScript', () => {
  test('adds one, and takes one away', () => {
    expect(askedChange({ more: 'towel' }, nothing, goods).draft).toEqual(holding(1))
    expect(askedChange({ less: 'towel' }, holding(1), goods).draft).toEqual(nothing)
  })

  test('adds nothing that is not there, and takes nothing away that was typed', () => {
    expect(askedChange({ more: 'towel' }, holding(2), goods).draft).toEqual(holding(2))
    expect(askedChange({ more: 'toothbrush' }, nothing, goods).draft).toEqual(nothing)
    expect(askedChange({ more: 'towel' }, holding(7), goods).draft).toEqual(holding(7))
  })

  test('of a good that is not on the shelf changes nothing', () => {
    expect(askedChange({ more: 'gold' }, holding(1), goods).draft).toEqual(holding(1))
    expect(askedChange({ less: ['towel', 'x'] }, holding(1), goods).draft).toEqual(holding(1))
  })
})

test('what is typed is picked, or comes back with why it is no good', () => {
  expect(askedChange({ pick: '3*2' }, nothing, goods).draft).toEqual(holding(2))
  expect(askedChange({ pick: 'zzz' }, nothing, goods)).toEqual({
    picked: { notUnderstood: 'no-such-good' },
  })
  expect(askedChange({ pick: '-3' }, nothing, goods)).toEqual({
    picked: { notUnderstood: 'none-in-basket' },
  })
  expect(askedChange({ pick: '-3' }, holding(1), goods).draft).toEqual(nothing)
  const noMore = { picked: { notUnderstood: 'no-more' } }
  expect(askedChange({ pick: '5' }, nothing, goods)).toEqual(noMore)
  expect(askedChange({ pick: '3' }, holding(2), goods)).toEqual(noMore)
})

test('a page that was asked for nothing stays as it is', () => {
  expect(askedChange({ pick: ' ' }, holding(1), goods)).toEqual({})
})
