import { existsSync, readFileSync } from 'node:fs'
import { basename, isAbsolute, join, relative, resolve } from 'node:path'
import { z } from 'zod'
import { writeNote } from '@/lib/shared/on-disk'
import { whys } from './failure'

/*
 * What became of the backups of this computer: in a file of the data folder and not in the book,
 * so that a restored computer does not claim the backups of the one it follows. On the same computer
 * they stay.
 */

const moment = z.coerce.date()

const failed = z.object({ at: moment, why: z.enum(whys), details: z.array(z.string()) })
const placeState = z.object({
  backup: z
    .object({ at: moment, name: z.string(), bytes: z.int(), photos: z.int(), ms: z.int() })
    .optional(),
  backupFailed: failed.optional(),
  drill: z.object({ at: moment, name: z.string(), ms: z.int() }).optional(),
  drillFailed: failed.optional(),
})
/** A failure is kept until it is made good, and the last success stays beside it. */
export type PlaceState = z.infer<typeof placeState>
export type Failed = z.infer<typeof failed>

const stateFile = z.record(z.string(), placeState)

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'backups.json')
}

/** The notes as they stand, for a restored book of the same village: file name and what it holds. */
export function keptNotes(dataFolder: string): Record<string, string> {
  const file = fileIn(dataFolder)
  return existsSync(file) ? { [basename(file)]: readFileSync(file, 'utf8') } : {}
}

/** By the path of the place. A file that is not there or not readable says: never. */
export function readState(dataFolder: string): Record<string, PlaceState> {
  try {
    const state = stateFile.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')))
    return Object.fromEntries(
      Object.entries(state).map(([place, kept]) => [resolve(dataFolder, place), kept]),
    )
  } catch {
    return {}
  }
}

/** The caller holds the lock of the backups, so nobody else writes meanwhile. */
export function noteState(dataFolder: string, place: string, change: PlaceState): void {
  const state = readState(dataFolder)
  const next = { ...state, [place]: { ...state[place], ...change } }
  const file = Object.fromEntries(
    Object.entries(next).map(([path, kept]) => [seenFrom(dataFolder, path), kept]),
  )
  writeNote(fileIn(dataFolder), `${JSON.stringify(file, null, 2)}\n`)
}

/** What lies in the data folder moves with it. */
function seenFrom(dataFolder: string, place: string): string {
  const path = relative(dataFolder, place)
  return path.startsWith('..') || isAbsolute(path) ? place : path
}
