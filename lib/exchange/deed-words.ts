import type { Reporter } from '@/lib/earning/input'
import type { Column } from './column'
import { type HouseholdKey, householdColumns } from './household-words'

export const reporterWords = {
  SELF: ['本人申报', '本人', '自报', 'self'],
  LEADER: ['组长上报', '组长', 'leader'],
  CADRE: ['干部发现', '干部', '村干部', 'cadre'],
} as const satisfies Record<Reporter, readonly string[]>

export type DeedKey =
  | HouseholdKey
  | 'occurredOn'
  | 'memberName'
  | 'rule'
  | 'quantity'
  | 'points'
  | 'reportedBy'
  | 'note'
  | 'toldHousehold'
  | 'status'

export const deedColumns: readonly Column<DeedKey>[] = [
  {
    key: 'occurredOn',
    heading: '日期',
    english: 'Date',
    also: ['发生日期', '时间', '年月日', '记分日期'],
    width: 12,
    example: '2026-09-12',
    note: '事情发生的那一天。2026.9.12、2026年9月12日都可以。',
    englishNote: 'The day it happened: 2026-09-12.',
  },
  householdColumns.number,
  householdColumns.headName,
  householdColumns.groupName,
  {
    key: 'memberName',
    heading: '谁做的',
    english: 'Member',
    also: ['做事的人', '成员', '家庭成员', '参加人'],
    width: 12,
    example: null,
    note: '家里哪一个人做的。不分人就空着。',
    englishNote: 'Who of the household did it. May be empty.',
  },
  {
    key: 'rule',
    heading: '细则',
    english: 'Rule',
    also: ['事由', '积分细则', '项目', '积分项目', '内容', '加分事由', '原因'],
    width: 28,
    example: '参加村庄清洁行动',
    note: '和积分细则里的名称一样。',
    englishNote: 'The name as in the rule book.',
    englishExample: 'Village clean-up',
  },
  {
    key: 'quantity',
    heading: '数量',
    english: 'Quantity',
    also: ['次数', '小时', '人次', '小时数'],
    width: 8,
    example: 1,
    note: '按数量计分的才填，例如几小时、几人次。空着就是 1。',
    englishNote: 'Only for rules per unit, as hours or people. Left empty: 1.',
  },
  {
    key: 'points',
    heading: '分值',
    english: 'Points',
    also: ['积分', '得分', '分数', '加分', '加减分'],
    width: 8,
    example: 20,
    note: '区间的细则要填；别的可以空着，填了就要和细则算出来的一样。',
    englishNote: 'Needed for a range; else it may be empty, or must be what the rule says.',
  },
  {
    key: 'reportedBy',
    heading: '谁报的',
    english: 'Reported by',
    also: ['申报方式', '上报'],
    width: 12,
    example: '干部发现',
    note: '本人申报、组长上报或干部发现。空着就是干部发现。',
    englishNote: 'self, leader or cadre. Left empty: cadre.',
    englishExample: 'cadre',
  },
  {
    key: 'note',
    heading: '备注',
    english: 'Note',
    also: ['说明'],
    width: 20,
    example: null,
    note: '可以空着。',
    englishNote: 'May be empty.',
  },
  {
    key: 'toldHousehold',
    heading: '告知本户',
    english: 'Told',
    also: ['告知情况', '告知'],
    width: 20,
    example: null,
    note: '扣分才写：谁、什么时候、怎样告知的。不写的，评议前要补上。',
    englishNote:
      'Only for a deduction: who told the household, when and how. Can be added until the review.',
  },
  {
    key: 'status',
    heading: '结果',
    english: 'Status',
    also: ['状态'],
    width: 10,
    example: null,
    note: '导出的表才有。写着“已撤回”“已更正”的行会跳过。',
    englishNote: 'Only in exported tables. Lines that were withdrawn or corrected are left out.',
  },
]
