import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { fileOf } from '@/lib/db/sqlite-connection'
import { freshDatabase } from '@/lib/db/test-database'
import { add, ownDataFolder, storedPhoto } from '@/lib/photos/test-photos'
import { close, earn, record, type TestVillage, villageIn } from '@/lib/testing/village'
import { backupName } from './backup-name'
import { BackupFailure, type Why } from './failure'
import { makeBackup, type WhatToBackUp } from './make-backup'
import { writeManifest } from './manifest'
import type { RestoreInput } from './restore'

export const morning = new Date('2026-10-08T03:00:00+08:00')

export interface VillageToBackUp extends TestVillage {
  what: WhatToBackUp
  /** A folder for backups, such as a stick. */
  place: string
}

/** A village with a sealed month, lines after it and two photos, in a data folder of its own. */
export async function villageToBackUp(): Promise<VillageToBackUp> {
  const dataFolder = ownDataFolder()
  const database = await freshDatabase()
  const village = await villageIn(database)
  await earn(village, 'clean-up', '2026-07-08', village.households)
  await close(village, '2026-07', '2026-08-01')
  const sheetId = await record(village, 'clean-up', '2026-08-05', village.households)
  await add(village, sheetId, [await storedPhoto(320), await storedPhoto(321)])
  return {
    ...village,
    what: { book: fileOf(database.url), dataFolder, cardKey: 'ab'.repeat(32), kind: 'real' },
    place: ownFolder(),
  }
}

/** A folder of the running test, which ends with it. */
export function ownFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'points-supermarket-backups-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Makes a backup and returns its folder. */
export async function backUp({ what, place }: VillageToBackUp, now = morning): Promise<string> {
  const { name } = await makeBackup(what, place, now)
  return join(place, name)
}

/** Puts what looks like a backup made at that moment into a place, without a book; gives its folder. */
export function notedBackup(place: string, moment: Date, name = backupName(moment)): string {
  const folder = join(place, name)
  mkdirSync(folder, { recursive: true })
  writeManifest(folder, {
    madeAt: moment.toISOString(),
    installation: 'ours',
    kind: 'real',
    migration: '',
    book: { bytes: 0, sha256: '' },
    villages: [],
    missingPhotos: [],
  })
  return folder
}

/** Why some work did not come about. */
export async function whyNot(work: Promise<unknown>): Promise<Why> {
  const failure = await work.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (!(failure instanceof BackupFailure)) throw new Error(`not refused: ${failure}`)
  return failure.why
}

/** A computer without anything, on which a backup is to be restored. */
export function newComputer(backup: string, wishes: Partial<RestoreInput> = {}): RestoreInput {
  const dataFolder = ownFolder()
  return {
    backup,
    dataFolder,
    book: join(dataFolder, 'village.db'),
    beside: ({ kind }, cardKey) => ({ 'installation.json': kind, 'secrets.json': cardKey ?? '' }),
    moveAway: false,
    withoutPhotos: false,
    asItIs: false,
    by: 'root',
    now: morning,
    ...wishes,
  }
}
