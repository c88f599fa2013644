import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { newId } from '@/lib/shared/id'
import { confirm, meet, say, tryToMeet } from '@/lib/testing/meetings'
import { day, pass, record, waitingIds } from '@/lib/testing/sheets'
import {
  balanceOf,
  codesOf,
  expectDone,
  on,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { postponeClaims } from './decide-claims'
import { endMeeting, typeVotes } from './hold-meeting'
import { joinMeeting } from './join-meeting'
import type { JoinMeetingInput } from './meeting-input'
import { claimsAtMeeting, meetingById, sheetsOfMeeting } from './meeting-queries'
import { claimsToReview, countWaitingClaims } from './queries'
import { leftToOthers } from './reviewer-queries'
import { sheetById } from './sheet-queries'
import { withdrawClaim } from './withdraw-claim'

/** A village with a clean-up of four households before a meeting. */
async function meeting(change: Parameters<typeof record>[1] = {}, recorder?: 'manager') {
  const village = await testVillage()
  const actor = recorder ? village.manager : village.recorder
  expectDone(await record(village, { households: village.households, ...change }, actor))
  const claimIds = await waitingIds(village)
  return { village, claimIds, meetingId: await meet(village) }
}

async function statuses({ db, villageId }: TestVillage): Promise<string[]> {
  const claims = await db.read.claim.findMany({
    where: { villageId },
    orderBy: [{ household: { number: 'asc' } }, { id: 'asc' }],
  })
  return claims.map(({ status }) => status)
}

function join(village: TestVillage, meetingId: string, who: Partial<JoinMeetingInput>) {
  const input = { meetingId, staffIds: [], guests: [], ...who }
  return village.db.write((tx) => joinMeeting(tx, on(day, village.recorder), input))
}

/** Ends a meeting and opens another over the same claims, of these people alone. */
async function meetingOf(village: TestVillage, staffIds: string[], before: string) {
  expectDone(await end(village, before))
  return meet(village, { staffIds })
}

const end = (village: TestVillage, meetingId: string) =>
  village.db.write((tx) => endMeeting(tx, on(day, village.recorder), { meetingId }))

describe('opening a meeting', () => {
  test('keeps who was there and takes everything that waits', async () => {
    const { village, claimIds, meetingId } = await meeting()
    const people = await village.db.read.meetingPerson.findMany({
      where: { meetingId },
      orderBy: { position: 'asc' },
    })
    expect(people.map(({ name }) => name)).toEqual(['记录', '评议', '管理', '李会计'])
    const lines = await village.db.read.meetingClaim.findMany({ where: { meetingId } })
    expect(lines.map(({ claimId }) => claimId).sort()).toEqual(claimIds.toSorted())
    expect(new Set(lines.map(({ vote }) => vote))).toEqual(new Set(['PASS']))
    expect(await village.db.read.entry.count()).toBe(0)
  })

  test('takes only the chosen sheets, and none that lies before another meeting', async () => {
    const village = await testVillage()
    const chosen = expectDone(await record(village, {})).sheetId
    expectDone(await record(village, { rule: 'mediation' }))
    const meetingId = await meet(village, { take: 'chosen', sheetIds: [chosen] })
    expect(await village.db.read.meetingClaim.count({ where: { meetingId } })).toBe(1)
    const other = await meet(village)
    expect(await village.db.read.meetingClaim.count({ where: { meetingId: other } })).toBe(1)
    expect(codesOf(await tryToMeet(village))).toEqual(['MEETING_NOTHING_WAITS'])
  })

  test('takes ticked sheets alone, also where everything was left chosen', async () => {
    const village = await testVillage()
    const ticked = expectDone(await record(village, {})).sheetId
    expectDone(await record(village, { rule: 'mediation' }))
    const meetingId = await meet(village, { take: 'everything', sheetIds: [ticked] })
    expect(await village.db.read.meetingClaim.count({ where: { meetingId } })).toBe(1)
  })

  test('sent twice opens one', async () => {
    const village = await testVillage()
    expectDone(await record(village, {}))
    const meetingId = newId()
    expectDone(await tryToMeet(village, { meetingId }))
    expect(await tryToMeet(village, { meetingId })).toMatchObject({ ok: true, repeated: true })
    expect(codesOf(await tryToMeet(village, { meetingId, place: '别处' }))).toEqual([
      'SAME_ID_OTHER_INPUT',
    ])
    expect(await village.db.read.meeting.count()).toBe(1)
  })

  test('asks for a day that was, for people, and for the part', async () => {
    const village = await testVillage()
    expectDone(await record(village, {}))
    const one = [village.recorder.staffId]
    expect(codesOf(await tryToMeet(village, { heldOn: '2026-09-13' }))).toEqual(['DATE_IN_FUTURE'])
    expect(codesOf(await tryToMeet(village, { heldOn: '2020-01-01' }))).toEqual(['DATE_TOO_OLD'])
    expect(codesOf(await tryToMeet(village, { staffIds: one, guests: [] }))).toEqual([
      'MEETING_NEEDS_PEOPLE',
    ])
    expect(codesOf(await tryToMeet(village, { staffIds: [newId()] }))).toEqual(['STAFF_UNKNOWN'])
    expect(codesOf(await tryToMeet(village, {}, village.clerk))).toEqual(['NOT_ALLOWED'])
  })
})

describe('confirming', () => {
  test('passes, declines and postpones in one go, and the confirmer is the reviewer', async () => {
    const { village, claimIds, meetingId } = await meeting()
    const [first = '', second = ''] = claimIds
    expectDone(await say(village, meetingId, [first], 'DECLINE', '当天没有参加'))
    expectDone(await say(village, meetingId, [second], 'POSTPONE', '再问一问组长'))
    const confirmed = expectDone(await confirm(village, meetingId))
    expect(confirmed).toEqual({ meetingId, passed: 2, declined: 1, postponed: 1, left: 0 })
    expect(await statuses(village)).toEqual(['DECLINED', 'POSTPONED', 'PASSED', 'PASSED'])
    const entries = await village.db.read.entry.findMany()
    expect(entries.map(({ approvedById }) => approvedById)).toEqual([
      village.reviewer.staffId,
      village.reviewer.staffId,
    ])
    const meetingRow = await village.db.read.meeting.findFirst({ where: { id: meetingId } })
    expect(meetingRow).toMatchObject({ endedById: village.reviewer.staffId })
  })

  test('is for somebody else than the one who types, and for a reviewer', async () => {
    const { village, meetingId } = await meeting()
    const { manager, recorder, clerk } = village
    expect(codesOf(await confirm(village, meetingId, manager, manager))).toEqual([
      'CONFIRMER_IS_TYPIST',
    ])
    expect(codesOf(await confirm(village, meetingId, recorder, manager))).toEqual(['NOT_ALLOWED'])
    expect(codesOf(await confirm(village, meetingId, clerk))).toEqual(['NOT_ALLOWED'])
    expect(await village.db.read.entry.count()).toBe(0)
  })

  test('leaves own and relatives’ households to a third person of the same meeting', async () => {
    const { village, meetingId } = await meeting()
    const [, own = null, kin = ''] = village.households
    const reviewer = { ...village.reviewer, householdId: own, relativeIds: [kin] }
    expect(expectDone(await confirm(village, meetingId, reviewer))).toMatchObject({
      passed: 2,
      left: 2,
    })
    expect(await statuses(village)).toEqual(['PASSED', 'WAITING', 'WAITING', 'PASSED'])
    expect(await confirm(village, meetingId, reviewer)).toEqual({
      ok: false,
      refusals: [
        { code: 'OWN_HOUSEHOLD', figures: { number: 2, head: '李秀兰' } },
        { code: 'RELATIVES_HOUSEHOLD', figures: { number: 3, head: '阿拉腾其木格' } },
        { code: 'LEFT_FOR_LATER', figures: { names: expect.any(String), count: 2 } },
      ],
    })
    expectDone(await confirm(village, meetingId, village.manager))
    expect(await statuses(village)).toEqual(['PASSED', 'PASSED', 'PASSED', 'PASSED'])
  })

  test('is refused by name to who recorded the sheet, and then nothing is decided', async () => {
    const { village, meetingId } = await meeting({}, 'manager')
    const refused = await confirm(village, meetingId, village.manager)
    expect(refused).toMatchObject({
      refusals: [
        { code: 'RECORDER_CANNOT_REVIEW', figures: { number: 1, head: '张小明' } },
        { code: 'RECORDER_CANNOT_REVIEW', figures: { number: 2 } },
        { code: 'RECORDER_CANNOT_REVIEW', figures: { number: 3 } },
        { code: 'RECORDER_CANNOT_REVIEW', figures: { number: 4 } },
        { code: 'LEFT_FOR_LATER', figures: { names: '评议', count: 1 } },
      ],
    })
    expect(await village.db.read.entry.count()).toBe(0)
    expectDone(await confirm(village, meetingId))
  })

  test('by two people at once is one approval', async () => {
    const { village, meetingId } = await meeting()
    const confirmed = await Promise.all([
      confirm(village, meetingId),
      confirm(village, meetingId, village.manager),
    ])
    expect(confirmed.filter(({ ok }) => ok)).toHaveLength(1)
    expect(confirmed.flatMap(codesOf)).toEqual(['MEETING_ENDED'])
    expect(await village.db.read.entry.count()).toBe(4)
    expect(await balanceOf(village, village.households[0])).toBe(20)
  })

  test('does nothing by half: one closed household stops all of it', async () => {
    const { village, claimIds, meetingId } = await meeting()
    await village.db.write(async (tx) => {
      const closed = { where: { id: village.households[2] }, data: { living: 'CLOSED' as const } }
      return { ok: true, value: await tx.household.update(closed) }
    })
    expect(await confirm(village, meetingId)).toEqual({
      ok: false,
      refusals: [{ code: 'HOUSEHOLD_CLOSED', figures: { number: 3, head: '阿拉腾其木格' } }],
    })
    expect(await statuses(village)).toEqual(['WAITING', 'WAITING', 'WAITING', 'WAITING'])
    expectDone(await say(village, meetingId, claimIds.slice(2, 3), 'DECLINE', '已经销户'))
    expect(expectDone(await confirm(village, meetingId))).toMatchObject({ passed: 3, declined: 1 })
  })

  test('is for those who sat at the table; who came later is added first', async () => {
    const { village, meetingId } = await meeting()
    const { recorder, reviewer, manager } = village
    const small = await meetingOf(village, [recorder.staffId, reviewer.staffId], meetingId)
    expect(await confirm(village, small, manager)).toEqual({
      ok: false,
      refusals: [
        {
          code: 'CONFIRMER_NOT_PRESENT',
          field: 'signInName',
          figures: { names: '评议', count: 1 },
        },
      ],
    })
    expectDone(await join(village, small, { staffIds: [manager.staffId] }))
    expect(expectDone(await confirm(village, small, manager))).toMatchObject({ passed: 4 })
  })

  test('leaves out the households of the typist and of their relatives', async () => {
    const { village, meetingId } = await meeting()
    const [own = null, kin = ''] = village.households
    const typist = { ...village.recorder, householdId: own, relativeIds: [kin] }
    expect(expectDone(await confirm(village, meetingId, village.reviewer, typist))).toMatchObject({
      passed: 2,
      left: 2,
    })
    expect(await statuses(village)).toEqual(['WAITING', 'WAITING', 'PASSED', 'PASSED'])
    expect(await confirm(village, meetingId, village.reviewer, typist)).toMatchObject({
      refusals: [
        { code: 'TYPISTS_HOUSEHOLD', figures: { number: 1, head: '张小明', name: '记录' } },
        { code: 'TYPISTS_HOUSEHOLD', figures: { number: 2, head: '李秀兰', name: '记录' } },
        { code: 'LEFT_FOR_LATER', figures: { count: 2 } },
      ],
    })
    expectDone(await confirm(village, meetingId, village.reviewer, village.manager))
    expect(await statuses(village)).toEqual(['PASSED', 'PASSED', 'PASSED', 'PASSED'])
  })

  test('says sheet by sheet what is left, who may confirm it here and who review it later', async () => {
    const { village, meetingId } = await meeting()
    const { db, villageId, recorder, reviewer, manager } = village
    const [own = null] = village.households
    await db.write(async (tx) => {
      const lives = { where: { id: reviewer.staffId }, data: { householdId: own } }
      return { ok: true, value: await tx.staff.update(lives) }
    })
    expectDone(await confirm(village, meetingId, { ...reviewer, householdId: own }))
    const left = (typist: Actor) =>
      leftToOthers(db.read, { ...typist, villageId }, meetingId, reviewer.staffId)
    expect(await left(recorder)).toMatchObject([
      { why: 'HOUSEHOLD', households: [{ number: 1 }], here: ['管理'], later: ['管理'] },
    ])
    // the manager types: nobody else at the table may
    expect(await left(manager)).toMatchObject([{ why: 'HOUSEHOLD', here: [], later: ['管理'] }])
  })

  test('passes over what was taken back meanwhile', async () => {
    const { village, claimIds, meetingId } = await meeting()
    await village.db.write((tx) =>
      withdrawClaim(tx, on(day, village.recorder), {
        claimId: claimIds[0] ?? '',
        reason: '记错了',
      }),
    )
    expect(expectDone(await confirm(village, meetingId))).toMatchObject({ passed: 3, left: 0 })
    expect(await statuses(village)).toEqual(['WITHDRAWN', 'PASSED', 'PASSED', 'PASSED'])
  })

  test('of a whole village’s claims takes them all', async () => {
    const rows = Array.from({ length: 1_200 }, (_, index) => ({
      headName: `户主${index + 1}`,
      groupName: '一组',
      members: [],
    }))
    const village = await testVillage(rows)
    expectDone(await record(village, { households: village.households.slice(0, 600) }))
    expectDone(await record(village, { households: village.households.slice(600) }))
    const meetingId = await meet(village)
    expectDone(await say(village, meetingId, (await waitingIds(village)).slice(0, 2), 'POSTPONE'))
    expect(expectDone(await confirm(village, meetingId))).toMatchObject({
      passed: 1_198,
      postponed: 2,
    })
  })
})

describe('what was postponed', () => {
  test('comes back in the next meeting with its reason and its count', async () => {
    const { village, claimIds, meetingId } = await meeting()
    for (const reason of ['再问一问组长', '组长还没有回来']) {
      const here = reason === '再问一问组长' ? meetingId : await meet(village)
      expectDone(await say(village, here, claimIds.slice(0, 1), 'POSTPONE', reason))
      expectDone(await confirm(village, here))
    }
    const claim = await village.db.read.claim.findUniqueOrThrow({ where: { id: claimIds[0] } })
    expect(claim).toMatchObject({
      status: 'POSTPONED',
      postponed: 2,
      decisionNote: '组长还没有回来',
      meetingId: null,
    })
    const third = await meet(village)
    expectDone(await confirm(village, third))
    expect(await village.db.read.claim.findUnique({ where: { id: claim.id } })).toMatchObject({
      status: 'PASSED',
      decisionNote: null,
      postponed: 2,
      meetingId: third,
    })
  })
})

describe('what lies before a meeting', () => {
  test('is not decided in the queue, which names the meeting and counts apart', async () => {
    const { village, claimIds } = await meeting()
    expectDone(await record(village, { rule: 'mediation' }))
    const lies = (number: number) => ({ code: 'CLAIM_BEFORE_MEETING', figures: { number, day } })
    expect(await pass(village, claimIds)).toMatchObject({
      refusals: [lies(1), lies(2), lies(3), lies(4)],
    })
    expect(await countWaitingClaims(village.db.read, village.reviewer)).toEqual({
      waiting: 5,
      decidable: 1,
      atMeeting: 4,
    })
    const { batchId } = await village.db.read.claim.findFirstOrThrow({ where: { id: claimIds[0] } })
    const sheet = await sheetById(village.db.read, village.reviewer, batchId)
    expect(sheet).toMatchObject({ waiting: 4, atMeeting: 4, decidable: 0 })
  })

  test('can be called by the numbers of its households', async () => {
    const { village, claimIds, meetingId } = await meeting()
    const { batchId: sheetId } = await village.db.read.claim.findFirstOrThrow({
      where: { id: claimIds[0] },
    })
    const call = (numbers: string) =>
      village.db.write((tx) =>
        typeVotes(tx, on(day, village.recorder), {
          ...{ meetingId, sheetId, claimIds: [], numbers, page: null },
          ...{ vote: 'DECLINE', reason: '当天没有参加' },
        }),
      )
    expect(expectDone(await call('缺 2 4'))).toMatchObject({ typed: 2, page: 1 })
    expect(expectDone(await call('3'))).toMatchObject({ typed: 1 })
    expect(await call('2 77 78')).toMatchObject({
      refusals: [
        { code: 'NUMBERS_NOT_ON_SHEET', field: 'numbers', figures: { numbers: '77、78' } },
      ],
    })
    expect(codesOf(await call('张三'))).toEqual(['NUMBERS_UNREAD'])
    expect(await sheetsOfMeeting(village.db.read, village.villageId, meetingId)).toMatchObject([
      { lying: 4, toPass: 1, toDecline: 3, toPostpone: 0, passed: 0, unconfirmed: 0 },
    ])
    expectDone(await confirm(village, meetingId))
    expect(await sheetsOfMeeting(village.db.read, village.villageId, meetingId)).toMatchObject([
      { lying: 0, toDecline: 0, passed: 1, declined: 3, unconfirmed: 0 },
    ])
  })
})

describe('the typing', () => {
  test('is kept until it is confirmed and may be changed back', async () => {
    const { village, claimIds, meetingId } = await meeting()
    expectDone(await say(village, meetingId, claimIds, 'DECLINE'))
    expectDone(await say(village, meetingId, claimIds.slice(1), 'PASS'))
    const lines = await village.db.read.meetingClaim.findMany({ where: { meetingId } })
    const said = new Map(lines.map((line) => [line.claimId, [line.vote, line.reason]]))
    expect(claimIds.map((claimId) => said.get(claimId))).toEqual([
      ['DECLINE', '当天没有参加'],
      ['PASS', null],
      ['PASS', null],
      ['PASS', null],
    ])
  })

  test('reaches no other meeting’s claims, no other village’s, and nothing confirmed', async () => {
    const { village, claimIds, meetingId } = await meeting()
    expect(codesOf(await say(village, meetingId, [newId()], 'DECLINE'))).toEqual(['CLAIM_UNKNOWN'])
    expect(codesOf(await say(village, meetingId, [], 'DECLINE'))).toEqual(['NO_HOUSEHOLD_TICKED'])
    const neighbours = await villageIn(village.db)
    expect(codesOf(await say(neighbours, meetingId, claimIds, 'DECLINE'))).toEqual([
      'MEETING_UNKNOWN',
    ])
    expect(codesOf(await confirm(neighbours, meetingId))).toEqual(['MEETING_UNKNOWN'])
    const reviewer = { ...village.reviewer, householdId: village.households[3] ?? null }
    expectDone(await confirm(village, meetingId, reviewer))
    expect(codesOf(await say(village, meetingId, claimIds.slice(0, 1), 'DECLINE'))).toEqual([
      'CLAIM_UNKNOWN',
    ])
  })
})

describe('ending a meeting', () => {
  test('lets what nobody confirmed wait as before', async () => {
    const { village, meetingId } = await meeting()
    expectDone(await end(village, meetingId))
    expect(codesOf(await confirm(village, meetingId))).toEqual(['MEETING_ENDED'])
    expect(codesOf(await end(village, meetingId))).toEqual(['MEETING_ENDED'])
    expectDone(await confirm(village, await meet(village)))
    expect(await statuses(village)).toEqual(['PASSED', 'PASSED', 'PASSED', 'PASSED'])
  })

  test('keeps what the table said for the queue and for the next meeting', async () => {
    const { village, claimIds, meetingId } = await meeting()
    const { db, villageId, reviewer } = village
    expectDone(await say(village, meetingId, claimIds.slice(0, 1), 'DECLINE', '没有做'))
    expectDone(await end(village, meetingId))
    expect(await meetingById(db.read, villageId, meetingId)).toMatchObject({
      lying: 0,
      unconfirmed: 4,
    })
    const { batchId } = await db.read.claim.findFirstOrThrow({ where: { id: claimIds[0] } })
    const said = async () => {
      const sheet = await sheetById(db.read, reviewer, batchId)
      if (!sheet) throw new Error('the sheet is gone')
      const claims = await claimsToReview(db.read, reviewer, sheet, 1)
      return claims.map(({ saidVote, saidReason }) => [saidVote, saidReason])
    }
    const nothing = [null, null]
    expect(await said()).toEqual([['DECLINE', '没有做'], nothing, nothing, nothing])
    const next = await meet(village)
    const [first, second] = await claimsAtMeeting(db.read, villageId, next)
    expect(first).toMatchObject({ vote: 'DECLINE', reason: '没有做' })
    expect(second).toMatchObject({ vote: 'PASS', reason: null })
    expectDone(await say(village, next, claimIds.slice(0, 1), 'PASS'))
    expectDone(await end(village, next))
    expect(await said()).toEqual([nothing, nothing, nothing, nothing])
  })

  test('does not speak over a later review', async () => {
    const { village, claimIds, meetingId } = await meeting()
    expectDone(await say(village, meetingId, claimIds.slice(0, 1), 'DECLINE', '没有做'))
    expectDone(await end(village, meetingId))
    const later = on('2026-09-13', village.reviewer)
    expectDone(
      await village.db.write((tx) =>
        postponeClaims(tx, later, { claimIds: claimIds.slice(0, 1), reason: '再问' }),
      ),
    )
    const [first] = await claimsAtMeeting(village.db.read, village.villageId, await meet(village))
    expect(first).toMatchObject({ vote: 'PASS', decisionNote: '再问' })
  })
})
