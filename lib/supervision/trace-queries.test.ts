import { expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { changeVillage } from '@/lib/access/change-village'
import type { Subject } from '@/lib/access/facts'
import { leaveTrace } from '@/lib/access/trace'
import type { TracedDeed } from '@/lib/access/traced-deeds'
import { watchedVillage } from '@/lib/access/watched-village'
import { readMigrations } from '@/lib/db/migration-files'
import { watchedShelf } from '@/lib/goods/watched-shelf'
import { watchedStock } from '@/lib/goods/watched-stock'
import { watchedHouseholdList } from '@/lib/households/watched-household-list'
import { watchedEntry } from '@/lib/ledger/watched-entry'
import { watchedObjection } from '@/lib/months/watched-objection'
import { day, openVillage } from '@/lib/redemption/test-window'
import { toldHandover, watchedRedemption } from '@/lib/redemption/watched-redemption'
import { watchedRuleBook } from '@/lib/rules/watched-rule-book'
import { done } from '@/lib/shared/result'
import {
  basketOf,
  expectDone,
  handOver,
  on,
  type TestVillage,
  testVillage,
} from '@/lib/testing/village'
import { type Sought, tracesPage } from './trace-queries'

async function leave(
  { db }: TestVillage,
  { villageId, staffId, name: staffName, now: at }: Actor,
  deed: TracedDeed,
  after: Subject | null = null,
) {
  const place = { page: '/office', source: '192.168.1.7' }
  await db.write(async (tx) => {
    const trace = { villageId, at, staffId, staffName, deed, ...place }
    return done(await leaveTrace(tx, trace, { before: null, after }))
  })
}

async function found({ db, villageId }: TestVillage, sought: Sought = {}) {
  const { traces, total } = await tracesPage(db.read, villageId, sought, 1)
  expect(total).toBe(traces.length)
  return traces.map(({ deed, subject }) => (subject ? `${deed} ${subject}` : deed))
}

/** Every text stands for these. */
const stands =
  (codes: string[], deeds: TracedDeed[] = []) =>
  () => ({ codes, deeds })

test('are found by person, deed, day and words, newest first', async () => {
  const village = await testVillage()
  const { manager, clerk } = village
  const towel = { name: '毛巾', facts: { points: 30, category: '日用_品' } }
  await leave(village, on('2026-07-08', manager), 'session.start')
  await leave(village, on('2026-07-09', clerk), 'good.change', towel)
  await leave(village, on('2026-07-10', manager), 'month.close')
  expect(await found(village)).toEqual(['month.close', 'good.change 毛巾', 'session.start'])
  expect(await found(village, { staffId: clerk.staffId })).toEqual(['good.change 毛巾'])
  expect(await found(village, { deed: 'month.close' })).toEqual(['month.close'])
  expect(await found(village, { from: '2026-07-09', through: '2026-07-09' })).toEqual([
    'good.change 毛巾',
  ])
  for (const text of ['毛', '日用_'])
    expect(await found(village, { text })).toEqual(['good.change 毛巾'])
  expect(await found(village, { text: '分值', meaning: stands(['points']) })).toEqual([
    'good.change 毛巾',
  ])
  for (const codes of [[], ['point'], ['用_品'], ['nextPoints']])
    expect(await found(village, { text: '分值', meaning: stands(codes) })).toEqual([])
  for (const text of ['分值：30', '分值: 30', '20 → 30'])
    expect(
      await found(village, {
        text,
        meaning: (word) => ({ codes: word === '分值' ? ['points'] : [], deeds: [] }),
      }),
    ).toEqual(text.startsWith('20') ? [] : ['good.change 毛巾'])
  // every word somewhere; what every trace is written with is in none
  for (const text of ['毛巾 日用', `${clerk.name} 毛巾 30`])
    expect(await found(village, { text })).toEqual(['good.change 毛巾'])
  for (const text of ['毛巾 肥皂', 'before', 'after', 'null', 'fact', '日用%', '_____', '肥皂'])
    expect(await found(village, { text })).toEqual([])
})

test('are found by the address they came from, by their deed, and by a name in any letters', async () => {
  const village = await testVillage()
  const { manager } = village
  const household = { name: '12 Батбаяр', facts: { headName: 'Батбаяр', groupName: 'East' } }
  await leave(village, on('2026-07-08', manager), 'session.start')
  await leave(village, on('2026-07-09', manager), 'household.change', household)
  const both = ['household.change 12 Батбаяр', 'session.start']
  for (const text of ['192.168.1.7', '168.1']) expect(await found(village, { text })).toEqual(both)
  expect(await found(village, { text: manager.name })).toEqual(both)
  // bare figures are a number rather than a piece of everybody's address
  expect(await found(village, { text: '168' })).toEqual([])
  expect(await found(village, { text: '登', meaning: stands([], ['session.start']) })).toEqual([
    'session.start',
  ])
  for (const text of [
    '12号',
    '１２号',
    '12 号',
    '第12户',
    '#12',
    'No. 12',
    '12号 Батбаяр',
    '12',
    'Бат',
    'eaST',
  ])
    expect(await found(village, { text })).toEqual(['household.change 12 Батбаяр'])
  for (const text of ['2号', '1号', '13号']) expect(await found(village, { text })).toEqual([])
})

test('are found by the day and month they are of, and by words of the page such as 是, which are not kept', async () => {
  const village = await testVillage()
  const { manager } = village
  const left = { name: '王小燕', facts: { retired: true } }
  await leave(village, on('2026-07-08', manager), 'staff.change', left)
  await leave(village, on('2026-08-09', manager), 'session.start')
  for (const text of ['2026-07-08', '2026年7月8日', '2026-07', '2026年7月'])
    expect(await found(village, { text })).toEqual(['staff.change 王小燕'])
  const meaning = (text: string) => ({
    ...{ codes: text === '已停用' ? ['retired'] : [], deeds: [] },
    hollow: ['是', '否'].includes(text),
  })
  for (const text of ['已停用：是', '已停用：否 → 是'])
    expect(await found(village, { text, meaning })).toEqual(['staff.change 王小燕'])
  expect(await found(village, { text: '已停用：也许', meaning })).toEqual([])
})

test('are found by days, months, periods and figures as the page writes them', async () => {
  const village = await testVillage()
  const { manager } = village
  await leave(village, on('2026-07-09', manager), 'month.close', {
    facts: { closed: ['2026-05', '2026-06'] },
  })
  await leave(village, on('2026-07-10', manager), 'red-list.publish', {
    facts: { period: '2026-Q2' },
  })
  await leave(village, on('2026-07-11', manager), 'good.change', {
    name: '毛巾',
    facts: { points: 1_200, nextPointsFrom: '2026-06-15' },
  })
  for (const text of ['2026年6月', 'Jun 2026', ' 2026年6月 '])
    expect(await found(village, { text })).toEqual(['good.change 毛巾', 'month.close'])
  for (const text of ['2026年5月', 'May 2026'])
    expect(await found(village, { text })).toEqual(['month.close'])
  for (const text of ['2026年第二季度', '2026年二季度', 'Q2 2026'])
    expect(await found(village, { text })).toEqual(['red-list.publish'])
  for (const text of ['2026年6月15日', '15 Jun 2026', '1,200', '1200'])
    expect(await found(village, { text })).toEqual(['good.change 毛巾'])
  // of a day without its year the last one
  const day = { text: '6月15日', today: '2026-07-12' }
  expect(await found(village, day)).toEqual(['good.change 毛巾'])
  expect(await found(village, { ...day, text: '15 Jun' })).toEqual(['good.change 毛巾'])
  expect(await found(village, { ...day, today: '2026-06-14' })).toEqual([])
  expect(await found(village, { ...day, text: '7月11号' })).toEqual(['good.change 毛巾'])
  for (const text of ['2026年4月', '2026年6月14日', 'Q1 2026', '−1,200'])
    expect(await found(village, { text })).toEqual([])
})

test('name the line that is in doubt, and the household of a redemption that was taken back', async () => {
  const village = await openVillage()
  const { db, villageId, clerk } = village
  const [household = ''] = village.households
  const basket = basketOf(village, household, { 牙刷: 1 })
  const made = expectDone(await handOver(village, day, basket))
  const { redemptionId } = made
  const entry = await db.read.entry.findFirstOrThrow({ where: { villageId, redemptionId } })
  const watched = expectDone(
    await db.write(async (tx) =>
      done([
        toldHandover(made),
        await watchedRedemption(tx, clerk, redemptionId),
        await watchedEntry(tx, clerk, entry.id),
        await watchedStock(tx, clerk, [village.goods.牙刷 ?? '']),
        await watchedObjection(tx, clerk, undefined),
        await watchedEntry(tx, { ...clerk, villageId: 'elsewhere' }, entry.id),
      ]),
    ),
  )
  const [asMade, ...afterwards] = watched
  expect(asMade).toEqual(afterwards[0])
  expect(afterwards).toEqual([
    {
      name: '1 张小明',
      page: expect.stringMatching(new RegExp(`^/office/windows/[-0-9a-f]{36}/${redemptionId}$`)),
      facts: {
        receipt: '1',
        collector: '户主',
        relation: null,
        homeDelivery: null,
        paperDay: null,
        taken: ['牙刷 1 支'],
        spent: 5,
        cancelReason: null,
      },
    },
    {
      name: '1 张小明',
      facts: { line: String(entry.seq), ruleName: null, countsIn: entry.countsIn },
    },
    { facts: { stock: [expect.stringMatching(/^牙刷 \d+$/)] } },
    null,
    null,
  ])
})

test('hold the redemptions that an earlier program had left to their own rows, and nothing of a neighbour', async () => {
  const village = await openVillage()
  const { db, villageId } = village
  const [household = ''] = village.households
  const basket = { ...basketOf(village, household, { 牙刷: 1, 毛巾: 1 }), collectorName: '李"四"' }
  expectDone(await handOver(village, day, basket))
  expect(await found(village)).toEqual([])
  const [tracing] = readMigrations(db.engine).filter(({ name }) => name.endsWith('_traced'))
  await db.write(async (tx) => done(await tx.$executeRawUnsafe(tracing?.sql ?? '')))
  const { traces } = await tracesPage(db.read, villageId, {}, 1)
  const [redemption] = traces
  const facts = redemption?.changes.map(({ fact, after }) => [fact, after])
  expect(facts).toEqual([
    ['receipt', '1'],
    ['collector', '李"四"'],
    ['taken', ['毛巾 1 条', '牙刷 1 支']],
    ['spent', 30],
  ])
  const slip = await db.read.redemption.findFirstOrThrow({ where: { villageId } })
  expect(redemption?.page).toBe(`/office/windows/${slip.windowId}/${slip.id}`)
  for (const text of ['牙刷', '四" 牙刷', '1号'])
    expect(await found(village, { text })).toEqual(['redemption.make 1 张小明'])
  for (const text of ['肥皂', 'before']) expect(await found(village, { text })).toEqual([])
  expect((await tracesPage(db.read, 'elsewhere', {}, 1)).total).toBe(0)
})

test('count and name what came into the book together, of which nothing was there before', async () => {
  const village = await testVillage()
  const { db, manager, rules, goods, households } = village
  const [clean = ''] = Object.values(rules)
  const { 毛巾: towel = '' } = goods
  const list = { householdIds: households, numbers: [1, 2, 3, 4], openings: 42 }
  const watched = expectDone(
    await db.write(async (tx) =>
      done([
        await watchedHouseholdList(tx, manager, list),
        await watchedRuleBook(tx, manager, [clean]),
        await watchedShelf(tx, manager, [towel]),
        await watchedShelf(tx, manager, undefined),
      ]),
    ),
  )
  expect(watched.map((subject) => subject?.facts)).toEqual([
    {
      ...{ households: 4, openings: 42 },
      entered: ['1 张小明 0', '2 李秀兰 0', '3 阿拉腾其木格 0', '4 王建国 0'],
    },
    {
      ...{ ruleCount: 1, rules: ['参加村庄清洁行动 20'] },
      ...{ since: '2026-01-01', meeting: '村民代表会议' },
    },
    { goodCount: 1, goods: ['毛巾 25'] },
    undefined,
  ])
})

test('tell what a setting was and what it is', async () => {
  const village = await testVillage()
  const { db, manager, villageId } = village
  const before = await db.write(async (tx) => done(await watchedVillage(tx, manager)))
  const settings = await db.read.village.findUniqueOrThrow({ where: { id: villageId } })
  const { name, storeName, placeLabel, groupLabel, boardNames, oldestDeed } = settings
  const { deductions, noticeDays, yearEnd } = settings
  expectDone(
    await db.write((tx) =>
      changeVillage(tx, manager, {
        ...{ storeName, placeLabel, groupLabel, boardNames, deductions, noticeDays, yearEnd },
        villageName: name,
        oldestDeed: oldestDeed - 1,
      }),
    ),
  )
  await db.write(async (tx) => {
    const after = await watchedVillage(tx, manager)
    const { staffId, name: staffName, now: at } = manager
    const trace = { villageId, at, staffId, staffName, page: '', source: '' }
    const watched = { before: expectDone(before), after }
    return done(await leaveTrace(tx, { ...trace, deed: 'village.change' }, watched))
  })
  const { traces } = await tracesPage(db.read, villageId, { deed: 'village.change' }, 1)
  expect(traces[0]?.changes).toEqual([
    { fact: 'oldestDeed', before: oldestDeed, after: oldestDeed - 1 },
  ])
})

test('of a password it is told that it is another one, and nothing that could be looked for', async () => {
  const village = await testVillage()
  const { db, manager, villageId } = village
  const before = { name: '王小燕', facts: { password: '12ab34cd', retired: false } }
  const after = { name: '王小燕', facts: { password: '99fe1200', retired: false } }
  const { staffId, name: staffName, now: at } = manager
  const trace = { villageId, at, staffId, staffName, page: '', source: '' }
  await db.write(async (tx) =>
    done(await leaveTrace(tx, { ...trace, deed: 'staff.change' }, { before, after })),
  )
  const { traces } = await tracesPage(db.read, villageId, {}, 1)
  expect(traces[0]?.changes).toEqual([{ fact: 'password', before: true, after: true }])
  for (const text of ['12', '99fe']) expect(await found(village, { text })).toEqual([])
})
