import { daysBetween } from '@/lib/shared/elapsed'
import type { Audits, FailedAudit, VillageAudit } from './state'

/** The last time that the books could be recomputed. */
export type LastAudit = VillageAudit & { at: Date }

/** Whether the book adds up, as far as this computer knows: said alike wherever it is said. */
export interface AuditReport {
  /** `failing`: it could not be recomputed; what was found before that stands in `last`. */
  state: 'ok' | 'differs' | 'failing' | 'old' | 'never'
  last: LastAudit | null
  failed: FailedAudit | null
}

const oldAuditDays = 3

/** Of one village, or of all together. What differed goes on differing until a later audit is sound. */
export function reportOf(
  { at, villages, failed }: Audits,
  now: Date,
  villageId?: string,
): AuditReport {
  const village = villageId === undefined ? together(Object.values(villages)) : villages[villageId]
  const last = at && village ? { at, ...village } : null
  return { state: stateOf(last, failed, now), last, failed: failed ?? null }
}

function stateOf(
  last: AuditReport['last'],
  failed: FailedAudit | undefined,
  now: Date,
): AuditReport['state'] {
  if (last && last.differences > 0) return 'differs'
  if (failed) return 'failing'
  if (!last) return 'never'
  return daysBetween(last.at, now) > oldAuditDays ? 'old' : 'ok'
}

/** Undefined where there was no village to recompute yet. */
function together(villages: readonly VillageAudit[]): VillageAudit | undefined {
  if (villages.length === 0) return undefined
  const sum = (figure: (village: VillageAudit) => number) =>
    villages.reduce((total, village) => total + figure(village), 0)
  return {
    checked: sum(({ checked }) => checked),
    differences: sum(({ differences }) => differences),
    found: [...new Set(villages.flatMap(({ found }) => found ?? []))],
    first: villages.flatMap(({ first }) => first ?? []),
  }
}
