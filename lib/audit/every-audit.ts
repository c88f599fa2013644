import type { Reader } from '@/lib/db/client'
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
  auditSeals,
  auditNotices,
  auditStock,
  auditRedemptions,
]

/** The same, and every photo of the data folder. */
export const everyAudit: readonly Audit[] = [...bookAudits, auditPhotos]

/** What does not add up, in the words of both languages; empty when all does. */
export async function differencesIn(
  reader: Reader,
  villageId: string,
  audits: readonly Audit[],
): Promise<string[]> {
  const differences: string[] = []
  for (const audit of audits)
    for (const finding of await audit(reader, villageId))
      differences.push(...finding.differences.map(differenceInBoth))
  return differences
}

/** What does not add up, in both languages. */
export function differenceInBoth(difference: Difference): string {
  return locales.map((locale) => differenceText(plain(locale), difference)).join(' · ')
}
