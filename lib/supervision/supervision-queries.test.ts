import { describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { recordSheet } from '@/lib/earning/record-sheet'
import { withdrawBatch } from '@/lib/earning/withdraw-batch'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
import { done } from '@/lib/shared/result'
import { merge } from '@/lib/testing/changes'
import { day, pass, record, sheet, waitingIds } from '@/lib/testing/sheets'
import {
  close,
  expectDone,
  on,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { pairsIn } from './pair-queries'
import { rangesIn } from './range-queries'
import { givenBy, recordersIn } from './recorder-queries'
import { remarksIn } from './remark-queries'
import { reviewsIn } from './review-queries'

const september = { first: '2026-09', last: '2026-09' }

/** One deed on a day, written down by somebody and passed by another. */
async function deed(
  village: TestVillage,
  change: Parameters<typeof sheet>[1],
  recorder: Actor = village.recorder,
  reviewer: Actor = village.reviewer,
) {
  const input = sheet(village, { sameDayMeant: true, ...change })
  expectDone(await village.db.write((tx) => recordSheet(tx, on(day, recorder), input)))
  expectDone(await pass(village, await waitingIds(village), reviewer))
}

/** Lets a person live in a household, or be a relative of one. */
async function near(village: TestVillage, staffId: string, own?: string, kin?: string) {
  const { db, villageId } = village
  await db.write(async (tx) => {
    if (own) await tx.staff.update({ where: { id: staffId }, data: { householdId: own } })
    if (kin) await tx.staffRelative.create({ data: { villageId, staffId, householdId: kin } })
    return done(undefined)
  })
}

describe('the supervisor', () => {
  test('sees per recorder and list how often, how much and to how many', async () => {
    const village = await testVillage()
    await deed(village, { households: village.households })
    await deed(village, { rule: 'litter' })
    await deed(village, { rule: 'mediation' }, village.manager)
    const { db, villageId } = village
    const manager = { recorderId: village.manager.staffId, recorder: '管理' }
    const recorder = { recorderId: village.recorder.staffId, recorder: '记录' }
    expect(await recordersIn(db.read, villageId, september)).toEqual([
      { ...manager, list: 'SOCIAL', deeds: 1, points: 15, households: 1, late: 0 },
      { ...recorder, list: 'SOCIAL', deeds: 4, points: 80, households: 4, late: 0 },
      { ...recorder, list: 'DEDUCTION', deeds: 1, points: -10, households: 1, late: 0 },
    ])
    expect(await recordersIn(db.read, villageId, { first: '2026-08', last: '2026-08' })).toEqual([])
    const neighbours = await villageIn(db)
    expect(await recordersIn(db.read, neighbours.villageId, september)).toEqual([])
  })

  test('sees own and relatives’ households, and one that gets far more than the others', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => ({
      headName: `户主${index + 1}`,
      groupName: '一组',
      members: [],
    }))
    const village = await testVillage(rows)
    const [own = '', kin = '', third = '', favourite = ''] = village.households
    await deed(village, { households: village.households })
    for (let times = 0; times < 9; times++)
      await deed(village, { rule: 'mediation', households: [favourite] })
    await near(village, village.recorder.staffId, own, kin)
    const pairs = await pairsIn(village.db.read, village.villageId, september)
    expect(pairs.map(({ number, deeds, why }) => [number, deeds, why])).toEqual([
      [1, 1, 'OWN'],
      [2, 1, 'RELATIVE'],
      [4, 10, 'SHARE'],
    ])
    expect(pairs[2]).toMatchObject({ ofRecorder: 29, households: 20, points: 155 })
    expect(third).not.toBe('')
  })

  test('sees those households also when another carries them on', async () => {
    const village = await testVillage()
    const [own = '', kin = ''] = village.households
    await deed(village, { households: [own, kin] })
    await near(village, village.recorder.staffId, own, kin)
    const whys = async () =>
      (await pairsIn(village.db.read, village.villageId, september)).map(({ number, why }) => [
        number,
        why,
      ])
    const both = [
      [1, 'OWN'],
      [2, 'RELATIVE'],
    ]
    expect(await whys()).toEqual(both)
    expectDone(await merge(village, day, own, 3))
    expectDone(await merge(village, day, kin, 4))
    expect(await whys()).toEqual(both)
  })

  test('sees to whom a recorder gave, in one list or in all', async () => {
    const village = await testVillage()
    const [first = '', second = ''] = village.households
    await deed(village, { households: [first, second] })
    await deed(village, { rule: 'mediation', households: [second] })
    await deed(village, { rule: 'litter', households: [first] })
    const { db, villageId, recorder, reviewer } = village
    const given = async (recorderId: string, list?: 'DEDUCTION', page = 1) =>
      (await givenBy(db.read, villageId, september, { recorderId, list, page })).map(
        ({ number, deeds, points }) => [number, deeds, points],
      )
    expect(await given(recorder.staffId)).toEqual([
      [1, 2, 10],
      [2, 2, 35],
    ])
    expect(await given(recorder.staffId, 'DEDUCTION')).toEqual([[1, 1, -10]])
    expect(await given(recorder.staffId, undefined, 2)).toEqual([])
    expect(await given(reviewer.staffId)).toEqual([])
  })

  test('is not shown all old households for one sheet over many new ones, nor what was taken back', async () => {
    const rows = Array.from({ length: 120 }, (_, index) => ({
      headName: `户主${index + 1}`,
      groupName: '一组',
      members: [],
    }))
    const village = await testVillage(rows)
    const { db, villageId, manager } = village
    const old = village.households.slice(0, 12)
    for (let times = 0; times < 7; times++)
      await deed(village, { rule: 'mediation', households: old })
    await deed(village, { households: village.households })
    expect(await pairsIn(db.read, villageId, september)).toEqual([])
    // what was taken back is no favour
    const [own = ''] = village.households
    await near(village, village.recorder.staffId, undefined, village.households[100])
    expect(await pairsIn(db.read, villageId, september)).toHaveLength(1)
    const mistake = await db.read.entry.findFirstOrThrow({
      where: { householdId: village.households[100] ?? own },
    })
    expectDone(
      await db.write((tx) =>
        reverseEntry(tx, on(day, manager), { entryId: mistake.id, reason: '记错了户' }),
      ),
    )
    expect(await pairsIn(db.read, villageId, september)).toEqual([])
    // a village that grew: many were added in the period, each written down for as often as usual
    await db.write(async (tx) => {
      await tx.household.updateMany({
        where: { id: { in: village.households.slice(12) } },
        data: { addedAt: new Date('2026-09-02T09:00:00+08:00') },
      })
      return done(undefined)
    })
    await deed(village, { households: village.households })
    await deed(village, { households: village.households })
    expect(await pairsIn(db.read, villageId, september)).toMatchObject([{ why: 'RELATIVE' }])
  })

  test('sees a sheet that was taken back as one correction', async () => {
    const village = await testVillage()
    const { db, villageId, manager } = village
    await deed(village, { households: village.households })
    const sheetId = (await db.read.batch.findFirstOrThrow()).id
    expectDone(
      await db.write((tx) =>
        withdrawBatch(tx, on(day, manager), { sheetId, reason: '记重了一张' }),
      ),
    )
    await deed(village, { rule: 'mediation' })
    const single = await db.read.entry.findFirstOrThrow({ orderBy: { seq: 'desc' } })
    expectDone(
      await db.write((tx) =>
        reverseEntry(tx, on(day, manager), { entryId: single.id, reason: '记错了户' }),
      ),
    )
    const remarks = await remarksIn(db.read, villageId, september)
    expect(
      remarks.map(({ lines, points, reason, total }) => [lines, points, reason, total]),
    ).toEqual([
      [1, -15, '记错了户', 2],
      [village.households.length, -20 * village.households.length, '记重了一张', 2],
    ])
    expect(await remarksIn(db.read, villageId, september, { REVERSAL: 2, LATE: 1 })).toEqual([])
  })

  test('sees nobody stand out where all got alike', async () => {
    const village = await testVillage()
    for (let times = 0; times < 6; times++)
      await deed(village, { rule: 'mediation', households: village.households })
    expect(await pairsIn(village.db.read, village.villageId, september)).toEqual([])
  })

  test('sees corrections with their reasons, and what was written late', async () => {
    const village = await testVillage()
    const { db, villageId, manager } = village
    await close(village, '2026-08', '2026-09-01')
    await deed(village, { occurredOn: '2026-08-20' })
    await deed(village, { rule: 'mediation' })
    const entry = await db.read.entry.findFirstOrThrow({ where: { seq: 2 } })
    const mistake = { entryId: entry.id, reason: '记错了户' }
    expectDone(await db.write((tx) => reverseEntry(tx, on(day, manager), mistake)))
    const remarks = await remarksIn(db.read, villageId, september)
    expect(remarks.map(({ seq, kind, points, reason }) => [seq, kind, points, reason])).toEqual([
      [3, 'REVERSAL', -15, '记错了户'],
      [1, 'LATE', 20, null],
    ])
    expect(remarks[1]).toMatchObject({ occurredOn: '2026-08-20', countsIn: '2026-09', total: 1 })
    expect(await recordersIn(db.read, villageId, september)).toMatchObject([{ deeds: 2, late: 1 }])
  })

  test('sees what people decided within a range', async () => {
    const village = await testVillage()
    const [first = '', second = ''] = village.households
    await deed(village, { rule: 'clean-yard', decided: 8, households: [first] })
    await deed(village, { rule: 'clean-yard', decided: 18, households: [second] })
    await deed(village, {})
    expect(await rangesIn(village.db.read, village.villageId, september)).toMatchObject([
      { recorder: '记录', deeds: 2, smallest: 8, largest: 18, points: 26, least: 5, most: 20 },
    ])
  })

  test('sees who reviewed for whom, and what one person did alone', async () => {
    const village = await testVillage()
    await deed(village, { rule: 'lecture' }, village.manager, village.manager)
    await deed(village, {})
    expectDone(await record(village, { rule: 'mediation' }))
    expectDone(await pass(village, await waitingIds(village), village.manager))
    const reviews = await reviewsIn(village.db.read, village.villageId, september)
    expect(
      reviews.map(({ reviewer, recorder, alone, deeds }) => [reviewer, recorder, alone, deeds]),
    ).toEqual([
      ['管理', '管理', true, 1],
      ['管理', '记录', false, 1],
      ['评议', '记录', false, 1],
    ])
  })
})
