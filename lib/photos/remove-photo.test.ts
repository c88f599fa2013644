import { expect, test } from 'vitest'
import type { Actor } from '@/lib/access/actor'
import { newId } from '@/lib/shared/id'
import { day } from '@/lib/testing/sheets'
import {
  codesOf,
  expectDone,
  on,
  pass,
  type TestVillage,
  testVillage,
  villageIn,
} from '@/lib/testing/village'
import { photosOf } from './queries'
import { removePhoto } from './remove-photo'
import { fileOf } from './store'
import { addOne, anotherRecorder, cleanUpOf, ownDataFolder } from './test-photos'

function remove(village: TestVillage, photoId: string, actor: Actor = village.recorder) {
  return village.db.write((tx) => removePhoto(tx, on(day, actor), { photoId, reason: '拍错了' }))
}

async function villageWithPhoto() {
  ownDataFolder()
  const village = await testVillage()
  const batchId = await cleanUpOf(village)
  return { village, batchId, photoId: await addOne(village, batchId) }
}

test('a removed photo keeps its row, its reason and its file', async () => {
  const { village, batchId, photoId } = await villageWithPhoto()
  expectDone(await remove(village, photoId))
  const [photo] = await photosOf(village.db.read, village.villageId, { batchId })
  expect(photo).toMatchObject({ id: photoId, removedReason: '拍错了', removedBy: '记录' })
  const { hash } = await village.db.read.photo.findUniqueOrThrow({ where: { id: photoId } })
  expect(await fileOf(hash)).not.toBeNull()
})

test('it is removed once, and can be added again', async () => {
  const { village, batchId, photoId } = await villageWithPhoto()
  const both = await Promise.all([remove(village, photoId), remove(village, photoId)])
  expect(both.flatMap(codesOf)).toEqual(['PHOTO_UNKNOWN'])
  expect(await addOne(village, batchId)).not.toBe(photoId)
})

test('only who added it or the manager removes it', async () => {
  const { village, photoId } = await villageWithPhoto()
  expect(codesOf(await remove(village, photoId, anotherRecorder(village)))).toEqual(['NOT_ALLOWED'])
  expect(codesOf(await remove(village, photoId, village.reviewer))).toEqual(['NOT_ALLOWED'])
  expect(codesOf(await remove(village, photoId, village.clerk))).toEqual(['NOT_ALLOWED'])
  const neighbours = await villageIn(village.db)
  expect(codesOf(await remove(neighbours, photoId, neighbours.manager))).toEqual(['PHOTO_UNKNOWN'])
  expect(codesOf(await remove(village, newId()))).toEqual(['PHOTO_UNKNOWN'])
  expectDone(await remove(village, photoId, village.manager))
})

test('once points were passed by it, only the manager removes it', async () => {
  const { village, batchId, photoId } = await villageWithPhoto()
  await pass(village, batchId, day)
  expect(codesOf(await remove(village, photoId))).toEqual(['PHOTO_IS_EVIDENCE'])
  expectDone(await remove(village, photoId, village.manager))
})
