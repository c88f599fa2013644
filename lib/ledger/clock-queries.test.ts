import { expect, test } from 'vitest'
import { at, earn, testVillage } from '@/lib/testing/village'
import { writtenAhead } from './clock-queries'

test('a clock that is behind the last line of the book is told', async () => {
  const village = await testVillage()
  const { db, villageId } = village
  expect(await writtenAhead(db.read, villageId, at('2026-01-01'))).toBeNull()
  await earn(village, 'clean-up', '2026-07-20', village.households)
  expect(await writtenAhead(db.read, villageId, at('2026-07-20'))).toBeNull()
  expect(await writtenAhead(db.read, villageId, at('2026-07-19'))).toEqual(at('2026-07-20'))
  expect(await writtenAhead(db.read, villageId, at('2027-07-20'))).toBeNull()
})
