import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { backupsOf } from './backups-of'
import { drill } from './drill'
import { dueIn } from './due-in'
import { BackupFailure, failureOf, noBackupAt } from './failure'
import { holdBackups } from './hold-backups'
import { keyOf, type MadeBackup, makeBackup, type WhatToBackUp } from './make-backup'
import { installationOf } from './manifest'
import type { Place } from './places'
import { noteState, type PlaceState, readState } from './state'

/** What happened at one place. */
export type Kept<Value> =
  | { place: Place; ok: true; value: Value; ms: number }
  | { place: Place; ok: false; failure: BackupFailure }

/** Backs up to each of the places, one after the other, and notes what became of it. */
export function backUpTo(
  what: WhatToBackUp,
  places: readonly Place[],
  clock: () => Date,
): Promise<Kept<MadeBackup>[]> {
  return alone(what.dataFolder, () => backUpEach(what, places, clock))
}

/** Drills the last backup of each place, and notes what became of it. */
export function drillAt(
  what: WhatToBackUp,
  places: readonly Place[],
  clock: () => Date,
): Promise<Kept<string>[]> {
  return alone(what.dataFolder, () => drillEach(what, places, clock))
}

/** Drills one backup, whosever it is. Not noted: of the last one at its place it says nothing. */
export function drillOne(dataFolder: string, backup: string): Promise<Kept<string>> {
  const place: Place = { kind: 'second', path: dirname(backup) }
  return alone(dataFolder, () =>
    attempt(place, async () => {
      await drill(backup, dataFolder)
      return basename(backup)
    }),
  )
}

/** What is due, and nothing else: asked again under the lock, since another process may have been first. */
export function keepUp(what: WhatToBackUp, places: readonly Place[], clock: () => Date) {
  return alone(what.dataFolder, async () => ({
    backups: await backUpEach(what, dueIn(what.dataFolder, places, clock()).backups, clock),
    drills: await drillEach(what, dueIn(what.dataFolder, places, clock()).drills, clock),
  }))
}

async function alone<Value>(dataFolder: string, work: () => Promise<Value>): Promise<Value> {
  const release = holdBackups(dataFolder)
  if (!release) throw new BackupFailure('AT_WORK')
  try {
    clearRehearsals(dataFolder)
    return await work()
  } finally {
    release()
  }
}

/** Left by one that was killed; nobody else can be at work in them now. */
function clearRehearsals(dataFolder: string): void {
  for (const name of readdirSync(dataFolder))
    if (/^\.(backup|drill)-/.test(name))
      rmSync(join(dataFolder, name), { recursive: true, force: true })
}

async function backUpEach(
  what: WhatToBackUp,
  places: readonly Place[],
  clock: () => Date,
): Promise<Kept<MadeBackup>[]> {
  const kept: Kept<MadeBackup>[] = []
  for (const place of places) {
    const outcome = await attempt(place, () => {
      // the place of one's own is made; a stick that is not there must not become a folder
      if (place.kind === 'own') mkdirSync(place.path, { recursive: true })
      return makeBackup(what, place.path, clock())
    })
    const state = outcome.ok
      ? { backup: doneAt(clock(), outcome), backupFailed: undefined }
      : { backupFailed: failedAt(clock(), outcome.failure) }
    kept.push(noted(what, outcome, state))
  }
  return kept
}

async function drillEach(
  what: WhatToBackUp,
  places: readonly Place[],
  clock: () => Date,
): Promise<Kept<string>[]> {
  const kept: Kept<string>[] = []
  for (const place of places) {
    const outcome = await attempt(place, async () => {
      const name = lastBackup(what, place)
      await drill(join(place.path, name), what.dataFolder)
      return name
    })
    const state = outcome.ok
      ? { drill: { at: clock(), name: outcome.value, ms: outcome.ms }, drillFailed: undefined }
      : { drillFailed: failedAt(clock(), outcome.failure) }
    kept.push(noted(what, outcome, state))
  }
  return kept
}

/** The one this computer made last, which has to be there; else the newest by name. */
function lastBackup(what: WhatToBackUp, { kind, path }: Place): string {
  const last = readState(what.dataFolder)[path]?.backup?.name
  const newest = last ?? backupsOf(path, installationOf(keyOf(what))).at(-1)
  // a place of one's own comes with the first backup, and is no stick that is out
  if (!newest) throw kind === 'own' ? new BackupFailure('NO_BACKUP', [path]) : noBackupAt(path)
  return newest
}

async function attempt<Value>(place: Place, work: () => Promise<Value>): Promise<Kept<Value>> {
  const began = performance.now()
  try {
    const value = await work()
    return { place, ok: true, value, ms: Math.round(performance.now() - began) }
  } catch (error) {
    return { place, ok: false, failure: failureOf(error, place.path) }
  }
}

/** What cannot be noted counts for nothing here, and keeps nobody from the next place. */
function noted<Value>(
  { dataFolder }: WhatToBackUp,
  outcome: Kept<Value>,
  state: PlaceState,
): Kept<Value> {
  const { place } = outcome
  try {
    noteState(dataFolder, place.path, state)
    return outcome
  } catch (error) {
    return outcome.ok ? { place, ok: false, failure: failureOf(error, dataFolder) } : outcome
  }
}

function doneAt(at: Date, { value, ms }: { value: MadeBackup; ms: number }) {
  return { at, name: value.name, bytes: value.bytes, photos: value.photos, ms }
}

function failedAt(at: Date, { why, details }: BackupFailure) {
  return { at, why, details: [...details] }
}
