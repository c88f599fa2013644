import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, monthOf } from '@/lib/shared/civil-date'
import {
  canBeReversed,
  countingMonth,
  dayOf,
  type EntryDraft,
  entryKinds,
  faultOf,
  isLate,
  largestEntry,
} from './entry-kinds'

const earned: EntryDraft = {
  householdId: 'household',
  kind: 'EARN',
  list: 'SOCIAL',
  points: 20,
  spendable: true,
  ranks: true,
  occurredOn: '2026-07-05',
  recordedById: 'recorder',
}
const redeemed: EntryDraft = { ...earned, kind: 'REDEEM', list: null, points: -25, ranks: false }
const reversal: EntryDraft = {
  ...earned,
  kind: 'REVERSAL',
  points: -20,
  reversesId: 'entry',
  reason: '记错了户',
}
const half: EntryDraft = { ...redeemed, kind: 'TRANSFER', transferId: 'pair' }

describe('a line of the book', () => {
  test.each<[string, EntryDraft]>([
    ['earned in a list', earned],
    ['deducted', { ...earned, list: 'DEDUCTION', points: -10 }],
    ['earned to be ranked and not to be spent', { ...earned, spendable: false }],
    ['brought over as a debt', { ...earned, kind: 'OPENING', list: null, points: -8 }],
    ['redeemed', redeemed],
    ['given back', { ...redeemed, kind: 'REFUND', points: 25 }],
    ['expired', { ...redeemed, kind: 'EXPIRE' }],
    ['half of a transfer, out', half],
    ['half of a transfer, in', { ...half, points: 25 }],
    ['a reversal', reversal],
    ['a reversal of a deduction', { ...reversal, list: 'DEDUCTION', points: 10 }],
  ])('may be %s', (_, draft) => {
    expect(faultOf(draft)).toBeUndefined()
  })

  test.each<[string, Partial<EntryDraft>, EntryDraft]>([
    ['no points', { points: 0 }, earned],
    ['half a point', { points: 0.5 }, earned],
    ['more points than a line takes', { points: largestEntry + 1 }, earned],
    ['points that count for nothing', { spendable: false, ranks: false }, earned],
    ['points earned in no list', { list: null }, earned],
    ['a deduction that gives', { list: 'DEDUCTION' }, earned],
    ['a good deed that takes', { points: -20 }, earned],
    ['a redemption that gives', { points: 25 }, redeemed],
    ['a redemption that costs a place', { ranks: true }, redeemed],
    ['a refund that takes', { kind: 'REFUND' }, redeemed],
    ['an expiry that gives', { kind: 'EXPIRE', points: 25 }, redeemed],
    ['a reversal of nothing', { reversesId: null }, reversal],
    ['a reversal without a reason', { reason: null }, reversal],
    ['a transfer without its other half', { transferId: null }, half],
    ['a transfer that ranks', { ranks: true }, half],
  ])('is never %s', (_, change, draft) => {
    expect(faultOf({ ...draft, ...change })).toBeTypeOf('string')
  })
})

describe('the month a line counts in', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))

  test('is its own while that is open, else the first open one, and then it is late', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -30, max: 30 }), (occurredOn, ahead) => {
        const openMonth = addMonths(monthOf(occurredOn), ahead)
        const countsIn = countingMonth(occurredOn, openMonth)
        expect(countsIn).toBe(ahead > 0 ? openMonth : monthOf(occurredOn))
        expect(isLate({ kind: 'EARN', occurredOn, countsIn })).toBe(ahead > 0)
      }),
    )
  })
})

test('a correction stands under the day it was made, and is never a late deed', () => {
  const line = {
    occurredOn: '2026-07-05',
    countsIn: '2026-10',
    recordedAt: new Date('2026-10-07T16:30:00Z'),
  }
  expect(dayOf({ ...line, kind: 'EARN' })).toBe('2026-07-05')
  expect(dayOf({ ...line, kind: 'REVERSAL' })).toBe('2026-10-08')
  expect(isLate({ ...line, kind: 'REVERSAL' })).toBe(false)
})

test('what moved goods, and a reversal itself, cannot be reversed', () => {
  expect(entryKinds.filter((kind) => !canBeReversed(kind))).toEqual([
    'REDEEM',
    'REFUND',
    'REVERSAL',
  ])
})
