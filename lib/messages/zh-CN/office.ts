export const office = {
  title: '[村务办公]',
  book: {
    differs: '账不相符',
    recomputed: '{when}把账全部重算了一遍，有 {count, number} 处不相符：',
    toDo: '先不要结账，也不要改账。请把这几行念给[村务]监督委员会听，再给管这台电脑的人打电话，请他拿最近一份好的备份来对照。',
    failing: '账没有核对成',
    failed:
      '{when}重算时出了错，所以不知道账合不合。请给管这台电脑的人打电话，请他运行 npm run doctor 看看。',
    old: '账好几天没有核对了，上次是{when}',
    oldSaid:
      '程序开着，每天会自己核对一次。请给管这台电脑的人打电话，请他运行 npm run doctor 看看。',
    audit: '现在核对',
    atWork: '正在核对，核对完结果显示在这里。',
    sound: '刚才核对过，{checked, number} 项都相符。',
  },
  restoredNext:
    '请拿纸上的记录、兑换单和公示对一遍，备份以后记的补上，兑换也补做。监督在“留痕”里看得到是谁恢复的。',
  clockBehind:
    '这台电脑的时间是{now}，比账上最后一笔还早（{last}）。请先把电脑的日期和时间调对，再记账。要是以前的时间走快了，已经记的不会丢，记错日子的请更正。',
  keysLabel: '四件事',
  or: '、',
  notYours: '由{roles}办理',
  earn: { lead: '把做过的事记下来' },
  review: {
    none: '没有待评记录',
    waiting: '{count} 条待评',
    yours: '{count} 条待评，您能评 {decidable} 条',
  },
  ranking: {
    published: '{period}红榜已公示',
    due: '{period}已结账，红榜还没有公示',
    preview: '{period}正在进行，可看预排',
  },
  counter: {
    open: '{name}：{closes}为止',
    planned: '{name}：{opens}到{closes}',
    none: '还没有安排兑换活动',
  },
  next: {
    label: '下一步',
    review: { said: '有 {count} 条待评记录等您评。', go: '去评积分' },
    closeMonth: { said: '{month}已经过完，还没有结账。', go: '去结账' },
    answer: { said: '有 {count} 条疑问等您书面答复。', go: '去答复疑问' },
    postNotice: { said: '{month}已经过完，还没有公示。', go: '去公示' },
    sealNotice: { said: '公示的日子满了，疑问都答复了，可以结账。', go: '去结账' },
    publish: { said: '{period}已经结账，红榜还没有公示。', go: '去公示红榜' },
    openWindow: { said: '{name}的日子到了，还没有开放。', go: '去开放兑换' },
    closeWindow: { said: '{name}已经过了最后一天（{closes}），还开着。', go: '去关闭' },
    addHouseholds: { said: '账本里还没有户，先把户的名单放进来。', go: '去加户' },
    adoptRules: { said: '还没有积分细则，先选好哪些事记分。', go: '去定细则' },
    record: { said: '没有等着办的事。有人做了好事，就记下来。', go: '去记积分' },
    redeem: { said: '{name}正在开放，到{closes}为止。', go: '到柜台兑物品' },
    look: { said: '没有等您办的事。', go: '看名次' },
  },
  search: {
    title: '找户',
    found: '找到 {count} 户，请选一户。',
    more: '符合的户很多，只列出前 {count} 户。请再输入一个字。',
    none: '没有找到“{typed}”。请核对户号或姓名；拼音可以只写首字母，例如 zxm。',
    empty: '请输入户号、姓名或拼音首字母。',
  },
} as const
