import { expect, it } from 'vitest'
import { ruleBook } from '@/lib/rules/queries'
import { amendRule } from '@/lib/rules/save-rule'
import { close, expectDone, testVillage } from '@/lib/testing/village'
import { bringIn, countsOf, look, report, undo } from './test-import'

const book = [
  ['2026年积分细则', '', '', '', ''],
  ['类别', '项目', '分值', '每月上限', '通过会议', '截止日期', '最低', '最高'],
  ['社会公德', '参加村庄清洁 行动', '25', '50', '2026年7月村民代表会议', '', '', ''],
  ['扣分', '乱倒垃圾三次以上', '10', '', '2026年7月村民代表会议', '', '', ''],
  ['临时项', '抗旱保苗', '15分', '', '2026年7月村民代表会议', '2026.9.30', '', ''],
  ['加分', '美丽庭院评比', '20', '', '2026年7月村民代表会议', '', '10', '30'],
  ['临时项', '没有截止日期', '15', '', '2026年7月村民代表会议', '', '', ''],
  ['加分项', '没有会议', '15', '', '', '', '', ''],
  ['奖励', '没有这一类', '一点五', '', '', '', '', ''],
]

async function newestOf(village: Awaited<ReturnType<typeof testVillage>>, name: string) {
  const rules = await ruleBook(village.db.read, village.villageId)
  return rules.map(({ versions: [newest] }) => newest).find((rule) => rule?.name.startsWith(name))
}

it('reads a rule book as villages write it', async () => {
  const village = await testVillage()
  const importId = await bringIn(village, 'RULES', book)
  expect(await report(village, importId)).toEqual([
    '1 SKIPPED TITLE',
    '2 SKIPPED HEADING',
    '3 CHANGED 细则:参加村庄清洁行动→参加村庄清洁 行动 分值:20→25 每月上限:60→50 起用日期:2026-01-01→2026-07-20',
    '4 NEW',
    '5 NEW',
    '6 NEW',
    '7 REFUSED TEMPORARY_NEEDS_END',
    '8 REFUSED REQUIRED',
    '9 REFUSED NOT_A_CHOICE',
  ])
  expect(await newestOf(village, '乱倒垃圾三')).toMatchObject({ points: -10, list: 'DEDUCTION' })
  expect(await newestOf(village, '抗旱')).toMatchObject({
    points: 15,
    until: '2026-09-30',
    since: '2026-07-20',
  })
  expect(await newestOf(village, '美丽庭院评比')).toMatchObject({
    scale: 'RANGE',
    minPoints: 10,
    maxPoints: 30,
  })
  const again = await look(village, 'RULES', book)
  expect(await countsOf(village, again)).toMatchObject({
    turns: 0,
    counts: { SAME: 4, REFUSED: 3 },
  })
})

it('refuses a day in the wrong year before anything is written', async () => {
  const village = await testVillage()
  const importId = await look(village, 'RULES', [
    ['细则', '类别', '分值', '起用日期', '通过会议'],
    ['抗旱保苗', '加分项', '15', '2062-08-01', '2026年7月村民代表会议'],
    ['参加村庄清洁行动', '社会公德', '25', '2062-08-01', '2026年7月村民代表会议'],
  ])
  expect(await report(village, importId)).toEqual([
    ...['1 SKIPPED HEADING', '2 REFUSED RULE_TOO_FAR', '3 REFUSED RULE_TOO_FAR'],
  ])
})

it('takes new rules out of use again and gives amended ones their terms back', async () => {
  const village = await testVillage()
  const importId = await bringIn(village, 'RULES', book)
  const amended = await newestOf(village, '抗旱')
  if (!amended) throw new Error('the rule was not brought in')
  const input = { ...amended, points: 30, countsFor: 'BOTH' as const }
  expectDone(await village.db.write((tx) => amendRule(tx, village.manager, input)))
  await undo(village, importId)
  expect(await newestOf(village, '参加村庄清洁')).toMatchObject({
    points: 20,
    capMonth: 60,
    version: 3,
  })
  expect(await newestOf(village, '乱倒垃圾三')).toBeUndefined()
  expect(await newestOf(village, '抗旱')).toMatchObject({ points: 30 })
  expect(await countsOf(village, importId)).toMatchObject({ left: 1 })
})

it('takes to zero and bars without a figure, as the form does', async () => {
  const village = await testVillage()
  const table = [
    ['细则', '类别', '计分方式', '分值', '通过会议'],
    ['参与赌博', '扣分项', '清零', '', '2026年7月村民代表会议'],
    ['私搭乱建', '扣分项', '暂停兑换', '', '2026年7月村民代表会议'],
    ['没有分值', '扣分项', '固定', '', '2026年7月村民代表会议'],
    ['合计3条', '', '', '', ''],
  ]
  const importId = await bringIn(village, 'RULES', table)
  expect(await report(village, importId)).toEqual([
    ...['1 SKIPPED HEADING', '2 NEW', '3 NEW', '4 REFUSED REQUIRED', '5 SKIPPED FOOT'],
  ])
  expect(await newestOf(village, '参与赌博')).toMatchObject({ scale: 'TO_ZERO', points: 0 })
  const again = await look(village, 'RULES', table)
  expect(await countsOf(village, again)).toMatchObject({ turns: 0, counts: { SAME: 2 } })
})

it('does not reach back into months that are closed, and says so before anything is written', async () => {
  const village = await testVillage()
  await close(village, '2026-08', '2026-09-01')
  const table = [
    ['细则', '分值', '起用日期', '通过会议'],
    ['参加村庄清洁行动', '25', '2026-07-01', '2026年9月村民代表会议'],
  ]
  const importId = await look(village, 'RULES', table)
  expect(await report(village, importId)).toEqual([
    '1 SKIPPED HEADING',
    '2 REFUSED RULE_SINCE_CLOSED',
  ])
})
