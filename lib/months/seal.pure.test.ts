import { describe, expect, test } from 'vitest'
import { canonicalLine, checkCode, type SealedLine, sealFormat, sealOf } from './seal'

/*
 * Written out by hand. A seal that was printed and hung up must be found again in ten years: when
 * one of these literals no longer fits, the format has changed and every old seal is broken. A new
 * format gets the next number and its own vectors beside these.
 */

const earned: SealedLine = {
  seq: 1,
  kind: 'EARN',
  list: 'SOCIAL',
  points: 20,
  spendable: true,
  ranks: true,
  balanceAfter: 20,
  householdId: '0197c000-0000-7000-8000-00000000000a',
  countsIn: '2026-07',
  occurredOn: '2026-07-05',
  recordedAt: new Date('2026-07-06T01:02:03.004Z'),
  ruleId: '0197c000-0000-7000-8000-00000000000b',
  ruleVersion: 2,
  ruleName: '清扫村庄“周边”',
  unit: 'PERSON',
  quantity: 1,
  memberId: null,
  memberName: '阿拉腾其木格·巴特尔苏荣',
  claimId: '0197c000-0000-7000-8000-00000000000c',
  batchId: '0197c000-0000-7000-8000-00000000000d',
  redemptionId: null,
  reversesId: null,
  transferId: null,
  recordedById: '0197c000-0000-7000-8000-00000000000e',
  approvedById: '0197c000-0000-7000-8000-00000000000f',
  reason: null,
}

const redeemed: SealedLine = {
  ...earned,
  seq: 2,
  kind: 'REDEEM',
  list: null,
  points: -5,
  ranks: false,
  balanceAfter: 15,
  occurredOn: '2026-07-31',
  recordedAt: new Date('2026-07-31T15:59:59.999Z'),
  ruleId: null,
  ruleVersion: null,
  ruleName: null,
  unit: null,
  quantity: null,
  memberName: null,
  claimId: null,
  batchId: null,
  redemptionId: '0197c000-0000-7000-8000-000000000010',
  approvedById: null,
  reason: '第一行\n第二行',
}

const earnedText =
  '[1,"EARN","SOCIAL",20,true,true,20,"0197c000-0000-7000-8000-00000000000a","2026-07","2026-07-05","2026-07-06T01:02:03.004Z","0197c000-0000-7000-8000-00000000000b",2,"清扫村庄“周边”","PERSON",1,null,"阿拉腾其木格·巴特尔苏荣","0197c000-0000-7000-8000-00000000000c","0197c000-0000-7000-8000-00000000000d",null,null,null,"0197c000-0000-7000-8000-00000000000e","0197c000-0000-7000-8000-00000000000f",null]'
const redeemedText =
  '[2,"REDEEM",null,-5,true,false,15,"0197c000-0000-7000-8000-00000000000a","2026-07","2026-07-31","2026-07-31T15:59:59.999Z",null,null,null,null,null,null,null,null,null,"0197c000-0000-7000-8000-000000000010",null,null,"0197c000-0000-7000-8000-00000000000e",null,"第一行\\n第二行"]'

const july = {
  villageId: '0197c000-0000-7000-8000-000000000001',
  month: '2026-07',
  previousSeal: '',
}
const sealOfJuly = 'af05ba8e430442580fbb50442805fbc7a2244663cb7d8c5caaba74fffe09ea62'
const sealOfEmptyAugust = '14dd9b7590bd0aba4f776c7a549a8f545f3392066d2d763551b7808c7c0f03ed'

describe('seal format 1', () => {
  test('is the one these vectors are of', () => {
    expect(sealFormat).toBe(1)
  })

  test('writes a line as a JSON array of its values in a fixed order', () => {
    expect(canonicalLine(earned)).toBe(earnedText)
    expect(canonicalLine(redeemed)).toBe(redeemedText)
  })

  test('seals a month of two lines, and an empty one after it', () => {
    expect(sealOf(july, [earnedText, redeemedText])).toBe(sealOfJuly)
    const august = { ...july, month: '2026-08', previousSeal: sealOfJuly }
    expect(sealOf(august, [])).toBe(sealOfEmptyAugust)
  })

  test.each<[string, Partial<typeof july>, string[]]>([
    ['of another village', { villageId: '0197c000-0000-7000-8000-000000000002' }, []],
    ['of another month', { month: '2026-08' }, []],
    ['after another month', { previousSeal: sealOfJuly }, []],
    ['with one line less', {}, [earnedText]],
    ['with its lines in another order', {}, [redeemedText, earnedText]],
  ])('differs for a month %s', (_, change, lines) => {
    const usual = lines.length > 0 ? lines : [earnedText, redeemedText]
    expect(sealOf({ ...july, ...change }, usual)).not.toBe(sealOfJuly)
  })

  test('covers every value of a line', () => {
    const changed: { [Field in keyof SealedLine]: SealedLine[Field] } = {
      ...{ seq: 9, kind: 'OPENING', list: 'FAMILY', points: 21, spendable: false, ranks: false },
      ...{ balanceAfter: 21, householdId: 'x', countsIn: '2026-08', occurredOn: '2026-07-06' },
      ...{ recordedAt: new Date('2026-07-06T01:02:03.005Z'), ruleId: 'x', ruleVersion: 3 },
      ...{ ruleName: 'x', unit: 'HOUR', quantity: 2, memberId: 'x', memberName: 'x', claimId: 'x' },
      ...{ batchId: 'x', redemptionId: 'x', reversesId: 'x', transferId: 'x', recordedById: 'x' },
      ...{ approvedById: 'x', reason: 'x' },
    }
    for (const [field, value] of Object.entries(changed)) {
      expect(canonicalLine({ ...earned, [field]: value }), field).not.toBe(earnedText)
    }
    expect(Object.keys(changed).sort()).toEqual(Object.keys(earned).sort())
  })

  test('is read aloud by its first sixteen digits', () => {
    expect(checkCode('0a1b2c3d4e5f60718293')).toBe('0A1B 2C3D 4E5F 6071')
  })
})
