import { expect, test } from 'vitest'
import { merge } from '@/lib/testing/changes'
import { day, decline, waitingIds } from '@/lib/testing/sheets'
import { expectDone, on, testVillage, villageIn } from '@/lib/testing/village'
import { photoForHousehold, photoForStaff } from './queries'
import { removePhoto } from './remove-photo'
import { addOne, cleanUpOf, ownDataFolder } from './test-photos'

async function villageWithPhoto() {
  ownDataFolder()
  const village = await testVillage()
  const [one = '', two = '', three = ''] = village.households
  const photoId = await addOne(village, await cleanUpOf(village, [one, two]))
  const { villageId } = village
  const shownTo = (householdId: string) =>
    photoForHousehold(village.db.read, { villageId, householdId }, photoId)
  return { village, one, two, three, photoId, shownTo }
}

test('people of the office see a photo of their village alone', async () => {
  const { village, photoId } = await villageWithPhoto()
  const { read } = village.db
  expect(await photoForStaff(read, village.reviewer, photoId)).not.toBeNull()
  const neighbours = await villageIn(village.db)
  expect(await photoForStaff(read, neighbours.manager, photoId)).toBeNull()
})

test('a household sees the photos of the sheets it stands on, declined ones too', async () => {
  const { village, one, two, three, photoId, shownTo } = await villageWithPhoto()
  await decline(village, (await waitingIds(village)).slice(0, 1))
  expect(await shownTo(one)).not.toBeNull()
  expect(await shownTo(two)).not.toBeNull()
  expect(await shownTo(three)).toBeNull()
  const { villageId } = await villageIn(village.db)
  expect(
    await photoForHousehold(village.db.read, { villageId, householdId: one }, photoId),
  ).toBeNull()
})

test('who carries a merged household on sees the photos of its old passbook', async () => {
  const { village, two, three, shownTo } = await villageWithPhoto()
  expect(await shownTo(three)).toBeNull()
  expectDone(await merge(village, day, two, 3))
  expect(await shownTo(three)).not.toBeNull()
})

test('a removed photo is seen by who looks after the book alone', async () => {
  const { village, one, photoId, shownTo } = await villageWithPhoto()
  const removal = { photoId, reason: '拍到了孩子的脸' }
  expectDone(await village.db.write((tx) => removePhoto(tx, on(day, village.recorder), removal)))
  const { read } = village.db
  expect(await photoForStaff(read, village.reviewer, photoId)).toBeNull()
  expect(await photoForStaff(read, village.recorder, photoId)).toBeNull()
  expect(await photoForStaff(read, village.manager, photoId)).not.toBeNull()
  expect(await shownTo(one)).toBeNull()
})
