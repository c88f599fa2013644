/** 提醒: the gentler first step before a deduction. */
export const reminders = {
  title: '提醒',
  lead: '提醒不扣分，只有本户和办公室看得到。',
  write: '写一次提醒',
  pageTitle: '写一次提醒',
  pageLead: '先提醒，不扣分，也不用评议。本户的存折上看得到，别人看不到。',
  first: '先提醒一次？',
  firstLead: '第一次、不严重的，可以先提醒，不扣分。',
  household: '户号',
  householdHint: '例如 12。',
  what: '提醒什么事',
  whatHint: '例如 柴草堆在路边，请三天内清走。',
  occurredOn: '哪天的事',
  rule: '再犯按哪条细则扣分',
  noRule: '不写',
  submit: '记下这次提醒',
  done: '{number}号的提醒记下了，没有扣分。本户的存折上看得到。',
} as const
