import type { RuleList } from '@/lib/ledger/entry-kinds'

interface RuleOfList {
  list?: RuleList
  versions?: readonly { list: RuleList }[]
}

/** The rules a village sees: without 扣分项 while it takes no points away. Their history stays. */
export function rulesShown<Rule extends RuleOfList>(
  rules: readonly Rule[],
  deductions: boolean,
): Rule[] {
  const listOf = ({ list, versions }: Rule) => list ?? versions?.[0]?.list
  return rules.filter((rule) => deductions || listOf(rule) !== 'DEDUCTION')
}
