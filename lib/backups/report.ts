import { daysBetween } from '@/lib/shared/elapsed'
import type { Place } from './places'
import type { Failed, PlaceState } from './state'

export interface PlaceReport extends Place, PlaceState {}

/** What asks to be done about the backups. */
export type Warning =
  | { warn: 'never' | 'noSecondPlace' }
  | { warn: 'old'; days: number }
  | { warn: 'failed' | 'drillFailed'; place: Place; failed: Failed }
  | { warn: 'drillOld' }

const oldBackupDays = 3
const oldDrillDays = 14

/** In the order in which they matter. Of a clock that stood wrong a backup of tomorrow is old too. */
export function warningsOf(places: readonly PlaceReport[], now: Date): Warning[] {
  const ages = places.flatMap(({ backup }) => (backup ? [daysBetween(backup.at, now)] : []))
  const drills = places.flatMap(({ drill }) => (drill ? [daysBetween(drill.at, now)] : []))
  const newest = Math.min(...ages)
  const warnings: Warning[] = []
  if (ages.length === 0) warnings.push({ warn: 'never' })
  else if (newest > oldBackupDays) warnings.push({ warn: 'old', days: Math.floor(newest) })
  for (const { backupFailed: failed, ...place } of places)
    if (failed) warnings.push({ warn: 'failed', place, failed })
  for (const { drillFailed: failed, ...place } of places)
    if (failed) warnings.push({ warn: 'drillFailed', place, failed })
  // each place has one of its own: the stick's may never end while that at home passes every week
  if (ages.length > 0 && drills.some((days) => days > oldDrillDays))
    warnings.push({ warn: 'drillOld' })
  if (!places.some(({ kind }) => kind === 'second')) warnings.push({ warn: 'noSecondPlace' })
  return warnings
}
