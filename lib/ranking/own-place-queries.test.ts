import { describe, expect, test } from 'vitest'
import { done } from '@/lib/shared/result'
import { merge } from '@/lib/testing/changes'
import {
  close,
  earn,
  expectDone,
  on,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { placeSoFar, publishedPlaces } from './own-place-queries'
import { standingTable } from './places'
import { publishRedList } from './publish-red-list'
import { standingsOf } from './queries'

const period = '2026-Q3'

function placesIn(village: TestVillage) {
  const { db, villageId, households } = village
  return Promise.all(households.map((id) => placeSoFar(db.read, villageId, id, period)))
}

/** 60, 40, 40 and 20 points in the third quarter. */
async function summer(): Promise<TestVillage> {
  const village = await testVillage()
  const { households } = village
  await earn(village, 'clean-up', '2026-07-05', households)
  await earn(village, 'clean-up', '2026-08-05', households.slice(0, 3))
  await earn(village, 'clean-up', '2026-09-05', households.slice(0, 1))
  // counts in another quarter
  await earn(village, 'clean-up', '2026-10-05', households.slice(3))
  return village
}

async function setRanked(village: TestVillage, nth: number): Promise<void> {
  await village.db.write(async (tx) => {
    const where = { id: village.households[nth] ?? '' }
    await tx.household.update({ where, data: { ranked: false } })
    return done(null)
  })
}

describe('the place of a household so far', () => {
  test('is shared by those with equal points', async () => {
    const places = await placesIn(await summer())
    expect(places.map(({ place, level, points }) => [place, level, points])).toEqual([
      [1, 0, 60],
      [2, 1, 40],
      [2, 1, 40],
      [4, 0, 20],
    ])
  })

  test('is none at zero and below, and for a household that does not rank', async () => {
    const village = await summer()
    await earn(village, 'burning', '2026-09-06', village.households.slice(3))
    await setRanked(village, 0)
    const places = await placesIn(village)
    expect(places.map(({ place, ranked, points }) => [place, ranked, points])).toEqual([
      [null, false, 60],
      [1, true, 40],
      [1, true, 40],
      [null, true, 0],
    ])
    await earn(village, 'burning', '2026-09-07', village.households.slice(3))
    expect((await placesIn(village))[3]).toMatchObject({ place: null, points: -20, level: 0 })
  })

  test('is the one that the red list would give', async () => {
    const village = await summer()
    const { db, villageId, households } = village
    expectDone(await merge(village, '2026-09-20', households[3] ?? '', 2))
    const { placed } = standingTable(await standingsOf(db.read, villageId, period))
    expect(placed).toHaveLength(3)
    for (const { householdId, place, points } of placed)
      expect(await placeSoFar(db.read, villageId, householdId, period)).toMatchObject({
        place,
        points,
      })
  })

  test('knows nothing of another village', async () => {
    const village = await summer()
    const other = await villageIn(village.db)
    await earn(other, 'clean-up', '2026-09-08', other.households)
    expect((await placesIn(village)).map(({ place }) => place)).toEqual([1, 2, 2, 4])
    expect((await placesIn(other)).map(({ place, level }) => [place, level])).toEqual(
      other.households.map(() => [1, 3]),
    )
    const [stranger = ''] = other.households
    await expect(placeSoFar(village.db.read, village.villageId, stranger, period)).rejects.toThrow()
  })
})

describe('the published places of a household', () => {
  test('are of the newest edition, also where it is not on the list', async () => {
    const village = await summer()
    const { db, villageId, manager, households } = village
    await close(village, '2026-09', '2026-10-06')
    const publish = async (day: string, reason: string | null) =>
      expectDone(await db.write((tx) => publishRedList(tx, on(day, manager), { period, reason })))
    await publish('2026-10-07', null)
    const placesOf = (nth: number, year = '2026') =>
      publishedPlaces(db.read, villageId, households[nth] ?? '', year)
    expect(await placesOf(3)).toEqual([
      { period, publishedOn: '2026-10-07', ranked: true, listed: { place: 4, points: 20 } },
    ])
    expect(await placesOf(3, '2025')).toEqual([])

    await setRanked(village, 3)
    await publish('2026-10-08', '4号不参加')
    expect(await placesOf(3)).toEqual([
      { period, publishedOn: '2026-10-08', ranked: false, listed: null },
    ])
    expect(await placesOf(0)).toMatchObject([{ listed: { place: 1, points: 60 } }])
  })
})
