import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { holdLock } from '@/lib/db/file-lock'
import { dueIn } from './due-in'
import { backUpTo, drillAt, drillOne, keepUp } from './keep-backups'
import { placesOf } from './places'
import { readState } from './state'
import { morning, ownFolder, villageToBackUp, whyNot } from './test-backup'

const clock = () => morning

async function withStick() {
  const { what } = await villageToBackUp()
  const stick = join(ownFolder(), 'points')
  const places = placesOf({ DATA_DIR: what.dataFolder, BACKUP_DIR: stick })
  return { what, stick, places }
}

test('each place is backed up and drilled, and what became of it is remembered', async () => {
  const { what, stick, places } = await withStick()
  mkdirSync(stick)
  const made = await backUpTo(what, places, clock)
  expect(made.map(({ ok }) => ok)).toEqual([true, true])
  const drilled = await drillAt(what, places, clock)
  expect(drilled.map(({ ok }) => ok)).toEqual([true, true])
  expect(readState(what.dataFolder)[stick]).toMatchObject({
    backup: { at: morning, name: 'points-2026-10-08-030000', photos: 2 },
    drill: { at: morning, name: 'points-2026-10-08-030000' },
  })
})

test('one backup is drilled by its name, and the last one is not said to have been', async () => {
  const { what, stick, places } = await withStick()
  mkdirSync(stick)
  await backUpTo(what, places, clock)
  const backup = join(stick, 'points-2026-10-08-030000')
  expect(await drillOne(what.dataFolder, backup)).toMatchObject({
    ok: true,
    value: basename(backup),
  })
  expect(readState(what.dataFolder)[stick]?.drill).toBeUndefined()
  rmSync(join(backup, 'village.db'))
  expect(await drillOne(what.dataFolder, backup)).toMatchObject({
    ok: false,
    failure: { why: 'NOT_AS_WRITTEN' },
  })
})

test('where the secrets are lost no backup is made under others, and each place says so', async () => {
  const { what, places } = await withStick()
  const lost = { ...what, cardKey: undefined }
  const [own] = await backUpTo(lost, places, clock)
  expect(own).toMatchObject({ ok: false, failure: { why: 'NO_SECRETS' } })
  const noted = readState(what.dataFolder)[own?.place.path ?? '']
  expect(noted).toMatchObject({ backupFailed: { why: 'NO_SECRETS' } })
})

test('a drill before the first backup finds none', async () => {
  const { what, places } = await withStick()
  const [own, stick] = await drillAt(what, places, clock)
  expect(own).toMatchObject({ ok: false, failure: { why: 'NO_BACKUP' } })
  expect(stick).toMatchObject({ ok: false, failure: { why: 'NOT_THERE' } })
})

test('a stick that is out keeps nobody from the other place, and is forgotten once it is back', async () => {
  const { what, stick, places } = await withStick()
  const [own, second] = await backUpTo(what, places, clock)
  expect(own).toMatchObject({ ok: true })
  expect(second).toMatchObject({ ok: false, failure: { why: 'NOT_THERE' } })
  expect(readState(what.dataFolder)[stick]).toMatchObject({ backupFailed: { why: 'NOT_THERE' } })
  mkdirSync(stick)
  await backUpTo(what, places, clock)
  expect(readState(what.dataFolder)[stick]?.backupFailed).toBeUndefined()
})

test('a failure leaves the last good one known', async () => {
  const { what, stick, places } = await withStick()
  mkdirSync(stick)
  await backUpTo(what, places, clock)
  rmSync(stick, { recursive: true })
  await backUpTo(what, places, clock)
  const kept = readState(what.dataFolder)[stick]
  expect(kept).toMatchObject({ backup: { at: morning }, backupFailed: { why: 'NOT_THERE' } })
  await drillAt(what, places, clock)
  expect(readState(what.dataFolder)[stick]).toMatchObject({ drillFailed: { why: 'NOT_THERE' } })
})

test('where nothing can be noted the next place is backed up all the same, and nothing is said to be done', async () => {
  const { what, stick, places } = await withStick()
  mkdirSync(stick)
  // no file can take the place of a folder
  mkdirSync(join(what.dataFolder, 'backups.json'))
  const made = await backUpTo(what, places, clock)
  expect(made.map(({ ok }) => ok)).toEqual([false, false])
  expect(readdirSync(stick)).toContain('points-2026-10-08-030000')
})

test('what is due is done once', async () => {
  const { what, stick, places } = await withStick()
  mkdirSync(stick)
  const first = await keepUp(what, places, clock)
  expect([first.backups.length, first.drills.length]).toEqual([2, 2])
  const again = await keepUp(what, places, clock)
  expect([again.backups.length, again.drills.length]).toEqual([0, 0])
  expect(dueIn(what.dataFolder, places, morning)).toEqual({ backups: [], drills: [] })
})

test('what a killed one left in the data folder is cleared away', async () => {
  const { what, places } = await withStick()
  mkdirSync(join(what.dataFolder, '.backup-killed'))
  mkdirSync(join(what.dataFolder, '.drill-killed'))
  await backUpTo(what, places, clock)
  expect(readdirSync(what.dataFolder).sort()).toEqual([
    '.backups.lock',
    'backups',
    'backups.json',
    'photos',
  ])
})

test('never two at once', async () => {
  const { what, places } = await withStick()
  const release = holdLock(join(what.dataFolder, '.backups.lock'))
  expect(release).toBeDefined()
  expect(await whyNot(backUpTo(what, places, clock))).toBe('AT_WORK')
  release?.()
  const [own] = await backUpTo(what, places, clock)
  expect(own).toMatchObject({ ok: true })
})
