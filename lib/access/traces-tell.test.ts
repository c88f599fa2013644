import { expect, test } from 'vitest'
import { closeActivity } from '@/lib/earning/close-activity'
import { confirmMeeting } from '@/lib/earning/confirm-meeting'
import { typeVotes } from '@/lib/earning/hold-meeting'
import { planActivity } from '@/lib/earning/plan-activity'
import { signInHouseholds } from '@/lib/earning/sign-in'
import { tellHousehold } from '@/lib/earning/tell-household'
import { watchedActivity, watchedClosing } from '@/lib/earning/watched-activity'
import { watchedTelling } from '@/lib/earning/watched-claims'
import { watchedConfirmation, watchedMeeting } from '@/lib/earning/watched-meeting'
import { watchedWithdrawal } from '@/lib/earning/watched-withdrawal'
import { withdrawBatch } from '@/lib/earning/withdraw-batch'
import { receiveGoods } from '@/lib/goods/receive-goods'
import { watchedStock } from '@/lib/goods/watched-stock'
import { changeHousehold } from '@/lib/households/change-household'
import { watchedHousehold } from '@/lib/households/watched-household'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
import { watchedReversal } from '@/lib/ledger/watched-entry'
import { decideHonour } from '@/lib/ranking/decide-honour'
import { proposeHonours } from '@/lib/ranking/save-honour'
import { watchedHonour } from '@/lib/ranking/watched-honour'
import { withdrawDecision } from '@/lib/ranking/withdraw-decision'
import { planWindow } from '@/lib/redemption/change-window'
import { announceExpiry, withdrawExpiry } from '@/lib/redemption/expiry'
import { watchedWindow } from '@/lib/redemption/watched-window'
import { newId } from '@/lib/shared/id'
import { meet } from '@/lib/testing/meetings'
import { day, record as recordSheet, waitingIds } from '@/lib/testing/sheets'
import { close, earn, expectDone, on, testVillage } from '@/lib/testing/village'
import { carriedOut, found } from './test-traces'

test('a household that got another number is found by both', async () => {
  const village = await testVillage()
  const [householdId = ''] = village.households
  const group = await village.db.read.group.findFirstOrThrow({ where: { name: '一组' } })
  const change = {
    ...{ householdId, number: 77, headName: '张小明', members: [], groupName: group.name },
    ...{ living: 'HOME' as const, notRanked: false },
  }
  await carriedOut(village, on(day, village.manager), change, {
    deed: 'household.change',
    verb: changeHousehold,
    watches: (tx, actor, { householdId: id }) => watchedHousehold(tx, actor, { id }),
  })
  const changed = ['77 张小明', ['number', '1', '77'], ['members', ['张小明', '家人1'], ['张小明']]]
  for (const text of ['1号', '77号']) expect(await found(village, { text })).toEqual([changed])
  expect(await found(village, { text: '7号' })).toEqual([])
})

test('a sheet that was taken back says why, whose it was, and what went back', async () => {
  const village = await testVillage()
  const { households, manager } = village
  const sheetId = await earn(village, 'clean-up', day, households.slice(0, 2))
  const input = { sheetId, reason: '记错了日子' }
  await carriedOut(village, on(day, manager), input, {
    deed: 'claim.record',
    verb: withdrawBatch,
    watches: watchedWithdrawal,
  })
  expect(await found(village, { text: '记错了日子' })).toEqual([
    [
      '参加村庄清洁行动',
      ['occurredOn', null, day],
      ['reason', null, '记错了日子'],
      ['withdrawn', null, 0],
      ['reversed', null, 2],
      ['pointsBack', null, -40],
      ['concerned', null, ['1 张小明', '2 李秀兰']],
    ],
  ])
})

test('points that are to expire, and that they will not', async () => {
  const village = await testVillage()
  const { db, villageId } = village
  await db.write(async (tx) => {
    await tx.village.update({ where: { id: villageId }, data: { yearEnd: 'EXPIRE' } })
    const plan = { name: '年终兑换', kind: 'YEAR_END' as const, cutoffMonth: '2026-08' }
    return planWindow(tx, on(day, village.manager), { ...plan, opensOn: day, closesOn: day })
  })
  const { id: windowId } = await db.read.window.findFirstOrThrow({ where: { villageId } })
  const manager = on(day, village.manager)
  const work = { deed: 'window.change' as const }
  const asked = { windowId, expiresOn: '2026-12-01' }
  await carriedOut(village, manager, asked, {
    ...work,
    verb: announceExpiry,
    watches: (tx, actor) => watchedWindow(tx, actor, windowId),
  })
  await carriedOut(
    village,
    manager,
    { windowId },
    {
      ...work,
      verb: withdrawExpiry,
      watches: (tx, actor) => watchedWindow(tx, actor, windowId),
    },
  )
  expect(await found(village, {})).toEqual([
    ['年终兑换', ['expiresOn', '2026-12-01', null]],
    ['年终兑换', ['expiresOn', null, '2026-12-01']],
  ])
})

test('a meeting says of whom the table thought otherwise and why, and whose points passed', async () => {
  const village = await testVillage()
  const { households, recorder, reviewer } = village
  await recordSheet(village, { rule: 'clean-up', households: households.slice(0, 2) })
  const meetingId = await meet(village)
  const [, second = ''] = await waitingIds(village)
  const votes = { meetingId, sheetId: newId(), claimIds: [second], numbers: null, page: null }
  await carriedOut(
    village,
    on(day, recorder),
    { ...votes, vote: 'DECLINE' as const, reason: '当天没有参加' },
    {
      deed: 'meeting.hold',
      verb: typeVotes,
      watches: (tx, actor, asked) => watchedMeeting(tx, actor, asked.meetingId),
    },
  )
  await carriedOut(
    village,
    on(day, reviewer),
    { meetingId },
    {
      deed: 'meeting.hold',
      verb: (tx, actor, asked) => confirmMeeting(tx, actor, { ...asked, typist: recorder }),
      watches: (tx, actor, _, confirmed) =>
        watchedConfirmation(tx, actor, meetingId, confirmed && { typist: recorder.name }),
    },
  )
  const [confirmed, typed] = await found(village, {})
  expect(typed?.slice(1)).toEqual([
    ['saidPass', 2, 1],
    ['saidDecline', [], ['2 李秀兰 参加村庄清洁行动 · 当天没有参加']],
  ])
  expect(confirmed).toEqual(
    expect.arrayContaining([
      ['concerned', null, ['1 张小明', '2 李秀兰']],
      ['typist', null, recorder.name],
      ['reason', null, ['当天没有参加']],
    ]),
  )
  expect(await found(village, { text: '1号' })).toEqual([confirmed])
})

test('an activity says what it earns, and closed, who was written down for it', async () => {
  const village = await testVillage()
  const { households, rules, recorder } = village
  const now = on(day, recorder)
  const plan = {
    ...{ kind: 'CLEAN_UP' as const, title: '秋季清洁', place: '村委会', partner: null },
    ...{ heldOn: day, startsAt: '09:00', ruleId: rules['clean-up'] ?? '', hours: null },
    ...{ places: null, bring: '扫帚' },
  }
  const { activityId } = await carriedOut(village, now, plan, {
    deed: 'activity.plan',
    verb: planActivity,
    watches: (tx, actor, _, planned) => watchedActivity(tx, actor, planned?.activityId),
  })
  const household = households.slice(0, 2)
  expectDone(await village.db.write((tx) => signInHouseholds(tx, now, { activityId, household })))
  const leaveOut = household.slice(1)
  const closing = {
    ...{ activityId, headcount: null, decided: null, sameDayMeant: false, leaveOut },
  }
  await carriedOut(village, now, closing, {
    deed: 'activity.plan',
    verb: closeActivity,
    watches: watchedClosing,
  })
  const [closed, planned] = await found(village, {})
  expect(planned).toEqual(
    expect.arrayContaining([
      ['ruleName', null, '参加村庄清洁行动'],
      ['bring', null, '扫帚'],
    ]),
  )
  expect(closed?.slice(1)).toEqual([
    ['activityState', 'PLANNED', 'CLOSED'],
    ['occurredOn', null, day],
    ['claimPoints', null, 20],
    ['claimStates', null, ['WAITING']],
    ['concerned', null, ['1 张小明']],
    ['leftOut', null, ['2 李秀兰']],
  ])
})

test('how a household was told is traced with what was written before', async () => {
  const village = await testVillage()
  await recordSheet(village, { rule: 'litter', households: village.households.slice(0, 1) })
  const claimIds = await waitingIds(village)
  for (const toldHow of ['电话', '上门'])
    await carriedOut(
      village,
      on(day, village.recorder),
      { claimIds, toldBy: '白晓光', toldWho: '张小明', toldOn: day, toldHow },
      { deed: 'claim.tell', verb: tellHousehold, watches: watchedTelling },
    )
  const [again] = await found(village, { text: '电话' })
  const told = again?.find((change) => change?.[0] === 'told')
  expect(String(told?.[1])).toContain('电话')
  expect(String(told?.[2])).toContain('上门')
  expect(again).toContainEqual(['concerned', null, ['1 张小明']])
})

test('an honour says whom it was given, who sat there, and why it was taken back', async () => {
  const village = await testVillage()
  const { db, villageId, households } = village
  await earn(village, 'clean-up', '2026-07-05', households)
  await close(village, '2026-12', '2027-01-02')
  const manager = on('2027-01-08', village.manager)
  expectDone(await db.write((tx) => proposeHonours(tx, manager)))
  const { id: honourId } = await db.read.honour.findFirstOrThrow({ where: { villageId } })
  const decision = {
    ...{ honourId, year: '2026', decidedOn: '2027-01-08', others: '1 张小明', awardees: [] },
    ...{ present: '张三、李四', passedOver: '大家商量的' },
  }
  await carriedOut(village, manager, decision, {
    deed: 'honour.change',
    verb: decideHonour,
    watches: (tx, actor, asked, decided) => watchedHonour(tx, actor, decided && asked),
  })
  const { id: decisionId } = await db.read.honourDecision.findFirstOrThrow({ where: { villageId } })
  await carriedOut(
    village,
    manager,
    { decisionId, reason: '写错了人' },
    {
      deed: 'honour.change',
      verb: withdrawDecision,
      watches: (tx, actor, _, withdrawn) => watchedHonour(tx, actor, withdrawn),
    },
  )
  const [withdrawn, decided] = await found(village, { text: '1号' })
  expect(decided?.slice(1)).toEqual([
    ['period', null, '2026'],
    ['awardees', null, ['1 张小明 · 张小明']],
    ['people', null, ['张三', '李四']],
    ['passedOver', null, '大家商量的'],
  ])
  expect(withdrawn).toContainEqual(['withdrawReason', null, '写错了人'])
})

test('a line that is taken back says why', async () => {
  const village = await testVillage()
  const { db, villageId, households, manager } = village
  await earn(village, 'clean-up', day, households.slice(0, 1))
  const { id: entryId } = await db.read.entry.findFirstOrThrow({ where: { villageId } })
  await carriedOut(
    village,
    on(day, manager),
    { entryId, reason: '记错了户' },
    { deed: 'entry.reverse', verb: reverseEntry, watches: watchedReversal },
  )
  const [reversed] = await found(village, { text: '记错了户' })
  expect(reversed).toContainEqual(['pointsBack', null, -20])
  expect(reversed?.[0]).toBe('1 张小明')
})

test('goods that were bought say for how much, and that were given, by whom', async () => {
  const village = await testVillage()
  const { clerk, goods } = village
  const towel = goods.毛巾 ?? ''
  const lots = [
    { kind: 'BOUGHT' as const, donor: null, costFen: 4_000 },
    { kind: 'DONATED' as const, donor: '县妇联', costFen: null },
  ]
  for (const { costFen, ...lot } of lots)
    await carriedOut(
      village,
      on(day, clerk),
      {
        ...{ ...lot, moveId: null, invoice: null, reason: '补货' },
        good: { [towel]: { quantity: 5, costFen } },
      },
      {
        deed: 'stock.move',
        verb: receiveGoods,
        watches: (tx, actor, _, received) => watchedStock(tx, actor, received && [towel]),
      },
    )
  const [given, bought] = await found(village, {})
  expect(bought).toContainEqual(['costFen', null, 4_000])
  expect(given).toContainEqual(['donor', null, '县妇联'])
})
