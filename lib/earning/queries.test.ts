import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { addDays } from '@/lib/shared/civil-date'
import { newId } from '@/lib/shared/id'
import { meet } from '@/lib/testing/meetings'
import { decline, pass, record, waitingIds } from '@/lib/testing/sheets'
import { close, expectDone, type TestVillage, testVillage, villageIn } from '@/lib/testing/village'
import { householdsToTick } from './households-to-tick'
import { inBookAndWaiting } from './in-book-and-waiting'
import { bookDates, claimsOnSheet, claimsToReview, countWaitingClaims } from './queries'
import { sheetById, sheetsRecordedBy, waitingSheets } from './sheet-queries'
import { whyNotInQueue } from './who-may-decide'

/** Two sheets: a clean-up of all four households, then a deduction of the first. */
async function twoSheets() {
  const village = await testVillage()
  const clean = await record(village, { households: village.households })
  const litter = await record(village, { rule: 'litter' }, village.manager)
  return {
    village,
    cleanUp: expectDone(clean).sheetId,
    litter: expectDone(litter).sheetId,
  }
}

async function decideFirst(village: TestVillage, sheetId: string) {
  const [first, second] = await claimsOnSheet(village.db.read, village.villageId, sheetId, {
    which: 'waiting',
    page: 1,
  })
  expectDone(await pass(village, [first?.id ?? '']))
  await decline(village, [second?.id ?? ''])
}

describe('the queue', () => {
  test('shows the sheets that wait, oldest first, with what this person may decide', async () => {
    const { village, cleanUp, litter } = await twoSheets()
    await decideFirst(village, cleanUp)
    const queue = await waitingSheets(village.db.read, village.manager, 1)
    expect(queue.total).toBe(2)
    expect(queue.sheets.map(({ id }) => id)).toEqual([cleanUp, litter])
    expect(queue.sheets[0]).toMatchObject({
      ruleName: '参加村庄清洁行动',
      list: 'SOCIAL',
      recordedBy: '记录',
      claims: 4,
      points: 80,
      waiting: 2,
      waitingPoints: 40,
      passed: 1,
      passedPoints: 20,
      declined: 1,
      decidable: 2,
    })
    // The manager recorded the deduction and leaves it to the reviewer.
    expect(queue.sheets[1]).toMatchObject({ points: -10, decidable: 0 })
    expect(queue.sheets[1]?.toldHousehold).toBe('组长当面告知户主')
  })

  test('leaves out a sheet that is decided, and other villages', async () => {
    const { village, litter } = await twoSheets()
    expectDone(await pass(village, await waitingIds(village)))
    expect(await waitingSheets(village.db.read, village.manager, 1)).toEqual({
      sheets: [],
      total: 0,
      page: 1,
    })
    const neighbours = await villageIn(village.db)
    expect(await sheetById(village.db.read, neighbours.manager, litter)).toBeNull()
    expect(
      await claimsOnSheet(village.db.read, neighbours.villageId, litter, {
        which: 'all',
        page: 1,
      }),
    ).toEqual([])
  })

  test('comes in pages; one that is not there leads to the first', async () => {
    const village = await testVillage()
    for (let day = 1; day <= 51; day += 1)
      expectDone(
        await record(village, {
          rule: 'mediation',
          occurredOn: addDays('2026-07-20', day),
        }),
      )
    const pageOf = (page: number) => waitingSheets(village.db.read, village.manager, page)
    expect(await pageOf(2)).toMatchObject({ total: 51, page: 2, sheets: [{ claims: 1 }] })
    expect((await pageOf(1)).sheets).toHaveLength(50)
    expect(await pageOf(3)).toMatchObject({ total: 51, page: 1 })
  })
})

describe('what a recorder sees of their sheets', () => {
  test('is their own, newest first', async () => {
    const { village, cleanUp, litter } = await twoSheets()
    await decideFirst(village, cleanUp)
    const mine = await sheetsRecordedBy(village.db.read, village.recorder, 1)
    expect(mine.sheets.map(({ id, passed, declined }) => [id, passed, declined])).toEqual([
      [cleanUp, 1, 1],
    ])
    const own = { own: true }
    expect(await sheetById(village.db.read, village.recorder, litter, own)).toBeNull()
    expect(await sheetById(village.db.read, village.recorder, newId())).toBeNull()
  })

  test('tells who decided, and why not', async () => {
    const { village, cleanUp } = await twoSheets()
    await decideFirst(village, cleanUp)
    const claims = (which: 'all' | 'decided') =>
      claimsOnSheet(village.db.read, village.villageId, cleanUp, { which, page: 1 })
    expect(await claims('decided')).toMatchObject([
      { number: 2, status: 'DECLINED', decidedBy: '评议', decisionNote: '没有参加' },
      { number: 1, status: 'PASSED', decidedBy: '评议', decisionNote: null },
    ])
    expect((await claims('all')).map(({ number }) => number)).toEqual([2, 1, 3, 4])
  })
})

describe('a claim in review', () => {
  test('shows what the household had before it, by the same rule', async () => {
    const { village, cleanUp } = await twoSheets()
    const [one = ''] = village.households
    expectDone(await record(village, { occurredOn: '2026-09-01', households: [one] }))
    expectDone(await record(village, { occurredOn: '2026-08-31', households: [one] }))
    const sheet = await sheetById(village.db.read, village.reviewer, cleanUp)
    if (!sheet) throw new Error('the sheet is gone')
    const claims = await claimsToReview(village.db.read, village.reviewer, sheet, 1)
    expect(claims.map(({ before }) => before.month)).toEqual([20, 0, 0, 0])
    expect(claims[0]).toMatchObject({ before: { quarter: 40 }, capMonth: 60, whyNot: undefined })
    const [claim] = claims
    if (!claim) throw new Error('the claim is gone')
    expect(inBookAndWaiting(claim.soFar, 'month')).toEqual({ inBook: 0, waits: 40 })
  })

  test('names those this person may not decide', async () => {
    const { village, cleanUp } = await twoSheets()
    const sheet = await sheetById(village.db.read, village.reviewer, cleanUp)
    if (!sheet) throw new Error('the sheet is gone')
    const reviewer = { ...village.reviewer, householdId: village.households[1] ?? null }
    const claims = await claimsToReview(village.db.read, reviewer, sheet, 1)
    expect(claims.map(({ whyNot }) => whyNot?.code)).toEqual([
      undefined,
      'OWN_HOUSEHOLD',
      undefined,
      undefined,
    ])
  })
})

test('what is counted as decidable is what may be decided', async () => {
  const village = await testVillage()
  const { recorder, manager, households } = village
  expectDone(await record(village, { households }))
  expectDone(await record(village, { households, rule: 'lecture' }, manager))
  expectDone(await record(village, { households, rule: 'litter' }, manager))
  await decline(village, (await waitingIds(village)).slice(0, 1))
  const atMeeting = expectDone(await record(village, { rule: 'mediation' }))
  await meet(village, { take: 'chosen', sheetIds: [atMeeting.sheetId] })
  const claims = await village.db.read.claim.findMany({
    include: { household: true, meeting: { select: { heldOn: true } } },
  })
  const home = fc.option(fc.constantFrom(...households))
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(recorder, manager),
      home,
      fc.subarray(households),
      async (person, householdId, relativeIds) => {
        const actor: Actor = { ...person, householdId, relativeIds }
        const may = claims.filter((claim) => whyNotInQueue(actor, claim) === undefined)
        const counted = await countWaitingClaims(village.db.read, actor)
        expect(counted).toEqual({ waiting: 12, decidable: may.length, atMeeting: 1 })
        const { sheets } = await waitingSheets(village.db.read, actor, 1)
        const decidable = sheets.reduce((sum, sheet) => sum + sheet.decidable, 0)
        expect(decidable).toBe(may.length)
      },
    ),
    { numRuns: 30 },
  )
})

describe('the households to tick', () => {
  test('come group by group with everyone who lives there, and not the closed ones', async () => {
    const village = await testVillage([
      { headName: '张小明', groupName: '二组', members: ['李四'] },
      { headName: '阿拉腾其木格·巴特尔苏荣', groupName: '一组', members: [] },
      { headName: '王建国', groupName: '二组', members: [] },
    ])
    await village.db.write(async (tx) => {
      const closed = { where: { id: village.households[2] }, data: { living: 'CLOSED' as const } }
      return { ok: true, value: await tx.household.update(closed) }
    })
    expect(await householdsToTick(village.db.read, village.villageId)).toMatchObject([
      {
        number: 1,
        groupName: '二组',
        living: 'HOME',
        names: ['张小明', '李四'],
        initials: ['zxm', 'ls'],
      },
      { number: 2, groupName: '一组', names: ['阿拉腾其木格·巴特尔苏荣'] },
    ])
  })
})

test('the dates of the book say what is open, and since when months are closed', async () => {
  const village = await testVillage()
  const open = { openMonth: '2026-07', oldestDeed: 365, firstClosed: null }
  expect(await bookDates(village.db.read, village.villageId)).toEqual(open)
  await close(village, '2026-08', '2026-09-01')
  expect(await bookDates(village.db.read, village.villageId)).toEqual({
    ...open,
    openMonth: '2026-09',
    firstClosed: '2026-07',
  })
})
