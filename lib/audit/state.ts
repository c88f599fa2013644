import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { checks } from '@/lib/shared/audit'
import { writeWhole } from '@/lib/shared/on-disk'

/*
 * When this computer last recomputed its books and what came of it: a file of the data folder, as
 * with the backups, since a restored computer has not recomputed anything yet.
 */

const audited = z.object({
  at: z.coerce.date(),
  /** By village: what was looked at, and what did not add up. */
  villages: z.record(
    z.string(),
    z.object({
      checked: z.int(),
      differences: z.int(),
      /** Where they were found; unknown of what an earlier program noted. */
      found: z.array(z.enum(checks)).optional(),
    }),
  ),
})
export type Audited = z.infer<typeof audited>

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'audits.json')
}

/** Undefined where nothing was recomputed yet, or nothing readable says so. */
export function readAudited(dataFolder: string): Audited | undefined {
  try {
    return audited.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')))
  } catch {
    return undefined
  }
}

/** The server has one audit at a time, so nobody else writes meanwhile. */
export function noteAudited(dataFolder: string, state: Audited): void {
  writeWhole(fileIn(dataFolder), `${JSON.stringify(state, null, 2)}\n`)
}

/** A word that is another one when the audits or the backups of this computer have moved on. */
export function careState(dataFolder: string): string {
  const moment = (name: string) =>
    statSync(join(dataFolder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0
  return `${moment('audits.json')} ${moment('backups.json')}`
}
