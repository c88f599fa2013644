import { describe, expect, test } from 'vitest'
import { postEntries } from '@/lib/ledger/post-entries'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
import { publishRedList } from '@/lib/ranking/publish-red-list'
import { openWindow, planWindow } from '@/lib/redemption/change-window'
import type { Difference } from '@/lib/shared/audit'
import { done } from '@/lib/shared/result'
import { newGate, stillWaits } from '@/lib/testing/gate'
import { tamperWithEntries } from '@/lib/testing/tamper'
import {
  close,
  codesOf,
  earn,
  expectDone,
  noticeDays,
  on,
  post,
  record,
  seal,
  type TestVillage,
  testVillage,
} from '@/lib/testing/village'
import { auditNotices } from './audit-notices'
import { auditSeals } from './audit-seals'
import { closeMonths } from './close-months'
import { noticesOfYear } from './notice-queries'
import { postNotice } from './post-notice'
import { bookSpan, monthTotals } from './queries'

async function differencesIn({ db, villageId }: TestVillage): Promise<Difference[]> {
  const findings = [
    ...(await auditNotices(db.read, villageId)),
    ...(await auditSeals(db.read, villageId)),
  ]
  return findings.flatMap(({ differences }) => differences)
}

function postThrough(village: TestVillage, through: string, today: string, leaveWaiting = false) {
  const manager = on(today, village.manager)
  return village.db.write((tx) => postNotice(tx, manager, { through, leaveWaiting }))
}

function noticeOf({ db }: TestVillage, noticeId: string) {
  return db.read.notice.findUniqueOrThrow({ where: { id: noticeId } })
}

describe('posting a notice', () => {
  test('puts several months on the wall for the days of the village', async () => {
    const village = await testVillage()
    await earn(village, 'clean-up', '2026-07-05', village.households)
    await earn(village, 'clean-up', '2026-08-05', village.households)
    const noticeId = await post(village, '2026-09', '2026-10-08')
    expect(await noticeOf(village, noticeId)).toMatchObject({
      firstMonth: '2026-07',
      lastMonth: '2026-09',
      days: 5,
      postedOn: '2026-10-08',
      objectUntil: '2026-10-13',
      lastSeq: 8,
      sealedAt: null,
    })
    const months = await village.db.read.month.findMany({ orderBy: { month: 'asc' } })
    expect(
      months.map(({ month, state, entryCount, seal }) => [month, state, entryCount, seal]),
    ).toEqual([
      ['2026-07', 'NOTICE', 4, ''],
      ['2026-08', 'NOTICE', 4, ''],
      ['2026-09', 'NOTICE', 0, ''],
    ])
    expect(await bookSpan(village.db.read, village.villageId, '2026-10-08')).toEqual({
      first: '2026-07',
      unsealed: '2026-07',
      open: '2026-10',
      running: '2026-10',
    })
    expect(await differencesIn(village)).toEqual([])
  })

  test.each([
    ['on its last day', '2026-07', '2026-07-31', 'MONTH_NOT_OVER'],
    ['before the book began', '2026-06', '2026-08-15', 'MONTH_ALREADY_CLOSED'],
    ['with more than a year before it', '2027-07', '2027-08-15', 'TOO_MANY'],
  ])('of a month %s is refused', async (_, through, today, code) => {
    const village = await testVillage()
    expect(codesOf(await postThrough(village, through, today))).toEqual([code])
    expect(await village.db.read.notice.count()).toBe(0)
  })

  test('waits for what waits, unless it is left for later', async () => {
    const village = await testVillage()
    await record(village, 'clean-up', '2026-07-20', village.households.slice(0, 3))
    expect(await postThrough(village, '2026-07', '2026-08-10')).toMatchObject({
      refusals: [{ code: 'CLAIMS_STILL_WAITING', field: 'leaveWaiting', figures: { count: 3 } }],
    })
    const { noticeId } = expectDone(await postThrough(village, '2026-07', '2026-08-10', true))
    expect((await noticeOf(village, noticeId)).leftWaiting).toBe(3)
  })

  test('is one at a time, and nothing is closed past it', async () => {
    const village = await testVillage()
    await post(village, '2026-07', '2026-08-01')
    expect(await postThrough(village, '2026-08', '2026-09-01')).toMatchObject({
      refusals: [{ code: 'NOTICE_STILL_HANGS', figures: { first: '2026-07', last: '2026-07' } }],
    })
    await noticeDays(village, 0)
    const closing = await village.db.write((tx) =>
      closeMonths(tx, on('2026-09-01', village.manager), {
        through: '2026-08',
        leaveWaiting: false,
      }),
    )
    expect(codesOf(closing)).toEqual(['NOTICE_STILL_HANGS'])
  })

  test('comes before closing where the village has days of notice', async () => {
    const village = await testVillage()
    await noticeDays(village, 5)
    const closing = await village.db.write((tx) =>
      closeMonths(tx, on('2026-08-01', village.manager), {
        through: '2026-07',
        leaveWaiting: false,
      }),
    )
    expect(closing).toMatchObject({ refusals: [{ code: 'NOTICE_FIRST', figures: { days: 5 } }] })
  })

  test('and sealing are for the manager', async () => {
    const village = await testVillage()
    const noticeId = await post(village, '2026-07', '2026-08-01')
    for (const who of [village.recorder, village.reviewer, village.clerk]) {
      const posted = await village.db.write((tx) =>
        postNotice(tx, on('2026-09-01', who), { through: '2026-08', leaveWaiting: true }),
      )
      expect(codesOf(posted)).toEqual(['NOT_ALLOWED'])
      expect(codesOf(await seal({ ...village, manager: who }, noticeId, '2026-08-07'))).toEqual([
        'NOT_ALLOWED',
      ])
    }
  })
})

describe('while a notice hangs', () => {
  test('deeds and corrections count in the month after it', async () => {
    const village = await testVillage()
    await earn(village, 'clean-up', '2026-07-05', village.households)
    await post(village, '2026-07', '2026-08-01')
    const sheet = await record(village, 'clean-up', '2026-07-20', village.households.slice(0, 1))
    await earn(village, 'clean-up', '2026-08-02', village.households.slice(0, 1))
    const [first] = await village.db.read.entry.findMany({ where: { seq: 1 } })
    const corrected = await village.db.write((tx) =>
      reverseEntry(tx, on('2026-08-02', village.manager), {
        entryId: first?.id ?? '',
        reason: '记错了户',
      }),
    )
    expect(expectDone(corrected)).toMatchObject([{ countsIn: '2026-08' }])
    expect(sheet).not.toBe('')
    expect(await village.db.read.entry.count({ where: { countsIn: '2026-07' } })).toBe(4)
    expect(await differencesIn(village)).toEqual([])
  })

  test('its table stays as it was posted, and its code finds every change', async () => {
    const village = await testVillage()
    await earn(village, 'clean-up', '2026-07-05', village.households)
    const noticeId = await post(village, '2026-07', '2026-08-01')
    const { lastSeq } = await noticeOf(village, noticeId)
    const range = { first: '2026-07', last: '2026-07', throughSeq: lastSeq }
    const before = await monthTotals(village.db.read, village.villageId, range)
    await earn(village, 'clean-up', '2026-08-02', village.households)
    // nor does a new head change what hangs on the wall
    const [householdId = ''] = village.households
    await village.db.write(async (tx) => {
      await tx.household.update({ where: { id: householdId }, data: { headName: '新户主' } })
      return done(undefined)
    })
    expect(await monthTotals(village.db.read, village.villageId, range)).toEqual(before)
    const now = { first: '2026-08', last: '2026-08' }
    const [open] = await monthTotals(village.db.read, village.villageId, now)
    expect(open?.headName).toBe('新户主')
    await tamperWithEntries(village, { seq: 2, set: '"points" = 200' })
    expect(await differencesIn(village)).toEqual([
      { what: 'noticeLines', figures: { month: '2026-07' } },
    ])
  })

  test('no red list is published from it and no window opened upon it', async () => {
    const village = await testVillage()
    await earn(village, 'clean-up', '2026-07-05', village.households)
    const noticeId = await post(village, '2026-09', '2026-10-08')
    const manager = on('2026-10-09', village.manager)
    const publish = () =>
      village.db.write((tx) => publishRedList(tx, manager, { period: '2026-Q3', reason: null }))
    const plan = await village.db.write((tx) =>
      planWindow(tx, manager, {
        name: '三季度',
        kind: 'QUARTER',
        cutoffMonth: '2026-08',
        opensOn: '2026-10-09',
        closesOn: '2026-10-20',
      }),
    )
    const open = () => village.db.write((tx) => openWindow(tx, manager, expectDone(plan)))
    expect(codesOf(await publish())).toEqual(['PERIOD_NOT_CLOSED'])
    expect(codesOf(await open())).toEqual(['CUTOFF_NOT_CLOSED'])
    expectDone(await seal(village, noticeId, '2026-10-14'))
    expectDone(await publish())
    expectDone(await open())
  })
})

describe('sealing', () => {
  test('waits for the last day to be over, then seals in order upon what was sealed before', async () => {
    const village = await testVillage()
    await earn(village, 'clean-up', '2026-07-05', village.households)
    await close(village, '2026-07', '2026-08-01')
    await earn(village, 'clean-up', '2026-08-05', village.households)
    const noticeId = await post(village, '2026-09', '2026-10-08')
    expect(await seal(village, noticeId, '2026-10-13')).toMatchObject({
      refusals: [{ code: 'NOTICE_DAYS_NOT_OVER', figures: { until: '2026-10-13' } }],
    })
    const { months } = expectDone(await seal(village, noticeId, '2026-10-14'))
    expect(months.map(({ month, entryCount }) => [month, entryCount])).toEqual([
      ['2026-08', 4],
      ['2026-09', 0],
    ])
    expect(codesOf(await seal(village, noticeId, '2026-10-14'))).toEqual(['NOTICE_ALREADY_SEALED'])
    expect(await differencesIn(village)).toEqual([])
    const span = await bookSpan(village.db.read, village.villageId, '2026-10-14')
    expect(span.unsealed).toBe('2026-10')
  })

  test('happens once when two press at the same time, and never for a stranger', async () => {
    const village = await testVillage()
    const noticeId = await post(village, '2026-07', '2026-08-01')
    const both = [seal(village, noticeId, '2026-08-07'), seal(village, noticeId, '2026-08-07')]
    expect((await Promise.all(both)).flatMap(codesOf)).toEqual(['NOTICE_ALREADY_SEALED'])
    expect(codesOf(await seal(village, village.households[0] ?? '', '2026-08-07'))).toEqual([
      'NOTICE_UNKNOWN',
    ])
  })
})

/* On PostgreSQL nothing but the village's lock keeps a posting and a notice apart. */
describe('posting a notice and a deed at the same time', () => {
  const deed = (village: TestVillage) => ({
    householdId: village.households[0] ?? '',
    kind: 'EARN' as const,
    list: 'SOCIAL' as const,
    points: 20,
    spendable: true,
    ranks: true,
    occurredOn: '2026-07-20',
    recordedById: village.recorder.staffId,
  })

  test('the notice waits for the deed that is being written, and has it', async () => {
    const village = await testVillage()
    await noticeDays(village, 5)
    const gate = newGate()
    const posting = village.db.write(async (tx) => {
      const posted = await postEntries(tx, village.recorder, [deed(village)])
      await gate.pass()
      return posted
    })
    await gate.reached
    const notice = postThrough(village, '2026-07', '2026-08-01')
    expect(await stillWaits(notice)).toBe(true)
    gate.open()
    expectDone(await posting)
    const { noticeId } = expectDone(await notice)
    expect((await noticeOf(village, noticeId)).lastSeq).toBe(1)
    expect(await differencesIn(village)).toEqual([])
  })

  test('the deed waits for the notice, and counts in the month after it', async () => {
    const village = await testVillage()
    await noticeDays(village, 5)
    const gate = newGate()
    const notice = village.db.write(async (tx) => {
      const input = { through: '2026-07', leaveWaiting: false }
      const posted = await postNotice(tx, on('2026-08-01', village.manager), input)
      await gate.pass()
      return posted
    })
    await gate.reached
    const posting = village.db.write((tx) => postEntries(tx, village.recorder, [deed(village)]))
    expect(await stillWaits(posting)).toBe(true)
    gate.open()
    expectDone(await notice)
    expect(expectDone(await posting)).toMatchObject([{ countsIn: '2026-08' }])
    expect(await differencesIn(village)).toEqual([])
  })

  test('the database itself refuses a deed in a month that hangs or is sealed', async () => {
    const village = await testVillage()
    const noticeId = await post(village, '2026-07', '2026-08-01')
    const slip = () =>
      village.db.write((tx) =>
        postEntries(tx, village.recorder, [deed(village)], { month: '2026-07' }),
      )
    await expect(slip()).rejects.toThrow('Entry_month_open')
    expectDone(await seal(village, noticeId, '2026-08-07'))
    await expect(slip()).rejects.toThrow('Entry_month_open')
    expect(await village.db.read.entry.count()).toBe(0)
  })
})

test('the archive finds a notice in the year of its last month, hanging or sealed', async () => {
  const village = await testVillage()
  const noticeId = await post(village, '2026-09', '2026-10-08')
  const found = (year: string) => noticesOfYear(village.db.read, village.villageId, year)
  expect(await found('2026')).toEqual([{ first: '2026-07', last: '2026-09' }])
  expectDone(await seal(village, noticeId, '2026-10-14'))
  await post(village, '2027-01', '2027-02-08')
  expect(await found('2026')).toEqual([{ first: '2026-07', last: '2026-09' }])
  expect(await found('2027')).toEqual([{ first: '2026-10', last: '2027-01' }])
})
