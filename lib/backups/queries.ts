import { readSettings } from '@/lib/shared/env'
import { placesOf } from './places'
import { type PlaceReport, type Warning, warningsOf } from './report'
import { readState } from './state'

/** What the office is shown; undefined where PostgreSQL keeps the book, and its keeper the backups. */
export function backupReport(
  now: Date,
): { places: PlaceReport[]; warnings: Warning[] } | undefined {
  const settings = readSettings()
  if (!settings.DATABASE_URL.startsWith('file:')) return undefined
  const state = readState(settings.DATA_DIR)
  const places = placesOf(settings).map((place) => ({ ...place, ...state[place.path] }))
  return { places, warnings: warningsOf(places, now) }
}

interface LastCopies {
  backup: Date | null
  drill: Date | null
  failing: boolean
}

/**
 * What everybody may know: when the book was last copied and a copy last restored, but not where.
 * Undefined on PostgreSQL, as above.
 */
export function lastBackupAndDrill(): LastCopies | undefined {
  const settings = readSettings()
  if (!settings.DATABASE_URL.startsWith('file:')) return undefined
  const state = readState(settings.DATA_DIR)
  const states = placesOf(settings).flatMap(({ path }) => state[path] ?? [])
  return {
    backup: latest(states.map(({ backup }) => backup?.at)),
    drill: latest(states.map(({ drill }) => drill?.at)),
    failing: states.some(({ backupFailed, drillFailed }) => backupFailed ?? drillFailed),
  }
}

function latest(moments: readonly (Date | undefined)[]): Date | null {
  const known = moments.flatMap((moment) => (moment ? [moment.getTime()] : []))
  return known.length > 0 ? new Date(Math.max(...known)) : null
}
