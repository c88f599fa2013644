import { expect, test } from 'vitest'
import { earn, testVillage } from '@/lib/testing/village'

/** More than one statement of SQLite takes parameters for. */
const many = 1_100

test('a sheet of more households than a statement has parameters is recorded and passed', async () => {
  const village = await testVillage(
    Array.from({ length: many }, (_, index) => ({
      headName: `户主${index}`,
      groupName: '一组',
      members: [],
    })),
  )
  await earn(village, 'clean-up', '2026-07-05', village.households)
  const { db, villageId } = village
  expect(await db.read.entry.count({ where: { villageId } })).toBe(many)
  expect(await db.read.household.count({ where: { villageId, balance: 20 } })).toBe(many)
})
