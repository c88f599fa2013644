import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { engineOf } from '@/lib/db/engine'
import { freshDatabase } from '@/lib/db/test-database'
import { done } from '@/lib/shared/result'
import { tracesPage } from '@/lib/supervision/trace-queries'
import { villageIn } from '@/lib/testing/village'

const takeAway = {
  sqlite: 'DROP TRIGGER "Trace_no_delete"',
  postgres: 'DROP TRIGGER "Trace_no_delete" ON "Trace"',
}

test('a start that puts a guard back says so, also to the supervisors', async () => {
  const database = await freshDatabase()
  const { url } = database
  const { villageId } = await villageIn(database)
  await database.write(async (tx) => done(await tx.$executeRawUnsafe(takeAway[engineOf(url)])))
  expect(start(url)).toContain('防改的锁被人动过（少了 Trace_no_delete），已经放回')
  const { traces } = await tracesPage(database.read, villageId, {}, 1)
  expect(traces).toMatchObject([
    {
      deed: 'server.command',
      changes: [{ fact: 'guards', before: [], after: ['Trace_no_delete'] }],
    },
  ])
  // and only when there was something to put back
  expect(start(url)).toBe('')
})

function start(DATABASE_URL: string): string {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['scripts/run.mjs', 'prisma/migrate.ts'],
    { env: { ...process.env, DATABASE_URL }, encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return stdout
}
