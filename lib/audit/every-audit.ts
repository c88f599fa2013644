import type { Reader } from '@/lib/db/client'
import { auditClaims } from '@/lib/earning/audit-claims'
import { auditStock } from '@/lib/goods/audit-stock'
import { auditHouseholds } from '@/lib/households/audit-households'
import { auditBalances } from '@/lib/ledger/audit-balances'
import { differenceText } from '@/lib/messages/difference-text'
import { plain } from '@/lib/messages/language'
import { locales } from '@/lib/messages/locales'
import { auditNotices } from '@/lib/months/audit-notices'
import { auditSeals } from '@/lib/months/audit-seals'
import { auditPhotos } from '@/lib/photos/audit-photos'
import { auditRedemptions } from '@/lib/redemption/audit-redemptions'
import type { Difference, Finding } from '@/lib/shared/audit'

export type Audit = (reader: Reader, villageId: string) => Promise<Finding[]>

/** What the book says of itself, wherever its file lies. */
export const bookAudits: readonly Audit[] = [
  auditHouseholds,
  auditBalances,
  auditClaims,
  auditSeals,
  auditNotices,
  auditStock,
  auditRedemptions,
]

/** The same, and every photo of the data folder. */
export const everyAudit: readonly Audit[] = [...bookAudits, auditPhotos]

/** Recomputes the villages of a book, one after the other. */
export async function* recompute(
  reader: Reader,
  audits: readonly Audit[],
): AsyncGenerator<{ villageId: string; findings: Finding[] }> {
  const villages = await reader.village.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
  for (const { id } of villages)
    yield { villageId: id, findings: await recomputeVillage(reader, id, audits) }
}

export async function recomputeVillage(
  reader: Reader,
  villageId: string,
  audits: readonly Audit[],
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const audit of audits) findings.push(...(await audit(reader, villageId)))
  return findings
}

/** What does not add up in a book, in the words of both languages; empty when all does. */
export async function differencesIn(reader: Reader, audits: readonly Audit[]): Promise<string[]> {
  const found: Difference[] = []
  for await (const { findings } of recompute(reader, audits))
    found.push(...findings.flatMap(({ differences }) => differences))
  return found.map(differenceInBoth)
}

/** What does not add up, in both languages. */
export function differenceInBoth(difference: Difference): string {
  return locales.map((locale) => differenceText(plain(locale), difference)).join(' · ')
}
