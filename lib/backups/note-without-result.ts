import { holdBackups } from './hold-backups'
import type { Place } from './places'
import { noteState, type PlaceState, readState } from './state'

/** Where a backup or a drill was asked of a process, and when. */
export interface Asked {
  at: Date
  backups: readonly Place[]
  drills: readonly Place[]
}

/**
 * Notes as failed what a process was asked for and ended, or was given up, without a word about.
 * Somebody else who is at work notes how that went; one that was given up holds the lock for as long
 * as its disk does not answer, and notes nothing.
 */
export function noteWithoutResult(
  dataFolder: string,
  asked: Asked,
  { at, givenUp }: { at: Date; givenUp: boolean },
): void {
  const release = holdBackups(dataFolder)
  if (!release && !givenUp) return
  try {
    const failed = { at, why: 'FAULT' as const, details: ['It ended without a result.'] }
    const notedAt = (path: string, notes: readonly (keyof PlaceState)[]) => {
      const state = readState(dataFolder)[path]
      return notes.some((note) => (state?.[note]?.at ?? new Date(0)) >= asked.at)
    }
    for (const { path } of asked.backups)
      if (!notedAt(path, ['backup', 'backupFailed']))
        noteState(dataFolder, path, { backupFailed: failed })
    for (const { path } of asked.drills)
      if (!notedAt(path, ['drill', 'drillFailed']))
        noteState(dataFolder, path, { drillFailed: failed })
  } finally {
    release?.()
  }
}
