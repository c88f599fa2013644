import { expect, test } from 'vitest'
import { removePhoto } from '@/lib/photos/remove-photo'
import { addOne, cleanUpOf, ownDataFolder } from '@/lib/photos/test-photos'
import { readyMadeRules, termsOfReadyMade } from '@/lib/rules/ready-made'
import { amendRule } from '@/lib/rules/save-rule'
import { day, pass, waitingIds } from '@/lib/testing/sheets'
import { codesOf, expectDone, on, type TestVillage, testVillage } from '@/lib/testing/village'

/** The clean-up is passed by a photo alone, from 1 August on. */
async function requirePhoto(village: TestVillage): Promise<void> {
  const rule = readyMadeRules.find(({ key }) => key === 'clean-up')
  if (!rule) throw new Error('there is no clean-up')
  const terms = termsOfReadyMade(rule, '2026-08-01')
  expectDone(
    await village.db.write((tx) =>
      amendRule(tx, village.manager, {
        ...terms,
        countsFor: 'BOTH',
        photoRequired: true,
        meeting: '村民代表会议',
        ruleId: village.rules['clean-up'] ?? '',
      }),
    ),
  )
}

test('a claim of a rule that asks for a photo is not passed before its sheet has one', async () => {
  ownDataFolder()
  const village = await testVillage()
  await requirePhoto(village)
  const batchId = await cleanUpOf(village)
  const refused = await pass(village, await waitingIds(village))
  expect(refused).toMatchObject({
    refusals: [{ code: 'PHOTO_REQUIRED', figures: { rule: '参加村庄清洁行动' } }],
  })
  expect(await village.db.read.entry.count()).toBe(0)

  const photoId = await addOne(village, batchId)
  const removal = { photoId, reason: '拍错了' }
  expectDone(await village.db.write((tx) => removePhoto(tx, on(day, village.recorder), removal)))
  expect(codesOf(await pass(village, await waitingIds(village)))).toEqual(['PHOTO_REQUIRED'])

  await addOne(village, batchId)
  expectDone(await pass(village, await waitingIds(village)))
})

test('a photo of another sheet does not help', async () => {
  ownDataFolder()
  const village = await testVillage()
  await requirePhoto(village)
  const [one = '', two = ''] = village.households
  await cleanUpOf(village, [one])
  await addOne(village, await cleanUpOf(village, [two]))
  expect(codesOf(await pass(village, await waitingIds(village)))).toEqual(['PHOTO_REQUIRED'])
})

test('the version counts that a claim was recorded under', async () => {
  ownDataFolder()
  const village = await testVillage()
  await cleanUpOf(village)
  await requirePhoto(village)
  expectDone(await pass(village, await waitingIds(village)))
})

test('a photo that comes while the sheet is passed comes before or after it', async () => {
  ownDataFolder()
  const village = await testVillage()
  await requirePhoto(village)
  const batchId = await cleanUpOf(village)
  const claims = await waitingIds(village)
  const photoId = await addOne(village, batchId)
  const removal = { photoId, reason: '拍错了' }
  const [passed, removed] = await Promise.all([
    pass(village, claims),
    village.db.write((tx) => removePhoto(tx, on(day, village.recorder), removal)),
  ])
  // whoever came first, no claim has passed without a photo in sight
  expect([codesOf(passed), codesOf(removed)].flat()).toHaveLength(1)
})
