/** 年底五步: closing December, red list, honours, certificates, the year-end window. */
export const yearEnd = {
  title: '年底五步',
  titleOf: '{year}年底五步',
  lead: '一步接一步，前一步办好了再办下一步。',
  states: { done: '办好了', next: '现在办这一步', later: '还没有到' },
  steps: {
    close: '12月结账',
    redList: '第四季度红榜',
    honours: '评优评先',
    certificates: '印奖状',
    window: '年底兑换',
  },
  hints: {
    close: '把全年的月份都结账，后面的榜和评定才有依据。',
    redList: '结了账就能公示第四季度红榜。',
    honours: '已经评定 {decided, number} 项，一共 {honours, number} 项。',
    noHonours: '还没有设荣誉，先把荣誉定下来。',
    certificates: '评定好了，一次印出全年的奖状。',
    window: '安排、开放、结束年底的兑换活动。',
  },
} as const
