import { type Database, openDatabase } from '@/lib/db/client'
import type { Finding } from '@/lib/shared/audit'
import type { Clock } from '@/lib/shared/clock'
import { mayTryAgain, since } from '@/lib/shared/elapsed'
import { auditGuards } from './audit-guards'
import { everyAudit, recompute } from './every-audit'
import { type Findings, noteAudit } from './note-audit'
import { readAudits } from './state'

const day = 24 * 3_600_000

/** Once a day; after a failure again an hour later. */
export function isAuditDue(dataFolder: string, now: Date): boolean {
  const { at, failed } = readAudits(dataFolder)
  return since(now, at) >= day && mayTryAgain(now, failed?.at)
}

/** Recomputes every village of the book and notes how it was. */
export function auditAll(url: string, dataFolder: string, clock: Clock): Promise<Findings> {
  return noteAudit(dataFolder, clock, async () => {
    const database = await openDatabase(url)
    try {
      return await findingsIn(database, await auditGuards(url))
    } finally {
      await database.close()
    }
  })
}

function findingsIn(database: Database, guards: Finding): Promise<Findings> {
  return database.snapshot(async (reader) => {
    const found: Findings = {}
    for await (const { villageId, findings } of recompute(reader, everyAudit))
      found[villageId] = [...findings, guards]
    return found
  })
}
