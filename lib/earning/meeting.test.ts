import { describe, expect, test } from 'vitest'
import { newId } from '@/lib/shared/id'
import { confirm, meet, say, tryToMeet } from '@/lib/testing/meetings'
import { day, decline, record, waitingIds } from '@/lib/testing/sheets'
import {
  balanceOf,
  codesOf,
  expectDone,
  on,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { endMeeting } from './hold-meeting'

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

const end = (village: TestVillage, meetingId: string) =>
  village.db.write((tx) => endMeeting(tx, on(day, village.recorder), { meetingId }))

describe('opening a meeting', () => {
  test('keeps who was there and takes everything that waits', async () => {
    const { village, claimIds, meetingId } = await meeting()
    const people = await village.db.read.meetingPerson.findMany({
      where: { meetingId },
      orderBy: { position: 'asc' },
    })
    expect(people.map(({ name }) => name)).toEqual(['记录', '评议', '李会计'])
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
    expect(codesOf(await confirm(village, meetingId, manager, manager.staffId))).toEqual([
      'CONFIRMER_IS_TYPIST',
    ])
    expect(codesOf(await confirm(village, meetingId, recorder, manager.staffId))).toEqual([
      'NOT_ALLOWED',
    ])
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
      ],
    })
    expectDone(await confirm(village, meetingId, village.manager))
    expect(await statuses(village)).toEqual(['PASSED', 'PASSED', 'PASSED', 'PASSED'])
  })

  test('is refused by name to who recorded the sheet, and then nothing is decided', async () => {
    const { village, meetingId } = await meeting({}, 'manager')
    const refused = await confirm(village, meetingId, village.manager)
    expect(new Set(codesOf(refused))).toEqual(new Set(['RECORDER_CANNOT_REVIEW']))
    expect(codesOf(refused)).toHaveLength(4)
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

  test('passes over what the queue decided meanwhile', async () => {
    const { village, claimIds, meetingId } = await meeting()
    await decline(village, claimIds.slice(0, 1))
    expect(expectDone(await confirm(village, meetingId))).toMatchObject({ passed: 3, left: 0 })
    expect(await statuses(village)).toEqual(['DECLINED', 'PASSED', 'PASSED', 'PASSED'])
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
  }, 60_000)
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
})
