import { describe, expect, test } from 'vitest'
import { newId } from '@/lib/shared/id'
import { decideClaimsInput, sheetInput } from './input'

const [one, two, rule] = [newId(), newId(), newId()]
const typed = {
  sheetId: newId(),
  ruleId: rule,
  occurredOn: '2026-09-12',
  reportedBy: 'LEADER',
}

function linesOf(fields: Record<string, unknown>) {
  return sheetInput.parse({ ...typed, ...fields }).households
}

describe('the lines of a sheet', () => {
  test('are the ticked households, once each, counted once unless written', () => {
    expect(linesOf({ household: one })).toEqual([
      { householdId: one, quantity: 1, memberName: null },
    ])
    const line = { [one]: { member: '李四' }, [two]: { quantity: '３' } }
    expect(linesOf({ household: [one, two], line })).toEqual([
      { householdId: one, quantity: 1, memberName: '李四' },
      { householdId: two, quantity: 3, memberName: null },
    ])
  })

  test('include a household with something beside it and without a tick, as on paper', () => {
    const line = { [one]: { quantity: '', member: '' }, [two]: { quantity: '2', member: '' } }
    expect(linesOf({ line })).toEqual([{ householdId: two, quantity: 2, memberName: null }])
    expect(linesOf({ line: { [one]: { member: '李四' } } })).toEqual([
      { householdId: one, quantity: 1, memberName: '李四' },
    ])
  })

  test('carry what the judges gave, and are ticked by it', () => {
    const line = { [one]: { scores: '１８、20 19' }, [two]: { scores: '' } }
    expect(linesOf({ line })).toEqual([
      { householdId: one, quantity: 1, memberName: null, scores: [18, 20, 19] },
    ])
    const read = sheetInput.safeParse({ ...typed, line: { [one]: { scores: '18 二十' } } })
    expect(read.error?.issues).toMatchObject([{ path: ['line', one, 'scores'] }])
  })

  test('have judges of at most fifteen names', () => {
    expect(sheetInput.parse({ ...typed, judges: '王建国、李秀兰' }).judges).toEqual([
      '王建国',
      '李秀兰',
    ])
    expect(sheetInput.parse({ ...typed, judges: ' ' }).judges).toBeUndefined()
    const many = Array.from({ length: 16 }, (_, index) => `评委${index}`).join(' ')
    expect(sheetInput.safeParse({ ...typed, judges: many }).success).toBe(false)
  })

  test('are none on an empty sheet', () => {
    expect(linesOf({})).toEqual([])
  })

  test.each(['10000', '两', '1.5'])('refuse a quantity of %s beside its household', (text) => {
    const line = { [one]: { quantity: text } }
    const read = sheetInput.safeParse({ ...typed, household: one, line })
    expect(read.error?.issues).toMatchObject([{ path: ['line', one, 'quantity'] }])
  })
})

describe('how a household was told', () => {
  const told = { toldBy: '李会计', toldWho: '户主', toldOn: '2026-09-12', toldHow: '上门' }
  const read = (fields: Record<string, unknown>) =>
    sheetInput.safeParse({ ...typed, household: one, ...fields })

  test('is kept as one sentence, and may be left for later as a whole', () => {
    const words = '2026年9月12日 李会计 告知 户主（上门）'
    expect(read(told).data?.toldHousehold).toBe(words)
    expect(read({}).data?.toldHousehold).toBeNull()
    expect(read({ ...told, toldWho: ' ', toldHow: '' }).data?.toldHousehold).toBeNull()
  })

  test('asks for what is missing of it', () => {
    const { error } = read({ ...told, toldWho: '', toldOn: '' })
    expect(error?.issues).toMatchObject([
      { message: 'REQUIRED', path: ['toldWho'] },
      { message: 'REQUIRED', path: ['toldOn'] },
    ])
  })
})

test('a decision is one of three, and all but passing say why', () => {
  const allowed = (fields: Record<string, unknown>) =>
    decideClaimsInput.safeParse({ sheetId: newId(), claimIds: [one], ...fields }).success
  expect(allowed({ decision: 'pass', reason: '' })).toBe(true)
  expect(allowed({ decision: 'decline', reason: '没有参加' })).toBe(true)
  expect(allowed({ decision: 'decline', reason: '' })).toBe(false)
  expect(allowed({ decision: 'postpone', reason: '再问一问' })).toBe(true)
  expect(allowed({ decision: 'postpone' })).toBe(false)
  expect(allowed({ decision: 'withdraw', reason: '记错了' })).toBe(false)
})
