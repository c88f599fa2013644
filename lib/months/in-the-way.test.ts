import { expect, test } from 'vitest'
import { retireStaff } from '@/lib/access/retire-staff'
import { closed, planned, ticked } from '@/lib/earning/test-activity'
import { day } from '@/lib/testing/sheets'
import { expectDone, on, record, type TestVillage, testVillage } from '@/lib/testing/village'
import { inTheWay } from './in-the-way'

const month = day.slice(0, 7)

function undone({ db, villageId }: TestVillage, through = month) {
  return inTheWay(db.read, villageId, through)
}

test('a sheet that waits is named until its last deed is decided', async () => {
  const village = await testVillage()
  const sheetId = await record(village, 'clean-up', day, village.households.slice(0, 2))
  expect(await undone(village)).toEqual({
    sheets: [{ id: sheetId, ruleName: '参加村庄清洁行动', occurredOn: day, waiting: 2, stuck: 0 }],
    activities: [],
  })
  expect((await undone(village, '2026-08')).sheets).toEqual([])
})

test('deeds that nobody is left to decide are counted apart', async () => {
  const village = await testVillage()
  const { manager, reviewer, households } = village
  await record({ ...village, recorder: manager }, 'clean-up', day, households.slice(0, 1))
  expect((await undone(village)).sheets).toMatchObject([{ waiting: 1, stuck: 0 }])
  const { staffId } = reviewer
  expectDone(
    await village.db.write((tx) => retireStaff(tx, on(day, manager), { staffId, sure: 'yes' })),
  )
  expect((await undone(village)).sheets).toMatchObject([{ waiting: 1, stuck: 1 }])
})

test('an activity is named until it is closed, and then its sheet is', async () => {
  const village = await testVillage()
  const activityId = await planned(village)
  expectDone(await ticked(village, activityId, village.households.slice(0, 2)))
  expect(await undone(village)).toEqual({
    sheets: [],
    activities: [{ id: activityId, title: '村道清扫', heldOn: day }],
  })
  expect((await undone(village, '2026-08')).activities).toEqual([])
  expectDone(await closed(village, activityId))
  expect(await undone(village)).toMatchObject({
    sheets: [{ id: activityId, waiting: 2 }],
    activities: [],
  })
})
