import { expect, test } from 'vitest'
import { done } from '@/lib/shared/result'
import { freshDatabase } from './test-database'
import { fill } from './test-rows'

test('TRUNCATE empties no table that has a history, not by way of another either', async () => {
  const database = await freshDatabase()
  await fill(database)
  for (const [statement, guard] of [
    ['TRUNCATE "Entry" CASCADE', 'Entry_no_truncate'],
    ['TRUNCATE "RuleVersion"', 'RuleVersion_no_truncate'],
    ['TRUNCATE "Month"', 'Month_no_truncate'],
    ['TRUNCATE "Village"', 'Village_no_truncate'],
    ['TRUNCATE "Group" CASCADE', /_no_truncate$/],
  ] as const) {
    const writing = database.write(async (tx) => done(await tx.$executeRawUnsafe(statement)))
    await expect(writing).rejects.toMatchObject({
      database: { kind: 'guard', name: expect.stringMatching(guard) },
    })
  }
  expect(await database.read.entry.count()).toBe(1)
})
