import { isBackupDue, isDrillDue } from './due'
import type { Place } from './places'
import { readState } from './state'

/** The places at which something is to be done now. */
export function dueIn(dataFolder: string, places: readonly Place[], now: Date) {
  const state = readState(dataFolder)
  return {
    backups: places.filter(({ path }) =>
      isBackupDue(now, {
        lastDone: state[path]?.backup?.at,
        lastFailed: state[path]?.backupFailed?.at,
      }),
    ),
    // there is nothing to drill before the first backup, which was tried out when it was made
    drills: places.filter(
      ({ path }) =>
        state[path]?.backup &&
        isDrillDue(now, {
          lastDone: state[path]?.drill?.at,
          lastFailed: state[path]?.drillFailed?.at,
        }),
    ),
  }
}
