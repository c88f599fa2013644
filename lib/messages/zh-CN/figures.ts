/** 看得见的数: a few figures with a picture and the table behind it. */
export const figures = {
  title: '看得见的数',
  lead: '{first}到{last}。每张图下面都有表。',
  table: '看表',
  month: '月份',
  quarter: '季度',
  link: '看得见的数',
  none: '还没有，有了就在这里。',
  participation: {
    title: '有多少户参加',
    says: '{month}有 {count, number} 户挣到积分，全[村] {all, number} 户，占 {share, number}%。',
    households: '挣到积分的户',
    share: '占几成',
  },
  lists: {
    title: '积分从哪里来',
    says: '{month}一共记了 {points} 分，最多的是{list}。',
    saysNone: '{month}没有记过积分。',
    total: '合计',
  },
  given: {
    title: '兑出去的物品',
    says: '这一年兑出 {pieces, number} 件，{points, number} 分。',
    pieces: '件数',
    points: '积分',
  },
  wishes: {
    title: '心愿办得多快',
    says: '这一年收到 {said, number} 条，答复了 {answered, number} 条。',
    saysDays:
      '这一年收到 {said, number} 条，答复了 {answered, number} 条，一半{days, plural, =0 {当天} other {在 # 天内}}就有答复。',
    said: '收到',
    answered: '有答复',
    days: '一半在几天内答复',
    daysOf: '{days, number} 天',
  },
} as const
