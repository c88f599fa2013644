import { expect, test } from 'vitest'
import { type GiftMove, giftsOf } from './gifts'

function move(day: number, change: Partial<GiftMove> = {}): GiftMove {
  return {
    id: `move-${day}-${change.goodName ?? '笔记本'}`,
    kind: 'DONATED',
    goodId: change.goodName ?? '笔记本',
    goodName: '笔记本',
    unit: '本',
    quantity: 10,
    who: '镇中心小学',
    recordedAt: new Date(Date.UTC(2026, 0, day, 1)),
    ...change,
  }
}

const said = (moves: readonly GiftMove[]) =>
  giftsOf(moves).map(({ donor, givenOn, goods }) =>
    [donor, givenOn.slice(8), ...goods.map(({ name, quantity }) => `${name}${quantity}`)].join(' '),
  )

test('the newest stands first, and a lot of several goods is one gift', () => {
  expect(said([move(1), move(1, { goodName: '铅笔', quantity: 5 }), move(2)])).toEqual([
    '镇中心小学 02 笔记本10',
    '镇中心小学 01 笔记本10 铅笔5',
  ])
})

test('two donors at one moment are two gifts', () => {
  expect(said([move(1), move(1, { who: '镇卫生院' })])).toHaveLength(2)
})

test('what went back to the donor is not praised: from the last gift on, and no further than there is', () => {
  const back = (day: number, pieces: number, who = '镇中心小学') =>
    move(day, { kind: 'SENT_BACK', quantity: -pieces, who })
  expect(said([move(1), back(2, 4), move(3)])).toEqual([
    '镇中心小学 03 笔记本10',
    '镇中心小学 01 笔记本6',
  ])
  expect(said([move(1), move(2), back(3, 13)])).toEqual(['镇中心小学 01 笔记本7'])
  expect(said([move(1), back(2, 99)])).toEqual([])
  expect(said([move(1), back(2, 4, '利民商店')])).toEqual(['镇中心小学 01 笔记本10'])
  expect(said([back(1, 4), move(2)])).toEqual(['镇中心小学 02 笔记本10'])
})

test('a day is the village’s, not that of UTC', () => {
  expect(said([move(1, { recordedAt: new Date('2026-01-01T20:00:00Z') })])).toEqual([
    '镇中心小学 02 笔记本10',
  ])
})
