import { type Database, openDatabase } from '@/lib/db/client'
import type { Finding } from '@/lib/shared/audit'
import { everyAudit } from './every-audit'
import { type Audited, noteAudited, readAudited } from './state'

const day = 24 * 3_600_000

/** Once a day. What lies in the future was noted by a clock that stood wrong, and counts as not done. */
export function isAuditDue(dataFolder: string, now: Date): boolean {
  const at = readAudited(dataFolder)?.at
  return !at || at > now || now.getTime() - at.getTime() >= day
}

/** Recomputes every village of the book and notes how it was. */
export async function auditAll(url: string, dataFolder: string, now: Date): Promise<Audited> {
  const database = await openDatabase(url)
  try {
    const audited = { at: now, villages: await recompute(database) }
    noteAudited(dataFolder, audited)
    return audited
  } finally {
    await database.close()
  }
}

function recompute(database: Database): Promise<Audited['villages']> {
  return database.snapshot(async (reader) => {
    const villages: Audited['villages'] = {}
    for (const { id } of await reader.village.findMany({ select: { id: true } })) {
      const findings: Finding[] = []
      for (const audit of everyAudit) findings.push(...(await audit(reader, id)))
      villages[id] = summed(findings)
    }
    return villages
  })
}

function summed(findings: readonly Finding[]): Audited['villages'][string] {
  const wrong = findings.filter(({ differences }) => differences.length > 0)
  return {
    checked: findings.reduce((sum, { checked }) => sum + checked, 0),
    differences: wrong.reduce((sum, { differences }) => sum + differences.length, 0),
    found: wrong.map(({ check }) => check),
  }
}
