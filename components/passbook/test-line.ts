import type { LedgerLine } from '@/lib/ledger/queries'
import { formatsOf } from '@/lib/messages/formats'
import { plain } from '@/lib/messages/language'
import { translator } from '@/lib/messages/translator'

export const chinese = { t: translator(plain('zh-CN')), formats: formatsOf('zh-CN') }

/** A passed deed, and what is different about it. */
export function aLine(different: Partial<LedgerLine> = {}): LedgerLine {
  return {
    id: 'e1',
    seq: 12,
    kind: 'EARN',
    list: 'SOCIAL',
    points: 20,
    spendable: true,
    ranks: true,
    balanceAfter: 65,
    householdId: 'h1',
    number: 1,
    headName: '张小明',
    countsIn: '2026-09',
    occurredOn: '2026-09-12',
    recordedAt: new Date('2026-09-13T01:00:00Z'),
    ruleName: '参加村庄清洁行动',
    unit: 'HOUSEHOLD',
    quantity: 1,
    memberName: null,
    redemptionId: null,
    goods: [],
    collectorName: null,
    collectorRelation: null,
    reason: null,
    scores: [],
    recordedBy: '白晓光',
    approvedBy: '包玉山',
    reversesSeq: null,
    reversesOn: null,
    reversedBySeq: null,
    otherNumber: null,
    photoIds: [],
    ...different,
  }
}
