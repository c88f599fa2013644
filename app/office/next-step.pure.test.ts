import { describe, expect, test } from 'vitest'
import { mayDo, type Role } from '@/lib/access/deeds'
import { type Desk, nextStep, periodToPublish, type WindowOnDesk } from './next-step'

const window: WindowOnDesk = {
  id: 'window',
  name: '2026年第三季度兑换',
  cutoffMonth: '2026-09',
  opensOn: '2026-10-10',
  closesOn: '2026-10-11',
}

/** 12 October, September closed and its red list published, nothing waits. */
const quiet = {
  today: '2026-10-12',
  decidable: 0,
  openMonth: '2026-10',
  noticeDays: 0,
  notice: null,
  unanswered: 0,
  answerable: 0,
  firstClosed: '2026-01',
  published: ['2026-Q3'],
  nobodyToList: null,
  openWindow: null,
  nextWindow: null,
  differs: false,
  missing: null,
}

function step(change: Partial<Desk>, role: Role = 'MANAGER') {
  return nextStep({ ...quiet, may: (deed) => mayDo([role], deed), ...change })
}

describe('what comes next for a manager', () => {
  test('is to record while nothing waits', () => {
    expect(step({})).toEqual({ do: 'record' })
  })

  test('is what the set-up passed over, for who may add it', () => {
    expect(step({ missing: 'households' })).toEqual({ do: 'addHouseholds' })
    expect(step({ missing: 'rules' })).toEqual({ do: 'adoptRules' })
    expect(step({ missing: 'households' }, 'RECORDER')).toEqual({ do: 'record' })
  })

  test('is the review before everything else', () => {
    const all = { decidable: 14, openMonth: '2026-09', published: [], openWindow: window }
    expect(step(all)).toEqual({ do: 'review', count: 14 })
  })

  test('is to close the first month that is over', () => {
    expect(step({ openMonth: '2026-08' })).toEqual({ do: 'closeMonth', month: '2026-08' })
    expect(step({ today: '2026-09-30', openMonth: '2026-09', published: ['2026-Q2'] })).toEqual({
      do: 'record',
    })
  })

  test('is not to close or publish what does not add up', () => {
    expect(step({ openMonth: '2026-08', differs: true })).toEqual({ do: 'record' })
    expect(step({ published: [], differs: true })).toEqual({ do: 'record' })
  })

  test('is to post it first where the village has days of notice', () => {
    const over = { openMonth: '2026-09', noticeDays: 5 }
    expect(step(over)).toEqual({ do: 'postNotice', month: '2026-09' })
  })

  test('is to seal a notice after its last day, once every objection is answered', () => {
    const notice = { firstMonth: '2026-07', lastMonth: '2026-09', objectUntil: '2026-10-12' }
    const hung = { noticeDays: 5, notice, published: ['2026-Q2'], nextWindow: window }
    expect(step(hung)).toEqual({ do: 'record' })
    expect(step({ ...hung, today: '2026-10-13' })).toEqual({ do: 'sealNotice', month: '2026-07' })
    expect(step({ ...hung, today: '2026-10-13', unanswered: 1 })).toEqual({ do: 'record' })
    expect(step({ ...hung, unanswered: 1, answerable: 1 })).toEqual({ do: 'answer', count: 1 })
  })

  test('is the red list of a quarter that is closed', () => {
    expect(step({ published: ['2026-Q2'] })).toEqual({ do: 'publish', period: '2026-Q3' })
    // nobody earned in it
    const settled = { published: ['2026-Q2'], nobodyToList: '2026-Q3' }
    expect(step(settled)).toEqual({ do: 'record' })
  })

  test('is to open a window on its day, once its cut-off month is closed', () => {
    expect(step({ nextWindow: window })).toEqual({ do: 'openWindow', window })
    expect(step({ today: '2026-10-09', nextWindow: window })).toEqual({ do: 'record' })
    expect(step({ nextWindow: { ...window, cutoffMonth: '2026-10' } })).toEqual({ do: 'record' })
  })

  test('is to close a window after its last day, before the next is opened', () => {
    const nextWindow = { ...window, id: 'next' }
    expect(step({ openWindow: window, nextWindow })).toEqual({ do: 'closeWindow', window })
    expect(step({ today: '2026-10-11', openWindow: window })).toEqual({ do: 'record' })
  })
})

describe('what comes next for the others', () => {
  test('is only what they may do', () => {
    const busy = { decidable: 3, openMonth: '2026-08', published: [], openWindow: window }
    expect(step(busy, 'RECORDER')).toEqual({ do: 'record' })
    expect(step(busy, 'REVIEWER')).toEqual({ do: 'review', count: 3 })
    expect(step({ ...busy, decidable: 0 }, 'REVIEWER')).toEqual({ do: 'look' })
    expect(step(busy, 'CLERK')).toEqual({ do: 'redeem', window })
    expect(step(quiet, 'CLERK')).toEqual({ do: 'look' })
    expect(step(busy, 'SUPERVISOR')).toEqual({ do: 'look' })
  })
})

describe('the quarter to publish', () => {
  const due = (openMonth: string, firstClosed: string | null, published: string[] = []) =>
    periodToPublish({ openMonth, notice: null, firstClosed, published, nobodyToList: null })

  test('is the one whose last month was closed last', () => {
    expect(due('2026-10', '2026-01')).toBe('2026-Q3')
    expect(due('2026-11', '2026-01')).toBe('2026-Q3')
    expect(due('2027-01', '2026-01')).toBe('2026-Q4')
    expect(due('2026-09', '2026-01')).toBe('2026-Q2')
    expect(due('2026-10', '2026-01', ['2026-Q3'])).toBeUndefined()
  })

  test('is none before a village closed its first quarter', () => {
    expect(due('2026-10', null)).toBeUndefined()
    expect(due('2026-11', '2026-10')).toBeUndefined()
    // A village that began in September has a short third quarter.
    expect(due('2026-10', '2026-09')).toBe('2026-Q3')
  })
})
