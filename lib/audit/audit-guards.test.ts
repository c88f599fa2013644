import { expect, test } from 'vitest'
import { engineOf } from '@/lib/db/engine'
import { freshDatabase } from '@/lib/db/test-database'
import { done } from '@/lib/shared/result'
import { auditGuards } from './audit-guards'

const takeAway = {
  sqlite: 'DROP TRIGGER "Entry_no_update"',
  postgres: 'DROP TRIGGER "Entry_no_update" ON "Entry"',
}

test('a guard that was taken away is a difference', async () => {
  const { url, write } = await freshDatabase()
  const whole = await auditGuards(url)
  expect(whole.differences).toEqual([])
  expect(whole.checked).toBeGreaterThan(50)
  await write(async (tx) => done(await tx.$executeRawUnsafe(takeAway[engineOf(url)])))
  const { differences } = await auditGuards(url)
  expect(differences).toEqual([
    { what: 'guard', figures: { name: 'Entry_no_update', problem: 'missing' } },
  ])
})
