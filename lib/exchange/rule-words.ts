import type { RuleList } from '@/lib/ledger/entry-kinds'
import type { Counting } from '@/lib/rules/input'
import type { RuleScale, RuleUnit } from '@/lib/rules/terms'
import type { Column } from './column'

export const listWords = {
  SOCIAL: ['社会公德', 'social morality', 'social'],
  FAMILY: ['家庭美德', 'family virtue', 'family'],
  BONUS: ['加分项', '加分', 'bonus'],
  DEDUCTION: ['扣分项', '扣分', '减分项', '减分', 'deduction'],
  TEMPORARY: ['临时项', '临时', 'temporary'],
} as const satisfies Record<RuleList, readonly string[]>

export const unitWords = {
  HOUSEHOLD: ['户', '按户', '每户', 'household'],
  PERSON: ['人次', '人', '按人', '每人', '每人次', 'person'],
  HOUR: ['小时', '每小时', '时', 'hour'],
  YEAR: ['年度', '年', '每年', 'year'],
} as const satisfies Record<RuleUnit, readonly string[]>

export const scaleWords = {
  FIXED: ['固定', '固定分', 'fixed'],
  PER_UNIT: ['按数量', '按次', '按量', 'per unit'],
  RANGE: ['区间', '评定', '范围', 'range'],
  TO_ZERO: ['清零', 'to zero'],
  BAR: ['暂停兑换', 'bar'],
} as const satisfies Record<RuleScale, readonly string[]>

export const countingWords = {
  BOTH: ['余额和名次', '都算', 'both'],
  BALANCE: ['只算余额', 'balance'],
  STANDING: ['只算名次', 'standing'],
} as const satisfies Record<Counting, readonly string[]>

export type RuleKey =
  | 'name'
  | 'list'
  | 'unit'
  | 'scale'
  | 'points'
  | 'minPoints'
  | 'maxPoints'
  | 'capMonth'
  | 'capQuarter'
  | 'capYear'
  | 'countsFor'
  | 'singleReview'
  | 'photoRequired'
  | 'since'
  | 'until'
  | 'meeting'

export const ruleColumns: readonly Column<RuleKey>[] = [
  {
    key: 'name',
    heading: '细则',
    english: 'Rule',
    also: ['细则名称', '积分细则', '名称', '项目', '积分项目', '内容', '积分内容', 'name'],
    width: 28,
    example: '参加村庄清洁行动',
    note: '按名称认：账上有同名的就是修改，没有就是新的。',
    englishNote: 'Known by name: the same name is a change, another is a new rule.',
    englishExample: 'Village clean-up',
  },
  {
    key: 'list',
    heading: '类别',
    english: 'List',
    also: ['五类', '类型', '分类', '所属类别'],
    width: 12,
    example: '社会公德',
    note: '社会公德、家庭美德、加分项、扣分项或临时项。',
    englishNote: 'social, family, bonus, deduction or temporary.',
    englishExample: 'social',
  },
  {
    key: 'unit',
    heading: '单位',
    english: 'Unit',
    also: ['计量单位', '计分单位'],
    width: 8,
    example: '户',
    note: '户、人次、小时或年度。空着就是户。',
    englishNote: 'household, person, hour or year. Left empty: household.',
    englishExample: 'household',
  },
  {
    key: 'scale',
    heading: '计分方式',
    english: 'Scale',
    also: ['计分办法', '计分'],
    width: 10,
    example: '固定',
    note: '固定、按数量、区间、清零或暂停兑换。空着就是固定。',
    englishNote: 'fixed, per unit, range, to zero or bar. Left empty: fixed.',
    englishExample: 'fixed',
  },
  {
    key: 'points',
    heading: '分值',
    english: 'Points',
    also: ['积分', '分数', '得分', '积分标准', '加减分值'],
    width: 8,
    example: 20,
    note: '整数。区间的写通常给多少分。扣分项写不写负号都行。清零和暂停兑换的空着。',
    englishNote:
      'A whole number; for a range what is usual. Deductions with or without a minus. Empty for to zero and bar.',
  },
  {
    key: 'minPoints',
    heading: '最低分',
    english: 'Least',
    also: ['最低'],
    width: 8,
    example: null,
    note: '只有区间才填。',
    englishNote: 'Only for a range.',
  },
  {
    key: 'maxPoints',
    heading: '最高分',
    english: 'Most',
    also: ['最高'],
    width: 8,
    example: null,
    note: '只有区间才填。',
    englishNote: 'Only for a range.',
  },
  {
    key: 'capMonth',
    heading: '每月上限',
    english: 'Month cap',
    also: ['月上限'],
    width: 10,
    example: 60,
    note: '一户一个月按这条最多得多少分。没有就空着。',
    englishNote: 'The most points of this rule that a household gets in a month. May be empty.',
  },
  {
    key: 'capQuarter',
    heading: '每季上限',
    english: 'Quarter cap',
    also: ['季上限', '季度上限'],
    width: 10,
    example: null,
    note: '一户一个季度的上限。',
    englishNote: 'The same for a quarter.',
  },
  {
    key: 'capYear',
    heading: '每年上限',
    english: 'Year cap',
    also: ['年上限', '年度上限'],
    width: 10,
    example: null,
    note: '一户一年的上限。',
    englishNote: 'The same for a year.',
  },
  {
    key: 'countsFor',
    heading: '算进',
    english: 'Counts for',
    also: ['计入'],
    width: 12,
    example: '余额和名次',
    note: '余额和名次、只算余额或只算名次。空着就是都算。',
    englishNote: 'both, balance or standing. Left empty: both.',
    englishExample: 'both',
  },
  {
    key: 'singleReview',
    heading: '一人可评',
    english: 'Single review',
    also: ['单人评议'],
    width: 10,
    example: '否',
    note: '记的人自己也可以评：是或否。扣分项不可以。',
    englishNote: 'Whether the recorder may review it alone: yes or no. Never for a deduction.',
    englishExample: 'no',
  },
  {
    key: 'photoRequired',
    heading: '要照片',
    english: 'Photo',
    also: ['需要照片'],
    width: 8,
    example: '否',
    note: '按这条记分要不要附照片：是或否。',
    englishNote: 'Whether a photo is asked for: yes or no.',
    englishExample: 'no',
  },
  {
    key: 'since',
    heading: '起用日期',
    english: 'Since',
    also: ['开始日期', '施行日期', '生效日期'],
    width: 12,
    example: '2026-01-01',
    note: '空着就是导入那一天。',
    englishNote: 'Left empty: the day of the import.',
  },
  {
    key: 'until',
    heading: '截止日期',
    english: 'Until',
    also: ['结束日期'],
    width: 12,
    example: null,
    note: '临时项一定要写。',
    englishNote: 'Needed for a temporary rule.',
  },
  {
    key: 'meeting',
    heading: '通过会议',
    english: 'Meeting',
    also: ['会议', '依据'],
    width: 24,
    example: '2026年1月村民代表会议',
    note: '哪次会议通过的。新细则一定要写。',
    englishNote: 'Which meeting adopted it. Needed for a new rule.',
    englishExample: 'Village assembly, January 2026',
  },
]
