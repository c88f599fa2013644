import { describe, expect, test } from 'vitest'
import { addDays } from '@/lib/shared/civil-date'
import { done } from '@/lib/shared/result'
import {
  basketOf,
  close,
  codesOf,
  earn,
  expectDone,
  handOver,
  on,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { changePlan, closeWindow, openWindow, planWindow } from './change-window'
import { deletePlan } from './delete-plan'
import type { PlanWindowInput } from './input'
import { lastWindows, plannedWindow, windowById, windowsPage } from './queries'

const day = '2026-10-08'
const later = { name: '年终', opensOn: '2026-10-20', closesOn: '2026-10-21' }
const plan: PlanWindowInput = {
  name: '2026年第三季度兑换',
  kind: 'QUARTER',
  cutoffMonth: '2026-09',
  opensOn: '2026-10-10',
  closesOn: '2026-10-11',
}

function at(village: TestVillage, today = day) {
  const manager = on(today, village.manager)
  const { write } = village.db
  return {
    plan: (changes: Partial<PlanWindowInput> = {}) =>
      write((tx) => planWindow(tx, manager, { ...plan, ...changes })),
    change: (windowId: string, changes: Partial<PlanWindowInput> = {}) =>
      write((tx) => changePlan(tx, manager, { ...plan, ...changes, windowId })),
    open: (windowId: string, early = true) =>
      write((tx) => openWindow(tx, manager, { windowId, early })),
    delete: (windowId: string) => write((tx) => deletePlan(tx, manager, { windowId })),
    close: (windowId: string) => write((tx) => closeWindow(tx, manager, { windowId })),
    stateOf: async (windowId: string) =>
      (await windowById(village.db.read, village.villageId, windowId, day))?.state,
  }
}

describe('a plan', () => {
  test('has a name of its own in its village, and an end after its beginning', async () => {
    const village = await testVillage()
    expectDone(await at(village).plan())
    expect(codesOf(await at(village).plan())).toEqual(['WINDOW_NAME_TAKEN'])
    expect(codesOf(await at(village).plan({ name: '别的', closesOn: '2026-10-09' }))).toEqual([
      'END_BEFORE_START',
    ])
    expectDone(await at(await villageIn(village.db)).plan())
  })

  test('may lie in January, for the year that has ended', async () => {
    const village = await testVillage()
    const yearEnd = { kind: 'YEAR_END' as const, cutoffMonth: '2026-12', opensOn: '2027-01-10' }
    const { windowId } = expectDone(
      await at(village).plan({ ...yearEnd, name: '2026年终集中兑换', closesOn: '2027-01-11' }),
    )
    await close(village, '2026-12', '2027-01-05')
    expectDone(await at(village).open(windowId))
  })

  test('can be changed until it is opened', async () => {
    const village = await testVillage()
    const { windowId } = expectDone(await at(village).plan())
    expectDone(await at(village).change(windowId, { closesOn: '2026-10-12' }))
    const changed = await plannedWindow(village.db.read, village.villageId, windowId)
    expect(changed).toMatchObject({ ...plan, closesOn: '2026-10-12' })
    await close(village, '2026-09', '2026-10-01')
    expectDone(await at(village).open(windowId))
    expect(codesOf(await at(village).change(windowId))).toEqual(['WINDOW_NOT_PLANNED'])
    expect(await plannedWindow(village.db.read, village.villageId, windowId)).toBeNull()
  })

  test('does not begin before its cut-off month is over', async () => {
    const village = await testVillage()
    expect(await at(village).plan({ cutoffMonth: '2026-10' })).toMatchObject({
      refusals: [{ code: 'CUTOFF_NOT_OVER', field: 'cutoffMonth' }],
    })
    const { windowId } = expectDone(await at(village).plan({ opensOn: '2026-10-08' }))
    const refused = await at(village).change(windowId, { cutoffMonth: '2030-01' })
    expect(codesOf(refused)).toEqual(['CUTOFF_NOT_OVER'])
  })

  test('does not end before today', async () => {
    const village = await testVillage()
    const past = { refusals: [{ code: 'WINDOW_IN_PAST', field: 'closesOn' }] }
    const longAgo = { opensOn: '2020-01-01', closesOn: '2020-01-02' }
    expect(await at(village).plan(longAgo)).toMatchObject(past)
    expect(await at(village).plan({ ...longAgo, closesOn: '2026-10-07' })).toMatchObject(past)
    const { windowId } = expectDone(await at(village).plan({ opensOn: day, closesOn: day }))
    expect(await at(village).change(windowId, longAgo)).toMatchObject(past)
  })

  test('that was a mistake is deleted, and its name and days are free again', async () => {
    const village = await testVillage()
    const { windowId } = expectDone(await at(village).plan())
    const other = at(await villageIn(village.db))
    expect(codesOf(await other.delete(windowId))).toEqual(['WINDOW_UNKNOWN'])
    const clerk = await village.db.write((tx) => deletePlan(tx, village.clerk, { windowId }))
    expect(codesOf(clerk)).toEqual(['NOT_ALLOWED'])
    expect(expectDone(await at(village).delete(windowId))).toEqual({ name: plan.name })
    expect(await at(village).stateOf(windowId)).toBeUndefined()
    expect(codesOf(await at(village).delete(windowId))).toEqual(['WINDOW_UNKNOWN'])
    expectDone(await at(village).plan())
  })

  test('is history once it was opened, and no longer deleted', async () => {
    const village = await testVillage()
    await close(village, '2026-09', '2026-10-01')
    const { windowId } = expectDone(await at(village).plan())
    expectDone(await at(village).open(windowId))
    expect(codesOf(await at(village).delete(windowId))).toEqual(['WINDOW_NOT_PLANNED'])
    expectDone(await at(village).close(windowId))
    expect(codesOf(await at(village).delete(windowId))).toEqual(['WINDOW_NOT_PLANNED'])
    // nor by a statement that goes around the verb
    const around = village.db.write(async (tx) =>
      done(await tx.window.delete({ where: { id: windowId } })),
    )
    await expect(around).rejects.toThrow('Window_no_delete')
    expect(await at(village).stateOf(windowId)).toBe('CLOSED')
  })

  test('does not take the name of another', async () => {
    const village = await testVillage()
    expectDone(await at(village).plan())
    const { windowId } = expectDone(await at(village).plan(later))
    expect(codesOf(await at(village).change(windowId))).toEqual(['WINDOW_NAME_TAKEN'])
  })

  test('leaves the days of another that is still to come to it', async () => {
    const village = await testVillage()
    const { windowId } = expectDone(await at(village).plan())
    const taken = (field: string) => ({
      refusals: [
        {
          code: 'WINDOW_DAYS_TAKEN',
          field,
          figures: { name: plan.name, opensOn: plan.opensOn, closesOn: plan.closesOn },
        },
      ],
    })
    const days = (opensOn: string, closesOn: string) => ({ name: '年终', opensOn, closesOn })
    for (const [opensOn, closesOn, field] of [
      ['2026-10-10', '2026-10-10', 'opensOn'],
      ['2026-10-11', '2026-10-20', 'opensOn'],
      ['2026-10-01', '2026-10-10', 'closesOn'],
      ['2026-10-01', '2026-10-31', 'closesOn'],
    ] as const)
      expect(await at(village).plan(days(opensOn, closesOn))).toMatchObject(taken(field))
    const beside = expectDone(await at(village).plan(days('2026-10-12', '2026-10-12')))
    expect(
      await at(village).change(beside.windowId, days('2026-10-11', '2026-10-12')),
    ).toMatchObject(taken('opensOn'))
    // its own days do not stand in its way
    expectDone(await at(village).change(windowId, { closesOn: '2026-10-10' }))
    expectDone(await at(village).change(beside.windowId, days('2026-10-11', '2026-10-12')))
    expectDone(await at(await villageIn(village.db)).plan())
  })

  test('takes the days of one that is closed, and not those of one that is open', async () => {
    const village = await testVillage()
    await close(village, '2026-09', '2026-10-01')
    const { windowId } = expectDone(await at(village).plan())
    expectDone(await at(village).open(windowId))
    expect(codesOf(await at(village).plan({ name: '年终' }))).toEqual(['WINDOW_DAYS_TAKEN'])
    expectDone(await at(village).close(windowId))
    expectDone(await at(village).plan({ name: '年终' }))
  })

  test('of two made at once for the same days, one is refused', async () => {
    const village = await testVillage()
    const both = await Promise.all([
      at(village).plan({ name: '一' }),
      at(village).plan({ name: '二' }),
    ])
    expect(both.flatMap(codesOf)).toEqual(['WINDOW_DAYS_TAKEN'])
  })

  test('is made by those who may', async () => {
    const village = await testVillage()
    const refused = await village.db.write((tx) => planWindow(tx, village.clerk, plan))
    expect(codesOf(refused)).toEqual(['NOT_ALLOWED'])
  })
})

describe('opening', () => {
  test('waits until the cut-off month is closed', async () => {
    const village = await testVillage()
    const { windowId } = expectDone(await at(village).plan())
    await close(village, '2026-08', '2026-10-01')
    expect(await at(village).open(windowId)).toMatchObject({
      refusals: [{ code: 'CUTOFF_NOT_CLOSED', figures: { month: '2026-09' } }],
    })
    const waits = await windowById(village.db.read, village.villageId, windowId, day)
    expect(waits?.cutoffClosed).toBe(false)
    await close(village, '2026-09', '2026-10-01')
    expectDone(await at(village).open(windowId))
    expect(await at(village).stateOf(windowId)).toBe('OPEN')
  })

  test('is for one window at a time, also when two open at once', async () => {
    const village = await testVillage()
    await close(village, '2026-09', '2026-10-01')
    const first = expectDone(await at(village).plan())
    const second = expectDone(await at(village).plan(later))
    const both = await Promise.all([
      at(village).open(first.windowId),
      at(village).open(second.windowId),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(both.flatMap(codesOf)).toEqual(['WINDOW_ALREADY_OPEN'])
  })

  test('happens once, and only to a window of the village', async () => {
    const village = await testVillage()
    await close(village, '2026-09', '2026-10-01')
    const { windowId } = expectDone(await at(village).plan())
    expectDone(await at(village).open(windowId))
    expect(codesOf(await at(village).open(windowId))).toEqual(['WINDOW_NOT_PLANNED'])
    const other = at(await villageIn(village.db))
    expect(codesOf(await other.open(windowId))).toEqual(['WINDOW_UNKNOWN'])
    expect(codesOf(await other.change(windowId))).toEqual(['WINDOW_UNKNOWN'])
    expect(codesOf(await other.close(windowId))).toEqual(['WINDOW_NOT_OPEN'])
    expect(await other.stateOf(windowId)).toBeUndefined()
  })
})

test('closing says what was handed out, and makes room for the next', async () => {
  const village = await testVillage()
  const [household = ''] = village.households
  await earn(village, 'clean-up', '2026-07-05', [household])
  await close(village, '2026-09', '2026-10-01')
  const { windowId } = expectDone(await at(village).plan())
  expectDone(await at(village).open(windowId))
  expectDone(await handOver(village, day, basketOf(village, household, { 牙刷: 3 })))
  expectDone(await at(village).close(windowId))
  expect(await windowById(village.db.read, village.villageId, windowId, day)).toMatchObject({
    state: 'CLOSED',
    figures: { baskets: 1, households: 1, points: 15, pieces: 3, cancelled: 0, ofDay: 1 },
  })
  expect(codesOf(await at(village).close(windowId))).toEqual(['WINDOW_NOT_OPEN'])
  const next = expectDone(await at(village).plan({ name: '年终' }))
  expectDone(await at(village).open(next.windowId))
})

test('windows are listed newest first, page by page', async () => {
  const village = await testVillage()
  for (let number = 0; number <= 50; number += 1) {
    const opensOn = addDays('2026-10-10', number)
    expectDone(await at(village).plan({ name: `第${number}次`, opensOn, closesOn: opensOn }))
  }
  const { db, villageId } = village
  const first = await windowsPage(db.read, villageId, 1)
  expect(first).toMatchObject({ total: 51, page: 1 })
  expect(first.windows).toHaveLength(50)
  expect(first.windows[0]?.name).toBe('第50次')
  expect((await windowsPage(db.read, villageId, 2)).windows).toHaveLength(1)
  expect(await windowsPage(db.read, villageId, 7)).toEqual(first)
  expect(await lastWindows(db.read, villageId)).toHaveLength(50)
})

test('a window is opened before its day only by who means to, and begins on that day', async () => {
  const village = await testVillage()
  await close(village, '2026-09', '2026-10-01')
  const { windowId } = expectDone(await at(village).plan())
  expect(await at(village).open(windowId, false)).toMatchObject({
    refusals: [{ code: 'WINDOW_OPENS_LATER', figures: { opensOn: '2026-10-10' } }],
  })
  expect(await at(village).stateOf(windowId)).toBe('PLANNED')
  expectDone(await at(village).open(windowId))
  const opened = await windowById(village.db.read, village.villageId, windowId, day)
  expect(opened).toMatchObject({ opensOn: day, closesOn: '2026-10-11' })
})

test('a window opened on its day needs no second word, and keeps its days', async () => {
  const village = await testVillage()
  await close(village, '2026-09', '2026-10-01')
  const { windowId } = expectDone(await at(village).plan())
  expectDone(await at(village, '2026-10-11').open(windowId, false))
  const opened = await windowById(village.db.read, village.villageId, windowId, day)
  expect(opened).toMatchObject({ opensOn: '2026-10-10', closesOn: '2026-10-11', noticeDays: 0 })
})

test('a window whose last day has passed is not opened before its days are changed', async () => {
  const village = await testVillage()
  await close(village, '2026-09', '2026-10-01')
  const { windowId } = expectDone(await at(village).plan())
  const late = at(village, '2026-10-12')
  expect(await late.open(windowId)).toMatchObject({
    refusals: [{ code: 'WINDOW_OVER', figures: { closesOn: '2026-10-11' } }],
  })
  expectDone(await late.change(windowId, { closesOn: '2026-10-12' }))
  expectDone(await late.open(windowId))
})
