import { expect, it } from 'vitest'
import { found } from '@/lib/access/test-traces'
import { declineClaims, passClaims } from '@/lib/earning/decide-claims'
import { done } from '@/lib/shared/result'
import {
  close,
  codesOf,
  expectDone,
  on,
  pass,
  record,
  type TestVillage,
  testVillage,
} from '@/lib/testing/village'
import { advanceImport } from './advance-import'
import { confirmImport, undoImport } from './confirm-import'
import { bringIn, confirm, countsOf, day, look, report, runThrough } from './test-import'
import { whatUndoDoes } from './what-undo-does'

const head = [
  '日期',
  '户号',
  '户主',
  '细则',
  '数量',
  '分值',
  '谁做的',
  '谁报的',
  '备注',
  '告知本户',
]
const deeds = [
  head,
  ['2026.7.8', '1', '张小明', '参加村庄清洁行动', '', '', '家人1', '组长', '', ''],
  ['2026年7月8日', '1', '张小明', '参加村庄清洁行动', '', '20', '', '组长', '', ''],
  ['2026-7-8', '2', '', '参加村庄清洁行动', '', '', '', '组长', '', ''],
  ['46212', '2', '', '志愿服务', '3', '15', '', '', '浇树', ''],
  ['2026/7/9', '', '王建国', '房前屋后干净整洁', '', '12', '', '', '', ''],
  ['2026-07-10', '3', '', '参加村庄清洁行动', '', '25', '', '', '', ''],
  ['2026-07-10', '3', '', '没有这条', '', '', '', '', '', ''],
  ['2026-06-30', '3', '', '参加村庄清洁行动', '', '', '', '', '', ''],
  ['2026-07-21', '3', '', '参加村庄清洁行动', '', '', '', '', '', ''],
  ['2026-07-32', '3', '', '参加村庄清洁行动', '', '', '', '', '', ''],
  ['2026-07-11', '3', '', '参加村庄清洁行动', '', '', '陌生人', '', '', ''],
]

const claimsOf = ({ db, villageId }: TestVillage) =>
  db.read.claim.findMany({
    where: { villageId },
    include: { batch: true },
    orderBy: [{ occurredOn: 'asc' }, { household: { number: 'asc' } }, { memberName: 'asc' }],
  })

it('puts deeds of one rule and day on one sheet, waiting for the review', async () => {
  const village = await testVillage()
  const importId = await bringIn(village, 'DEEDS', deeds, village.recorder)
  expect(await report(village, importId)).toEqual([
    '1 SKIPPED HEADING',
    '2 NEW',
    '3 NEW SAME_DAY',
    '4 NEW',
    '5 NEW',
    '6 NEW',
    '7 REFUSED POINTS_OUTSIDE_RANGE',
    '8 REFUSED RULE_NAMED_UNKNOWN',
    '9 REFUSED MONTH_ALREADY_CLOSED',
    '10 REFUSED DATE_IN_FUTURE',
    '11 REFUSED NOT_A_DATE',
    '12 REFUSED MEMBER_UNKNOWN',
  ])
  const claims = await claimsOf(village)
  expect(claims).toHaveLength(5)
  expect(new Set(claims.map(({ batchId }) => batchId)).size).toBe(3)
  expect(claims[0]).toMatchObject({
    ...{ status: 'WAITING', points: 20, recordedById: village.recorder.staffId },
    batch: { reportedBy: 'LEADER', importId, occurredOn: '2026-07-08' },
  })
  expect(claims.map(({ points }) => points)).toEqual(expect.arrayContaining([15, 12]))
  // the recorder does not review what was brought in
  const claimIds = claims.map(({ id }) => id)
  const alone = { ...on(day, village.recorder), roles: ['REVIEWER' as const] }
  expect(codesOf(await village.db.write((tx) => passClaims(tx, alone, { claimIds })))).toContain(
    'RECORDER_CANNOT_REVIEW',
  )
})

it('changes nothing when the same file comes again, whatever the review made of it', async () => {
  const village = await testVillage()
  await bringIn(village, 'DEEDS', deeds, village.recorder)
  const [first, second, ...rest] = await claimsOf(village)
  const reviewer = on(day, village.reviewer)
  await village.db.write((tx) => passClaims(tx, reviewer, { claimIds: [first?.id ?? ''] }))
  await village.db.write((tx) =>
    declineClaims(tx, reviewer, { claimIds: [second?.id ?? ''], reason: '没有参加' }),
  )
  const again = await look(village, 'DEEDS', deeds, village.recorder)
  expect(await countsOf(village, again)).toMatchObject({
    turns: 0,
    counts: { SAME: 2 + rest.length },
  })
  // what was typed by hand is not doubled by the paper it was typed from
  await record(village, 'clean-up', '2026-07-12', village.households.slice(0, 1))
  const typed = await look(village, 'DEEDS', [head, ['2026-07-12', '1', '', '参加村庄清洁行动']])
  expect(await countsOf(village, typed)).toMatchObject({ counts: { SAME: 1 } })
})

it('keeps caps over the whole file and what the book has', async () => {
  const village = await testVillage()
  await record(village, 'clean-up', '2026-07-02', village.households.slice(0, 1))
  const three = ['03', '04', '05'].map((d) => [`2026-07-${d}`, '1', '', '参加村庄清洁行动'])
  const importId = await look(village, 'DEEDS', [head, ...three])
  expect(await report(village, importId)).toEqual([
    '1 SKIPPED HEADING',
    '2 NEW',
    '3 NEW',
    '4 REFUSED CAP_REACHED',
  ])
  // somebody records another one before it is confirmed: the writing asks again
  await record(village, 'clean-up', '2026-07-06', village.households.slice(0, 1))
  await confirm(village, importId)
  expect((await report(village, importId)).slice(1, 3)).toEqual(['2 NEW', '3 REFUSED CAP_REACHED'])
  expect(await claimsOf(village)).toHaveLength(3)
})

it('a month that closes in between takes no more of the file', async () => {
  const village = await testVillage()
  const importId = await look(village, 'DEEDS', deeds)
  await close(village, '2026-07', '2026-08-01')
  await confirm(village, importId)
  expect(await countsOf(village, importId)).toMatchObject({ state: 'DONE', written: 0 })
  expect((await report(village, importId))[1]).toBe('2 REFUSED MONTH_ALREADY_CLOSED')
})

it('is undone as a whole: waiting ones withdrawn, passed ones reversed', async () => {
  const village = await testVillage()
  const importId = await bringIn(village, 'DEEDS', deeds)
  const sheets = new Set((await claimsOf(village)).map(({ batchId }) => batchId))
  await pass(village, [...sheets][0] ?? '', day)
  const passed = await village.db.read.entry.count()
  const foretold = await whatUndoDoes(village.db.read, village.manager, importId)
  expect(foretold).toEqual({
    waiting: 5 - passed,
    reversals: [{ month: '2026-07', count: passed }],
  })
  const input = { importId, reason: '文件用错了' }
  const { db, manager } = village
  expectDone(await db.write((tx) => undoImport(tx, on(day, manager), input)))
  // by now a recorder alone, who could not take back what has passed
  const role = 'RECORDER'
  const { staffId } = manager
  await db.write(async (tx) =>
    done(await tx.staffRole.updateMany({ where: { staffId }, data: { role } })),
  )
  await runThrough(village, importId)
  expect(await village.db.read.entry.count({ where: { kind: 'REVERSAL' } })).toBe(passed)
  expect(await found(village, { text: '张小明' })).toEqual([
    [
      '名册.xlsx',
      ['linesBack', null, expect.arrayContaining([expect.stringMatching(/张小明 \+\d/)])],
    ],
  ])
  expect(await countsOf(village, importId)).toMatchObject({ state: 'UNDONE', left: 0 })
  const households = await village.db.read.household.findMany({
    where: { villageId: village.villageId },
  })
  expect(households.map(({ balance }) => balance)).toEqual([0, 0, 0, 0])
  expect(await village.db.read.claim.count({ where: { status: 'WAITING' } })).toBe(0)
  // and the mended file brings them in anew
  const again = await look(village, 'DEEDS', deeds)
  expect(await countsOf(village, again)).toMatchObject({ turns: 5 })
})

it('begins once, goes on after a crash where it was, and is done once by two servers', async () => {
  const village = await testVillage()
  const days = Array.from({ length: 20 }, (_, n) => `2026-07-${String(n + 1).padStart(2, '0')}`)
  const lines = days.flatMap((d) => ['1', '2', '3', '4'].map((n) => [d, n, '', '参与调解邻里纠纷']))
  // many rows of one sheet each, so that they take several chunks
  const many = Array.from({ length: 12 }, (_, n) =>
    lines.map((line) => [...line, '', '', '', '', `第${n}次`]),
  ).flat()
  const importId = await look(village, 'DEEDS', [head, ...many])
  const manager = on(day, village.manager)
  const begin = () => village.db.write((tx) => confirmImport(tx, manager, { importId }))
  expect(await begin()).toMatchObject({ ok: true })
  expect(await begin()).toMatchObject({ ok: true, repeated: true })
  const { db } = village
  expect(await advanceImport(db, importId, manager.now)).toBe('more')
  const written = await db.read.claim.count()
  expect(written).toBeGreaterThan(0)
  expect(written).toBeLessThan(many.length)
  await Promise.all([runThrough(village, importId), runThrough(village, importId)])
  expect(await db.read.claim.count()).toBe(many.length)
  expect(await countsOf(village, importId)).toMatchObject({ state: 'DONE', written: many.length })
})

it('lets other writes in between its chunks', async () => {
  const village = await testVillage()
  const lines = Array.from({ length: 1_600 }, (_, n) => [
    `2026-07-${String((n % 20) + 1).padStart(2, '0')}`,
    String((n % 4) + 1),
    '',
    '参与调解邻里纠纷',
    '',
    '',
    '',
    '',
    `第${n}次`,
  ])
  const importId = await look(village, 'DEEDS', [head, ...lines])
  await village.db.write((tx) => confirmImport(tx, on(day, village.manager), { importId }))
  const running = runThrough(village, importId)
  let others = 0
  let finished = false
  void running.then(() => {
    finished = true
  })
  // several at once, so that one is waiting whenever a chunk ends, however busy the computer is
  const someone = async (household: string) => {
    while (!finished) {
      await record(village, 'mediation', day, [household])
      others += 1
    }
  }
  await Promise.all(village.households.slice(0, 3).map(someone))
  const chunks = await running
  expect(chunks).toBeGreaterThan(3)
  // whoever wants to write waits for one chunk at most
  expect(others).toBeGreaterThanOrEqual(chunks - 1)
})
