import { existsSync } from 'node:fs'
import type { Finding } from '@/lib/shared/audit'
import type { Clock } from '@/lib/shared/clock'
import { sayingOf } from '@/lib/shared/thrown'
import { noteAudited, noteAuditFailed, type VillageAudit } from './state'

/** By village. */
export type Findings = Record<string, readonly Finding[]>

/** So many are told where people read them; the terminal names all. */
const mostNoted = 3
const longestSaying = 300

/**
 * Recomputes the books of this computer and notes how that went, whoever asked for it. What is thrown
 * is noted and thrown on. Without a data folder there is no installation to note it of.
 */
export async function noteAudit(
  dataFolder: string,
  clock: Clock,
  recompute: () => Promise<Findings>,
): Promise<Findings> {
  const here = existsSync(dataFolder)
  try {
    const findings = await recompute()
    if (here) noteAudited(dataFolder, { at: clock(), villages: summedByVillage(findings) })
    return findings
  } catch (error) {
    if (here) noteAuditFailed(dataFolder, { at: clock(), said: inShort(error) })
    throw error
  }
}

function inShort(error: unknown): string {
  return sayingOf(error).slice(0, longestSaying)
}

function summedByVillage(findings: Findings): Record<string, VillageAudit> {
  return Object.fromEntries(Object.entries(findings).map(([id, found]) => [id, summed(found)]))
}

function summed(findings: readonly Finding[]): VillageAudit {
  const wrong = findings.filter(({ differences }) => differences.length > 0)
  const differences = wrong.flatMap(({ differences }) => differences)
  return {
    checked: findings.reduce((sum, { checked }) => sum + checked, 0),
    differences: differences.length,
    found: wrong.map(({ check }) => check),
    first: differences.slice(0, mostNoted),
  }
}
