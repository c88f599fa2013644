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
  const missing = await addOne(village, batchId, 300)
  const changed = await addOne(village, batchId, 310)
  await storedPhoto(320)
  const audit = async () => (await auditPhotos(village.db.read, village.villageId))[0]
  expect(await audit()).toEqual({ check: 'photos', checked: 2, differences: [] })

  const hashOf = async (id: string) =>
    (await village.db.read.photo.findUniqueOrThrow({ where: { id } })).hash
  rmSync(pathOf(await hashOf(missing)))
  writeFileSync(pathOf(await hashOf(changed)), 'another picture')
  const { differences } = (await audit()) ?? { differences: [] }
  expect(new Set(differences)).toEqual(
    new Set([
      { what: 'photoMissing', figures: { id: missing } },
      { what: 'photoChanged', figures: { id: changed } },
    ]),
  )
})
