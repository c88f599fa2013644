import { describe, expect, test } from 'vitest'
import { reverseEntry } from '@/lib/ledger/reverse-entry'
import { done } from '@/lib/shared/result'
import {
  close,
  codesOf,
  earn,
  expectDone,
  on,
  type TestVillage,
  testVillage,
} from '@/lib/testing/village'
import { publishRedList } from './publish-red-list'
import { publishedPeriods, redListOnBoard, redListsOf } from './queries'

const day = '2026-10-03'
const quarter = '2026-Q3'

function publish(
  village: TestVillage,
  { period = quarter, reason = null as string | null, who = village.manager } = {},
) {
  return village.db.write((tx) => publishRedList(tx, on(day, who), { period, reason }))
}

function listsOf({ db, villageId }: TestVillage, period = quarter) {
  return redListsOf(db.read, villageId, period)
}

/** Zhang and Li have 40 points, Alatan 20, Wang nothing. */
async function earnedVillage(): Promise<TestVillage> {
  const village = await testVillage()
  await earn(village, 'clean-up', '2026-07-05', village.households.slice(0, 3))
  await earn(village, 'clean-up', '2026-08-05', village.households.slice(0, 2))
  return village
}

async function closedVillage(): Promise<TestVillage> {
  const village = await earnedVillage()
  await close(village, '2026-09', '2026-10-01')
  return village
}

function change(
  village: TestVillage,
  index: number,
  data: { ranked?: boolean; headName?: string },
) {
  return village.db.write(async (tx) => {
    await tx.household.update({ where: { id: village.households[index] }, data })
    return done(null)
  })
}

describe('publishing', () => {
  test('freezes places, names and points of the closed months', async () => {
    const village = await closedVillage()
    expect(expectDone(await publish(village))).toMatchObject({ edition: 1, places: 3 })
    const [list] = await listsOf(village)
    expect(list).toMatchObject({ period: quarter, edition: 1, reason: null, publishedOn: day })
    expect(list?.places.map(({ place, headName, points }) => [place, headName, points])).toEqual([
      [1, '张小明', 40],
      [1, '李秀兰', 40],
      [3, '阿拉腾其木格', 20],
    ])
    const september = await village.db.read.month.findFirst({ where: { month: '2026-09' } })
    expect(list?.seal).toBe(september?.seal)
  })

  test('is not moved by what comes later', async () => {
    const village = await closedVillage()
    expectDone(await publish(village))
    const before = await listsOf(village)

    await earn(village, 'clean-up', '2026-09-20', village.households.slice(3))
    const first = await village.db.read.entry.findFirstOrThrow({ where: { seq: 1 } })
    const correction = { entryId: first.id, reason: '记错了户' }
    const manager = on(day, village.manager)
    expectDone(await village.db.write((tx) => reverseEntry(tx, manager, correction)))
    expectDone(await change(village, 0, { headName: '张大明', ranked: false }))
    expect(await listsOf(village)).toEqual(before)
    expect(await redListOnBoard(village.db.read, village.villageId)).toEqual(before[0])
  })

  test('leaves out who does not take part, and says so', async () => {
    const village = await closedVillage()
    expectDone(await change(village, 0, { ranked: false }))
    expectDone(await publish(village))
    const [list] = await listsOf(village)
    expect(list?.unranked).toEqual([1])
    expect(list?.places.map(({ number, place }) => [number, place])).toEqual([
      [2, 1],
      [3, 2],
    ])
  })

  test('a second time needs a reason, and both editions stay', async () => {
    const village = await closedVillage()
    expectDone(await publish(village, { reason: '第一版用不着原因' }))
    expect(codesOf(await publish(village))).toEqual(['ALREADY_PUBLISHED'])
    expectDone(await change(village, 0, { headName: '张晓明' }))
    expect(expectDone(await publish(village, { reason: '户主姓名写错' })).edition).toBe(2)
    const lists = await listsOf(village)
    expect(lists.map(({ edition, reason }) => [edition, reason])).toEqual([
      [2, '户主姓名写错'],
      [1, null],
    ])
    expect(lists.map(({ places }) => places[0]?.headName)).toEqual(['张晓明', '张小明'])
  })

  test.each([
    ['whose months are open', '2026-Q4', 'PERIOD_NOT_CLOSED'],
    ['that has not begun', '2031', 'PERIOD_NOT_CLOSED'],
    ['before the book', '2020-Q1', 'PERIOD_NOT_CLOSED'],
  ])('a period %s is refused', async (_, period, code) => {
    const village = await closedVillage()
    expect(codesOf(await publish(village, { period }))).toEqual([code])
  })

  test('a period in which nobody has points is refused', async () => {
    const village = await testVillage()
    await close(village, '2026-09', '2026-10-01')
    expect(codesOf(await publish(village))).toEqual(['NOBODY_TO_LIST'])
  })

  test('by two people at once makes one edition', async () => {
    const village = await closedVillage()
    const results = await Promise.all([publish(village), publish(village)])
    expect(results.flatMap(codesOf)).toEqual(['ALREADY_PUBLISHED'])
    expect(await listsOf(village)).toHaveLength(1)
  })

  test('is for the manager', async () => {
    const village = await closedVillage()
    expect(codesOf(await publish(village, { who: village.clerk }))).toEqual(['NOT_ALLOWED'])
  })
})

describe('the board', () => {
  test('has nothing before anything is published', async () => {
    const { db, villageId } = await earnedVillage()
    expect(await redListOnBoard(db.read, villageId)).toBeNull()
  })

  test('shows the last quarter, not the year, and not an older quarter’s new edition', async () => {
    const village = await earnedVillage()
    await earn(village, 'clean-up', '2026-11-05', village.households)
    await close(village, '2026-12', '2027-01-02')
    expectDone(await publish(village))
    expectDone(await publish(village, { period: '2026-Q4' }))
    expectDone(await publish(village, { period: '2026' }))
    expectDone(await publish(village, { reason: '补出一版' }))
    const onBoard = await redListOnBoard(village.db.read, village.villageId)
    expect(onBoard).toMatchObject({ period: '2026-Q4', edition: 1 })
    expect(await publishedPeriods(village.db.read, village.villageId)).toEqual([
      '2026-Q4',
      '2026-Q3',
      '2026',
    ])
  })
})
