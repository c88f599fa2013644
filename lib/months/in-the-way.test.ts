import { expect, test } from 'vitest'
import { retireStaff } from '@/lib/access/retire-staff'
import { closed, planned, ticked } from '@/lib/earning/test-activity'
import { day } from '@/lib/testing/sheets'
import {
  at,
  earn,
  expectDone,
  on,
  record,
  type TestVillage,
  testVillage,
} from '@/lib/testing/village'
import { answerObjection } from './answer-objection'
import { inTheWay } from './in-the-way'
import { raiseObjection } from './raise-objection'

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
    objections: [],
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
    objections: [],
  })
  expect((await undone(village, '2026-08')).activities).toEqual([])
  expectDone(await closed(village, activityId))
  expect(await undone(village)).toMatchObject({
    sheets: [{ id: activityId, waiting: 2 }],
    activities: [],
  })
})

test('a doubt is named until it is answered in writing', async () => {
  const village = await testVillage()
  const { db, villageId, households, manager } = village
  await earn(village, 'clean-up', day, households.slice(0, 1))
  const line = await db.read.entry.findFirstOrThrow({ where: { villageId } })
  const doubt = { entryId: line.id, text: '那天我家没有人去。' }
  const holder = { villageId, householdId: households[0] ?? '', now: at(day) }
  const { objectionId } = expectDone(await db.write((tx) => raiseObjection(tx, holder, doubt)))
  const household = { number: 1, headName: '张小明' }
  expect((await undone(village)).objections).toEqual([
    { id: objectionId, raisedOn: day, household },
  ])
  expect((await undone(village, '2026-08')).objections).toEqual([])
  const answer = { objectionId, outcome: 'REJECTED' as const, answer: '核实过了。' }
  expectDone(await db.write((tx) => answerObjection(tx, on(day, manager), answer)))
  expect((await undone(village)).objections).toEqual([])
})
