import { dueIn } from './due-in'
import { holdBackups } from './hold-backups'
import type { Place } from './places'
import { noteState } from './state'

/** Notes as failed what is due still, though whoever was to do it has ended: killed, it could not. */
export function noteWithoutResult(dataFolder: string, places: readonly Place[], at: Date): void {
  const release = holdBackups(dataFolder)
  // somebody else is at work, and notes how it went
  if (!release) return
  try {
    const failed = { at, why: 'FAULT' as const, details: ['It ended without a result.'] }
    const { backups, drills } = dueIn(dataFolder, places, at)
    for (const { path } of backups) noteState(dataFolder, path, { backupFailed: failed })
    for (const { path } of drills) noteState(dataFolder, path, { drillFailed: failed })
  } finally {
    release()
  }
}
