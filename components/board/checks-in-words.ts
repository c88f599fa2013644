import type { Words } from '@/lib/request/words'
import type { Check } from '@/lib/shared/audit'

/** What is recomputed, as a list of words. */
export function checksInWords({ t, formats }: Words, checks: readonly Check[]): string {
  return formats.list(checks.map((check) => t(`audits.checks.${check}`)))
}
