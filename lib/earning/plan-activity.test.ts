import { expect, test } from 'vitest'
import { expectDone, on, testVillage } from '@/lib/testing/village'
import type { ActivityInput } from './activity-input'
import { activitiesOfMonth, activityById } from './activity-queries'
import { cancelActivity, changeActivity, planActivity } from './plan-activity'
import { activityOf, planned, typed } from './test-activity'

const planDay = '2026-09-01'

test.each([
  ['yesterday', { heldOn: '2026-08-31' }, 'ACTIVITY_IN_PAST', 'heldOn'],
  ['the wrong year', { heldOn: '2036-09-05' }, 'ACTIVITY_TOO_FAR', 'heldOn'],
  ['hours by a rule of households', { hours: 3 }, 'HOURS_NOT_COUNTED', 'hours'],
  ['no hours by a rule of hours', { rule: 'volunteer' }, 'HOURS_NEEDED', 'hours'],
  ['a deduction', { rule: 'litter' }, 'NOT_A_CHOICE', 'ruleId'],
  ['points of a clinic', { kind: 'CLINIC' }, 'POINTS_NEED_NAMES', 'ruleId'],
  ['points of counselling', { kind: 'COUNSELLING' }, 'POINTS_NEED_NAMES', 'ruleId'],
] satisfies [string, Parameters<typeof activityOf>[1], string, string][])(
  'an activity is not planned for %s',
  async (_, change, code, field) => {
    const village = await testVillage()
    const input = activityOf(village, change)
    const plan = village.db.write((tx) => planActivity(tx, on(planDay, village.manager), input))
    expect(await plan).toMatchObject({ refusals: [{ code, field }] })
  },
)

test('an activity of next year is planned', async () => {
  const village = await testVillage()
  const input = activityOf(village, { heldOn: '2027-09-01', rule: null })
  const plan = village.db.write((tx) => planActivity(tx, on(planDay, village.manager), input))
  expect((await plan).ok).toBe(true)
})

test('what has names does not become one without; before the first name it may', async () => {
  const village = await testVillage()
  const activityId = await planned(village)
  const change = (input: ActivityInput) =>
    village.db.write((tx) =>
      changeActivity(tx, on(planDay, village.manager), { ...input, activityId }),
    )
  const clinic = activityOf(village, { rule: null, kind: 'CLINIC' })
  expectDone(await change(clinic))
  expectDone(await change(activityOf(village)))
  expectDone(await typed(village, activityId, '1'))
  expect(await change(clinic)).toMatchObject({
    refusals: [{ code: 'NAMES_TAKEN_ALREADY', field: 'kind', figures: { count: 1 } }],
  })
  expect(await activityById(village.db.read, village.villageId, activityId)).toMatchObject({
    kind: 'CLEAN_UP',
  })
})

test('the plan of a month goes by day and hour, without what was cancelled', async () => {
  const village = await testVillage()
  await planned(village, { title: '下午', startsAt: '14:00' })
  await planned(village, { title: '上午' })
  await planned(village, { title: '下个月', heldOn: '2026-10-01' })
  const activityId = await planned(village, { title: '取消的' })
  expectDone(
    await village.db.write((tx) =>
      cancelActivity(tx, on(planDay, village.manager), { activityId, reason: '下雨' }),
    ),
  )
  const month = await activitiesOfMonth(village.db.read, village.villageId, '2026-09')
  expect(month.map(({ title }) => title)).toEqual(['上午', '下午'])
})
