import { expect, test } from 'vitest'
import { publishRedList } from '@/lib/ranking/publish-red-list'
import { close, earn, expectDone, on, testVillage } from '@/lib/testing/village'
import { yearSoFar } from './year-end-queries'

const today = '2027-01-05'

test('a fourth quarter is done with its red list, or when nobody earned in it', async () => {
  const village = await testVillage()
  const { db, villageId, households, manager } = village
  const listDone = async () => (await yearSoFar(db.read, villageId, '2026')).redListDone
  await earn(village, 'clean-up', '2026-11-05', households.slice(0, 1))
  expect(await listDone()).toBe(false)
  await close(village, '2026-12', today)
  expect(await listDone()).toBe(false)
  const publish = { period: '2026-Q4', reason: null }
  expectDone(await db.write((tx) => publishRedList(tx, on(today, manager), publish)))
  expect(await listDone()).toBe(true)
})

test('a quarter without points has nobody to list', async () => {
  const village = await testVillage()
  await earn(village, 'clean-up', '2026-07-05', village.households)
  await close(village, '2026-12', today)
  expect(await yearSoFar(village.db.read, village.villageId, '2026')).toMatchObject({
    sealed: true,
    redListDone: true,
  })
})
