import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { killedBackups } from '@/scripts/faults/killed-backups'
import { restoreDrills } from '@/scripts/faults/restore-drills'

test('a book that people go on writing to is backed up and restored, line by line', async () => {
  const { findings, seed, tried } = await restoreDrills({ times: 3 })
  console.log(`${tried} restore drills, seed ${seed}`)
  expect(findings, `seed ${seed}`).toEqual([])
})

test('control: a backup that lost its end fails its drill', async () => {
  const harm = (backup: string) => truncateSync(join(backup, 'village.db'), 100_000)
  const { failed, findings, tried } = await restoreDrills({ times: 1, seed: 1, harm })
  expect({ tried, failed }).toEqual({ tried: 1, failed: 1 })
  expect(findings[0]).toContain('NOT_AS_WRITTEN')
})

test('a backup or a restore that is killed leaves a whole one or none', async () => {
  const { findings, seed, tried } = await killedBackups({ times: 2 })
  console.log(`${tried} backups and restores killed, seed ${seed}`)
  expect(findings, `seed ${seed}`).toEqual([])
})

test('control: a backup that lost its end after the kill is found out', async () => {
  const harm = (backup: string) => truncateSync(join(backup, 'village.db'), 100_000)
  const { failed, findings } = await killedBackups({ times: 1, seed: 1, harm })
  expect(failed).toBeGreaterThan(0)
  expect(findings[0]).toContain('NOT_AS_WRITTEN')
})
