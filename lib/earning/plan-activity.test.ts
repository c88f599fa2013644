import { expect, test } from 'vitest'
import { on, testVillage } from '@/lib/testing/village'
import { planActivity } from './plan-activity'
import { activityOf } from './test-activity'

const planDay = '2026-09-01'

test.each([
  ['yesterday', { heldOn: '2026-08-31' }, 'ACTIVITY_IN_PAST', 'heldOn'],
  ['the wrong year', { heldOn: '2036-09-05' }, 'ACTIVITY_TOO_FAR', 'heldOn'],
  ['hours by a rule of households', { hours: 3 }, 'HOURS_NOT_COUNTED', 'hours'],
  ['no hours by a rule of hours', { rule: 'volunteer' }, 'HOURS_NEEDED', 'hours'],
  ['a deduction', { rule: 'litter' }, 'NOT_A_CHOICE', 'ruleId'],
])('an activity is not planned for %s', async (_, change, code, field) => {
  const village = await testVillage()
  const input = activityOf(village, change)
  const plan = village.db.write((tx) => planActivity(tx, on(planDay, village.manager), input))
  expect(await plan).toMatchObject({ refusals: [{ code, field }] })
})

test('an activity of next year is planned', async () => {
  const village = await testVillage()
  const input = activityOf(village, { heldOn: '2027-09-01', rule: null })
  const plan = village.db.write((tx) => planActivity(tx, on(planDay, village.manager), input))
  expect((await plan).ok).toBe(true)
})
