import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { isDifferenceName } from '@/lib/messages/difference-text'
import { checks, type DifferenceName } from '@/lib/shared/audit'
import { writeNote } from '@/lib/shared/on-disk'

/*
 * When this computer last recomputed its books and what came of it: a file of the data folder, as
 * with the backups, since a restored computer has not recomputed anything yet. Every surface that
 * says whether the book adds up reads it here (docs/decisions/0059).
 */

const moment = z.coerce.date()

const difference = z.object({
  what: z.custom<DifferenceName>(isDifferenceName),
  figures: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** Of one village: what was looked at, and what did not add up. */
const villageAudit = z.object({
  checked: z.int(),
  differences: z.int(),
  /** Where they were found, and the first of them; unknown of what an earlier program noted. */
  found: z.array(z.enum(checks)).optional(),
  first: z.array(difference).optional(),
})
export type VillageAudit = z.infer<typeof villageAudit>

const failed = z.object({ at: moment, said: z.string() })
/** That the books could not be recomputed, and what the computer says of it. */
export type FailedAudit = z.infer<typeof failed>

const audits = z.object({
  at: moment.optional(),
  villages: z.record(z.string(), villageAudit).default({}),
  failed: failed.optional(),
})
/** A failure is kept until it is made good, and the last success stays beside it. */
export type Audits = z.output<typeof audits>

function fileIn(dataFolder: string): string {
  return join(dataFolder, 'audits.json')
}

/** A file that is not there or not readable says: never. */
export function readAudits(dataFolder: string): Audits {
  try {
    return audits.parse(JSON.parse(readFileSync(fileIn(dataFolder), 'utf8')))
  } catch {
    return { villages: {} }
  }
}

export function noteAudited(
  dataFolder: string,
  audited: { at: Date; villages: Record<string, VillageAudit> },
): void {
  write(dataFolder, audited)
}

export function noteAuditFailed(dataFolder: string, failed: FailedAudit): void {
  write(dataFolder, { ...readAudits(dataFolder), failed })
}

function write(dataFolder: string, state: Audits): void {
  writeNote(fileIn(dataFolder), `${JSON.stringify(state, null, 2)}\n`)
}

/** A word that is another one when the audits or the backups of this computer have moved on. */
export function careState(dataFolder: string): string {
  const moment = (name: string) =>
    statSync(join(dataFolder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0
  return `${moment('audits.json')} ${moment('backups.json')}`
}
