import { platform } from 'node:os'
import { expect, test as onAny } from 'vitest'
import { killedMigrations } from '@/scripts/faults/killed-migrations'

// the dying disk stands between a program and Linux
const test = onAny.skipIf(platform() !== 'linux')

test('a migration that is killed leaves the old book or the new one', async () => {
  const { findings, seed, tried } = await killedMigrations({ each: 1 })
  console.log(`${tried} migrations killed, seed ${seed}`)
  expect(findings, `seed ${seed}`).toEqual([])
})

test('control: a migration in place is caught between the two', async () => {
  const { failed, findings } = await killedMigrations({
    each: 3,
    seed: 1,
    only: 1,
    command: (file) => ['scripts/faults/migrate-in-place.ts', file],
  })
  expect(failed).toBeGreaterThan(0)
  expect(findings.join('\n')).toContain('neither the old book nor the new one')
})
