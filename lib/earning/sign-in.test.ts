import { describe, expect, test } from 'vitest'
import { cardCodeOf } from '@/lib/households/card-code'
import { day } from '@/lib/testing/sheets'
import { codesOf, expectDone, on, testVillage, villageIn } from '@/lib/testing/village'
import { lastSignIns, presentHouseholds } from './activity-queries'
import { cancelActivity, changeActivity, planActivity } from './plan-activity'
import { activityOf, closed, planned, ticked, typed, undo } from './test-activity'

describe('a sign-in', () => {
  test('takes a card, a number or a name, and counts', async () => {
    const village = await testVillage()
    const activityId = await planned(village)
    const [one = ''] = village.households
    const code = cardCodeOf({ villageId: village.villageId, householdId: one, cardVersion: 1 })
    expect(expectDone(await typed(village, activityId, `http://x/card/${code}`))).toEqual({
      number: 1,
      head: '张小明',
      times: 1,
      present: 1,
    })
    expect(expectDone(await typed(village, activityId, '2'))).toMatchObject({ number: 2 })
    expect(expectDone(await typed(village, activityId, 'wjg'))).toMatchObject({ present: 3 })
    const last = await lastSignIns(village.db.read, village.villageId, activityId)
    expect(last).toHaveLength(3)
  })

  test('of the same household is said and not counted, twice at once neither', async () => {
    const village = await testVillage()
    const activityId = await planned(village)
    const both = await Promise.all([
      typed(village, activityId, '1'),
      typed(village, activityId, '1'),
    ])
    expect(both.flatMap(codesOf)).toEqual(['ALREADY_SIGNED_IN'])
    expect(await typed(village, activityId, '1')).toMatchObject({
      refusals: [{ field: 'typed', figures: { number: 1, head: '张小明' } }],
    })
    const present = await presentHouseholds(village.db.read, village.villageId, activityId)
    expect(present.map(({ number, times }) => [number, times])).toEqual([[1, 1]])
  })

  test('counts each person where the rule does', async () => {
    const village = await testVillage()
    const activityId = await planned(village, { rule: 'lecture' })
    expectDone(await typed(village, activityId, '1'))
    const second = expectDone(await typed(village, activityId, '1'))
    expect(second).toMatchObject({ times: 2, present: 2 })
  })

  test('is undone one at a time, the last first, and can be made again', async () => {
    const village = await testVillage()
    const activityId = await planned(village)
    expectDone(await typed(village, activityId, '1'))
    expectDone(await typed(village, activityId, '1').then(() => typed(village, activityId, '2')))
    expect(expectDone(await undo(village, activityId)).present).toBe(1)
    expect(expectDone(await undo(village, activityId)).present).toBe(0)
    expect(codesOf(await undo(village, activityId))).toEqual(['NOTHING_TO_UNDO'])
    expectDone(await typed(village, activityId, '1'))
    expect(await village.db.read.signIn.count()).toBe(3)
  })

  test('ends where the places do, also for two at once', async () => {
    const village = await testVillage()
    const activityId = await planned(village, { places: 1 })
    const both = await Promise.all([
      typed(village, activityId, '1'),
      typed(village, activityId, '2'),
    ])
    expect(both.flatMap(codesOf)).toEqual(['PLACES_FULL'])
  })

  test('by ticks is all or none', async () => {
    const village = await testVillage()
    const activityId = await planned(village)
    expectDone(await typed(village, activityId, '2'))
    const again = await ticked(village, activityId, village.households)
    expect(again).toMatchObject({ refusals: [{ field: `household.${village.households[1]}` }] })
    expect(codesOf(await ticked(village, activityId, []))).toEqual(['NO_HOUSEHOLD_TICKED'])
    const three = village.households.filter((_, index) => index !== 1)
    expect(expectDone(await ticked(village, activityId, three)).present).toBe(4)
  })

  test('asks which one when several are meant, and knows no strangers', async () => {
    const village = await testVillage()
    const neighbours = await villageIn(village.db)
    const activityId = await planned(village)
    expect(expectDone(await typed(village, activityId, '家人'))).toEqual({ several: true })
    expect(codesOf(await typed(village, activityId, '没有这个人'))).toEqual(['HOUSEHOLD_UNKNOWN'])
    const code = cardCodeOf({
      villageId: neighbours.villageId,
      householdId: neighbours.households[0] ?? '',
      cardVersion: 1,
    })
    expect(codesOf(await typed(village, activityId, code))).toEqual(['CARD_UNKNOWN'])
    expect(codesOf(await ticked(village, activityId, neighbours.households))).toEqual([
      'HOUSEHOLD_UNKNOWN',
    ])
    expect(codesOf(await typed(neighbours, activityId, '1'))).toEqual(['ACTIVITY_UNKNOWN'])
    expect(await village.db.read.signIn.count()).toBe(0)
  })

  test('is for the day, for those who may, and until it is over', async () => {
    const village = await testVillage()
    const activityId = await planned(village)
    const dayBefore = on('2026-09-11', village.clerk)
    expect(codesOf(await typed(village, activityId, '1', dayBefore))).toEqual([
      'ACTIVITY_NOT_BEGUN',
    ])
    const reviewer = on(day, village.reviewer)
    expect(codesOf(await typed(village, activityId, '1', reviewer))).toEqual(['NOT_ALLOWED'])
    expectDone(await typed(village, activityId, '1'))
    expectDone(await closed(village, activityId))
    expect(codesOf(await typed(village, activityId, '2'))).toEqual(['ACTIVITY_OVER'])
    expect(codesOf(await undo(village, activityId))).toEqual(['ACTIVITY_OVER'])
  })
})

describe('a plan', () => {
  const plan = async (change: Parameters<typeof activityOf>[1]) => {
    const village = await testVillage()
    const manager = on(day, village.manager)
    return village.db.write((tx) => planActivity(tx, manager, activityOf(village, change)))
  }

  test.each([
    ['a day that is past', { heldOn: '2026-09-11' }, 'ACTIVITY_IN_PAST', 'heldOn'],
    ['a deduction', { rule: 'litter' }, 'NOT_A_CHOICE', 'ruleId'],
    ['a rule of nobody', { rule: 'no such' }, 'RULE_UNKNOWN', 'ruleId'],
    ['hours that are not said', { rule: 'volunteer' }, 'HOURS_NEEDED', 'hours'],
    [
      'a rule that will have ended',
      { rule: 'snow', heldOn: '2027-01-02' },
      'RULE_NOT_IN_FORCE',
      'ruleId',
    ],
  ])('with %s is refused at its field', async (_, change, code, field) => {
    expect(await plan(change)).toMatchObject({ refusals: [{ code, field }] })
  })

  test('is changed until it is over, not below the places that are taken', async () => {
    const village = await testVillage()
    const activityId = await planned(village)
    const change = (more: Parameters<typeof activityOf>[1]) => {
      const recorder = on(day, village.recorder)
      const input = { ...activityOf(village, more), activityId }
      return village.db.write((tx) => changeActivity(tx, recorder, input))
    }
    expectDone(await change({ title: '河道清理', places: 2 }))
    expectDone(await ticked(village, activityId, village.households.slice(0, 2)))
    expect(codesOf(await change({ places: 1 }))).toEqual(['PLACES_TAKEN'])
    const reason = { activityId, reason: '下雨' }
    const manager = on(day, village.manager)
    expectDone(await village.db.write((tx) => cancelActivity(tx, manager, reason)))
    expect(codesOf(await change({}))).toEqual(['ACTIVITY_OVER'])
    expect(codesOf(await closed(village, activityId))).toEqual(['ACTIVITY_OVER'])
  })
})
