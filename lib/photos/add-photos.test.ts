import { describe, expect, test } from 'vitest'
import { newId } from '@/lib/shared/id'
import { codesOf, expectDone, testVillage, villageIn } from '@/lib/testing/village'
import { mostPhotos } from './limits'
import { photosOf } from './queries'
import { add, addOne, cleanUpOf, ownDataFolder, storedPhoto } from './test-photos'

const widths = (count: number) => Array.from({ length: count }, (_, index) => 100 + index)

describe('photos of a sheet', () => {
  test('are kept with who added them', async () => {
    ownDataFolder()
    const village = await testVillage()
    const batchId = await cleanUpOf(village)
    const photos = await Promise.all([300, 310].map(storedPhoto))
    expect(expectDone(await add(village, batchId, photos))).toMatchObject({ added: 2 })
    const kept = await photosOf(village.db.read, village.villageId, { batchId })
    expect(
      kept
        .toSorted((a, b) => a.width - b.width)
        .map(({ width, addedBy, removedReason }) => [width, addedBy, removedReason]),
    ).toEqual([
      [300, '记录', null],
      [310, '记录', null],
    ])
  })

  test('that are sent again, or twice at once, are added once', async () => {
    ownDataFolder()
    const village = await testVillage()
    const batchId = await cleanUpOf(village)
    const photo = await storedPhoto()
    const answers = await Promise.all([
      add(village, batchId, [photo, photo]),
      add(village, batchId, [photo]),
    ])
    expect(answers.map((answer) => expectDone(answer).added).sort()).toEqual([0, 1])
    expect(await village.db.read.photo.count()).toBe(1)
  })

  test('are nine at most, however they come', async () => {
    ownDataFolder()
    const village = await testVillage()
    const batchId = await cleanUpOf(village)
    const photos = await Promise.all(widths(mostPhotos + 1).map(storedPhoto))
    expect(codesOf(await add(village, batchId, photos))).toEqual(['TOO_MANY_PICTURES'])
    expectDone(await add(village, batchId, photos.slice(0, 5)))
    const both = await Promise.all([
      add(village, batchId, photos.slice(5, 8)),
      add(village, batchId, photos.slice(7, 10)),
    ])
    expect(both.flatMap(codesOf)).toEqual(['TOO_MANY_PICTURES'])
    expect(await village.db.read.photo.count()).toBe(8)
  })

  test('are added by those who record, to sheets of their village', async () => {
    ownDataFolder()
    const village = await testVillage()
    const neighbours = await villageIn(village.db)
    const photos = [await storedPhoto()]
    const batchId = await cleanUpOf(village)
    expect(codesOf(await add(village, batchId, photos, village.reviewer))).toEqual(['NOT_ALLOWED'])
    expect(codesOf(await add(village, batchId, photos, village.clerk))).toEqual(['NOT_ALLOWED'])
    expect(codesOf(await add(neighbours, batchId, photos))).toEqual(['PHOTO_HAS_NO_SHEET'])
    expect(codesOf(await add(village, newId(), photos))).toEqual(['PHOTO_HAS_NO_SHEET'])
    expect(await village.db.read.photo.count()).toBe(0)
  })

  test('of two sheets may be the same picture', async () => {
    ownDataFolder()
    const village = await testVillage()
    const [one, two] = [await cleanUpOf(village), await cleanUpOf(village)]
    expect(await addOne(village, one)).not.toBe(await addOne(village, two))
  })
})
