import { rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { testVillage } from '@/lib/testing/village'
import { auditPhotos } from './audit-photos'
import { pathOf } from './store'
import { addOne, cleanUpOf, ownDataFolder, storedPhoto } from './test-photos'

test('finds a photo whose file is gone or is another one, and no fault in a left-over file', async () => {
  ownDataFolder()
  const village = await testVillage()
  const batchId = await cleanUpOf(village)
  const ids = [await addOne(village, batchId, 300), await addOne(village, batchId, 310)]
  await storedPhoto(320)
  const audit = async () => (await auditPhotos(village.db.read, village.villageId))[0]
  expect(await audit()).toEqual({ check: 'photos', checked: 2, differences: [] })

  const photos = await village.db.read.photo.findMany({ orderBy: { id: 'asc' } })
  rmSync(pathOf(photos[0]?.hash ?? ''))
  writeFileSync(pathOf(photos[1]?.hash ?? ''), 'another picture')
  expect((await audit())?.differences).toEqual([
    `photo ${ids[0]}: its file is missing`,
    `photo ${ids[1]}: its file was changed`,
  ])
})
