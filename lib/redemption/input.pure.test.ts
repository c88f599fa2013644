import { describe, expect, test } from 'vitest'
import { newId } from '@/lib/shared/id'
import { byProxy } from './basket-draft'
import { basketFields, basketInput } from './input'

const basketId = newId()
const household = newId()
const towel = newId()
const sent = { household, shownTotal: '25', collector: '张小明', [`quantity.${towel}`]: '1' }

function read(fields: Record<string, string>) {
  return basketInput.safeParse(basketFields(basketId, fields))
}

function fieldsRefused(fields: Record<string, string>): string[] {
  return (read(fields).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')} ${message}`,
  )
}

test('the counter’s form is a basket', () => {
  expect(read({ ...sent, pick: '', more: 'x', proxyName: 'nobody asked' }).data).toEqual({
    basketId,
    householdId: household,
    shownTotal: 25,
    collectorName: '张小明',
    collectorRelation: null,
    collectorMeant: false,
    homeDelivery: false,
    lines: [{ goodId: towel, quantity: 1 }],
  })
})

describe('代领', () => {
  test('is a name and what they are to the household', () => {
    const proxy = { ...sent, collector: byProxy, proxyName: '王建国', proxyRelation: '邻居' }
    expect(read(proxy).data).toMatchObject({
      collectorName: '王建国',
      collectorRelation: '邻居',
    })
  })

  test('without them is refused at the field', () => {
    expect(fieldsRefused({ ...sent, collector: byProxy, proxyName: ' ' })).toEqual([
      'proxyName REQUIRED',
      'proxyRelation REQUIRED',
    ])
  })
})

test.each([
  [{ collector: '' }, 'collector REQUIRED'],
  [{ shownTotal: '25.0' }, 'shownTotal NOT_A_NUMBER'],
  [{ household: 'x' }, 'householdId INVALID'],
  [{ [`quantity.${towel}`]: '100' }, `quantity.${towel} NUMBER_OUT_OF_RANGE`],
  [{ [`quantity.${towel}`]: 'two' }, `quantity.${towel} NOT_A_NUMBER`],
  [{ 'quantity.gold': '1' }, 'quantity.gold GOOD_UNKNOWN'],
])('%o is refused: %s', (change, refused) => {
  expect(fieldsRefused({ ...sent, ...change })).toEqual([refused])
})
