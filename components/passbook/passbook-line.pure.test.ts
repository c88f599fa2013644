import { describe, expect, it } from 'vitest'
import type { LedgerLine } from '@/lib/ledger/queries'
import { passbookLine } from './passbook-line'
import { aLine, chinese } from './test-line'

/** Its words, with ordinary blanks. */
function read(different: Partial<LedgerLine> = {}) {
  const { reason, notes, ...rest } = passbookLine(aLine(different), chinese)
  return { ...rest, reason, notes: notes.map((note) => note.replaceAll('\u00a0', ' ')) }
}

const noPeople = { list: null, recordedBy: null, approvedBy: null, ruleName: null }

describe('a line of the passbook', () => {
  it('of a deed says when, what for, of which list, and who wrote and passed it', () => {
    expect(read()).toEqual({
      key: 'e1',
      date: '2026年9月12日',
      reason: '参加村庄清洁行动',
      notes: ['社会公德 · 记：白晓光 · 评：包玉山 · 流水号 12'],
      photos: [],
      points: 20,
      balance: 65,
    })
  })

  it('names the member, and how much was done', () => {
    const { reason, notes } = read({ quantity: 3, unit: 'HOUR', memberName: '李秀兰' })
    expect(reason).toBe('参加村庄清洁行动，3 小时')
    expect(notes[0]).toContain('做事的人：李秀兰')
  })

  it('leads to the photos of its sheet', () => {
    const { photos } = read({ photoIds: ['a', 'b'] })
    expect(photos).toEqual([
      { href: '/photos/a', label: '看照片 1' },
      { href: '/photos/b', label: '看照片 2' },
    ])
  })

  it('written late says so with the month it counts in, under its true date', () => {
    const { date, notes } = read({ occurredOn: '2026-08-30', countsIn: '2026-09' })
    expect(date).toBe('2026年8月30日')
    expect(notes).toContain('补记，算在2026年9月')
  })

  it('that takes points says how the household was told', () => {
    const { notes, points } = read({ list: 'DEDUCTION', points: -10, reason: '支书当面告知' })
    expect(points).toBe(-10)
    expect(notes[0]).toBe('告知本户：支书当面告知')
  })

  it('of goods says what was taken home and by whom', () => {
    const basket = {
      ...noPeople,
      kind: 'REDEEM' as const,
      points: -30,
      goods: ['毛巾 ×1', '牙刷 ×1'],
    }
    const own = read({ ...basket, collectorName: '张小明', recordedBy: '齐红梅' })
    expect(own.reason).toBe('兑换：毛巾 ×1、牙刷 ×1')
    expect(own.notes).toEqual(['领取人：张小明 · 经手：齐红梅 · 流水号 12'])
    const proxy = read({ ...basket, collectorName: '王小花', collectorRelation: '邻居' })
    expect(proxy.notes[0]).toContain('代领人：王小花 (邻居)')
  })

  it('that gives goods back says what and why', () => {
    const back = { ...noPeople, kind: 'REFUND' as const, goods: ['毛巾 ×1'], reason: '拿错了' }
    const { reason, notes } = read(back)
    expect(reason).toBe('兑换取消，退回：毛巾 ×1')
    expect(notes[0]).toBe('原因：拿错了')
  })

  it('that corrects another names that one, its day and the reason', () => {
    const { reason, notes, points } = read({
      kind: 'REVERSAL',
      points: -20,
      reversesSeq: 3,
      reversesOn: '2026-07-05',
      reason: '记错了户',
    })
    expect([reason, points]).toEqual(['更正：参加村庄清洁行动', -20])
    expect(notes.slice(0, 2)).toEqual(['更正的是2026年7月5日那一笔（流水号 3）', '原因：记错了户'])
    expect(read({ ...noPeople, kind: 'REVERSAL' }).reason).toBe('更正')
  })

  it('that was corrected leads to the correction', () => {
    expect(read({ reversedBySeq: 40 }).notes).toContain('这一笔已经更正，见流水号 40')
  })

  it('that only ranks moves nothing in the columns, and one that only pays says so', () => {
    const opening = { ...noPeople, kind: 'OPENING' as const, points: 120 }
    expect(read({ ...opening, ranks: false })).toMatchObject({
      reason: '期初积分，从纸账转来',
      points: 120,
      notes: ['流水号 12'],
    })
    const ranking = read({ ...opening, points: 20, spendable: false })
    expect(ranking).toMatchObject({ reason: '本季在纸账上已挣的分', points: 0, balance: 65 })
    expect(ranking.notes).toContain('只算名次，不进余额：+20 分')
    expect(read({ ranks: false }).notes).toContain('只进余额，不算名次')
  })

  it.each([
    ['TRANSFER', '分户、并户转账'],
    ['EXPIRE', '到期作废'],
  ] as const)('of the kind %s is %s', (kind, reason) => {
    expect(read({ ...noPeople, kind }).reason).toBe(reason)
  })

  it('of a transfer names the household on its other side', () => {
    const half = { ...noPeople, kind: 'TRANSFER' as const, otherNumber: 15 }
    expect(read(half).reason).toBe('分户、并户，从15号转来')
    expect(read({ ...half, points: -20 }).reason).toBe('分户、并户，转到15号')
  })
})
