import { expect, test } from 'vitest'
import { day, record, waitingIds } from '@/lib/testing/sheets'
import { codesOf, expectDone, on, testVillage } from '@/lib/testing/village'
import { activityById } from './activity-queries'
import { passClaims } from './decide-claims'
import { servicesByQuarter } from './service-queries'
import { closed, planned, ticked, typed } from './test-activity'

test('closing makes one sheet of everybody who was there, which waits for the review', async () => {
  const village = await testVillage()
  const activityId = await planned(village)
  expectDone(await ticked(village, activityId, village.households.slice(0, 3)))
  const answer = expectDone(await closed(village, activityId))
  expect(answer).toEqual({ activityId, present: 3, sheet: true })
  const batch = await village.db.read.batch.findUniqueOrThrow({
    where: { id: activityId },
    include: { claims: true },
  })
  expect(batch).toMatchObject({ note: '村道清扫 · 村委会门口', occurredOn: day })
  expect(batch.claims.map(({ points, status }) => [points, status])).toEqual(
    Array.from({ length: 3 }, () => [20, 'WAITING']),
  )
  expect(await activityById(village.db.read, village.villageId, activityId)).toMatchObject({
    state: 'CLOSED',
    sheets: 1,
  })
})

test('closing twice, or twice at once, counts once', async () => {
  const village = await testVillage()
  const activityId = await planned(village)
  expectDone(await typed(village, activityId, '1'))
  const both = await Promise.all([closed(village, activityId), closed(village, activityId)])
  expect(both.map(expectDone)).toEqual([both.map(expectDone)[0], both.map(expectDone)[0]])
  expect(await closed(village, activityId)).toMatchObject({ ok: true, repeated: true })
  expect(await village.db.read.claim.count()).toBe(1)
})

test('persons and hours become the quantity', async () => {
  const village = await testVillage()
  const lecture = await planned(village, { rule: 'lecture' })
  for (const number of ['1', '1', '2']) expectDone(await typed(village, lecture, number))
  expectDone(await closed(village, lecture))
  const volunteer = await planned(village, { rule: 'volunteer', hours: 3 })
  expectDone(await typed(village, volunteer, '1'))
  expectDone(await closed(village, volunteer))
  const claims = await village.db.read.claim.findMany({ orderBy: { points: 'asc' } })
  expect(claims.map(({ quantity, points }) => [quantity, points])).toEqual([
    [1, 5],
    [2, 10],
    [3, 15],
  ])
})

test('a range asks what was decided', async () => {
  const village = await testVillage()
  const activityId = await planned(village, { rule: 'clean-yard' })
  expectDone(await typed(village, activityId, '1'))
  expect(await closed(village, activityId, { decided: 50 })).toMatchObject({
    refusals: [{ code: 'POINTS_OUTSIDE_RANGE', field: 'decided' }],
  })
  expectDone(await closed(village, activityId, { decided: 15 }))
})

test('who has reached the cap is named, and left out only when that is chosen', async () => {
  const village = await testVillage()
  const [one = '', two = ''] = village.households
  for (const occurredOn of ['2026-09-01', '2026-09-02', '2026-09-03'])
    expectDone(await record(village, { households: [one], occurredOn }))
  const activityId = await planned(village)
  expectDone(await ticked(village, activityId, [one, two]))
  expect(await closed(village, activityId)).toMatchObject({
    refusals: [{ code: 'CAP_REACHED', field: `household.${one}` }],
  })
  expect(await village.db.read.batch.count({ where: { id: activityId } })).toBe(0)
  expect(expectDone(await closed(village, activityId, { leaveOut: [one] }))).toEqual({
    activityId,
    present: 2,
    sheet: true,
  })
  expect(await village.db.read.claim.count({ where: { batchId: activityId } })).toBe(1)
})

test('when everybody is left out it is over all the same', async () => {
  const village = await testVillage()
  const activityId = await planned(village)
  expectDone(await typed(village, activityId, '1'))
  const leaveOut = village.households.slice(0, 1)
  expect(expectDone(await closed(village, activityId, { leaveOut })).sheet).toBe(false)
})

test('without a rule it is counted and no more', async () => {
  const village = await testVillage()
  const activityId = await planned(village, { rule: null, kind: 'OTHER' })
  expect(codesOf(await closed(village, activityId))).toEqual(['NOBODY_SIGNED_IN'])
  expectDone(await ticked(village, activityId, village.households))
  expect(expectDone(await closed(village, activityId))).toEqual({
    activityId,
    present: 4,
    sheet: false,
  })
  expect(await village.db.read.claim.count()).toBe(0)
})

test('a clinic and counselling take a headcount and never a name', async () => {
  const village = await testVillage()
  for (const kind of ['CLINIC', 'COUNSELLING'] as const) {
    const activityId = await planned(village, { rule: null, kind })
    expect(codesOf(await typed(village, activityId, '1'))).toEqual(['NO_NAMES_TAKEN'])
    expect(codesOf(await ticked(village, activityId, village.households))).toEqual([
      'NO_NAMES_TAKEN',
    ])
    expect(await closed(village, activityId)).toMatchObject({
      refusals: [{ code: 'REQUIRED', field: 'headcount' }],
    })
    expectDone(await closed(village, activityId, { headcount: 17 }))
    expect(await activityById(village.db.read, village.villageId, activityId)).toMatchObject({
      state: 'CLOSED',
      headcount: 17,
      present: 0,
    })
  }
  expect(await village.db.read.signIn.count()).toBe(0)
})

test('what earns nothing may be counted by head, and not below its sign-ins', async () => {
  const village = await testVillage()
  const advice = await planned(village, { rule: null, kind: 'ADVICE' })
  expectDone(await ticked(village, advice, village.households))
  expect(await closed(village, advice, { headcount: 3 })).toMatchObject({
    refusals: [{ code: 'HEADCOUNT_BELOW_SIGN_INS', field: 'headcount', figures: { count: 4 } }],
  })
  expectDone(await closed(village, advice, { headcount: 9 }))
  const unsigned = await planned(village, { rule: null, kind: 'LECTURE' })
  expectDone(await closed(village, unsigned, { headcount: 30 }))
  const cleanUp = await planned(village)
  expectDone(await typed(village, cleanUp, '1'))
  expect(await closed(village, cleanUp, { headcount: 9 })).toMatchObject({
    refusals: [{ code: 'HEADCOUNT_NOT_TAKEN', field: 'headcount' }],
  })
})

test('services add up by quarter: headcounts, else sign-ins; a clean-up is none', async () => {
  const village = await testVillage()
  const clinic = await planned(village, { rule: null, kind: 'CLINIC' })
  expectDone(await closed(village, clinic, { headcount: 17 }))
  const lecture = await planned(village, { rule: 'lecture', kind: 'LECTURE' })
  expectDone(await ticked(village, lecture, village.households))
  expectDone(await closed(village, lecture))
  const cleanUp = await planned(village)
  expectDone(await typed(village, cleanUp, '1'))
  expectDone(await closed(village, cleanUp))
  await planned(village, { rule: null, kind: 'ADVICE' })
  const year = { from: '2026-01-01', until: '2026-12-31' }
  expect(await servicesByQuarter(village.db.read, village.villageId, year)).toEqual([
    { quarter: '2026-Q3', held: 2, served: 21 },
  ])
  const next = { from: '2027-01-01', until: '2027-12-31' }
  expect(await servicesByQuarter(village.db.read, village.villageId, next)).toEqual([])
})

test('who closes it does not review it', async () => {
  const village = await testVillage()
  const activityId = await planned(village)
  expectDone(await typed(village, activityId, '1'))
  expectDone(await closed(village, activityId, {}, on(day, village.manager)))
  const claimIds = await waitingIds(village)
  const passed = await village.db.write((tx) =>
    passClaims(tx, on(day, village.manager), { claimIds }),
  )
  expect(codesOf(passed)).toEqual(['RECORDER_CANNOT_REVIEW'])
  const clerk = on(day, village.clerk)
  expect(codesOf(await closed(village, activityId, {}, clerk))).toEqual(['NOT_ALLOWED'])
})
