import { pointsOfRule } from '@/components/rules/rule-words'
import type { ActivityLine } from '@/lib/earning/activity-queries'
import { reader } from '@/lib/request/reader'
import { words } from '@/lib/request/words'
import { ruleById } from '@/lib/rules/queries'
import { type RuleVersionTerms, versionInForce } from '@/lib/rules/terms'

/** The rule that taking part earns, as it holds on the day; undefined without one. */
export async function termsOn(
  villageId: string,
  { ruleId, heldOn }: ActivityLine,
): Promise<RuleVersionTerms | undefined> {
  const rule = ruleId === null ? null : await ruleById(await reader(), villageId, ruleId)
  return versionInForce(rule?.versions ?? [], heldOn)
}

/** 参加村庄清洁行动 · +20 分/户 */
export async function ruleInWords(
  terms: RuleVersionTerms | undefined,
): Promise<string | undefined> {
  return terms && `${terms.name} · ${pointsOfRule(await words(), terms)}`
}
