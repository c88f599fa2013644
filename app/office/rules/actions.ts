'use server'

import { act } from '@/lib/request/act'
import { archiveRule, restoreRule } from '@/lib/rules/archive-rule'
import { amendRuleInput, namedRuleInput, ruleInput } from '@/lib/rules/input'
import { adoptRule, amendRule } from '@/lib/rules/save-rule'
import { watchedRule } from '@/lib/rules/watched-rule'

export const adopt = act({
  deed: 'rule.change',
  schema: ruleInput,
  verb: adoptRule,
  watches: (tx, actor, _, adopted) => watchedRule(tx, actor, adopted?.ruleId),
  done: ({ ruleId }) => `/office/rules/${ruleId}?just=written`,
})

export const amend = act({
  deed: 'rule.change',
  schema: amendRuleInput,
  verb: amendRule,
  watches: (tx, actor, { ruleId }) => watchedRule(tx, actor, ruleId),
  done: ({ ruleId }) => `/office/rules/${ruleId}?just=written`,
})

export const archive = act({
  deed: 'rule.change',
  schema: namedRuleInput,
  verb: archiveRule,
  watches: (tx, actor, { ruleId }) => watchedRule(tx, actor, ruleId),
  done: ({ ruleId }) => `/office/rules/${ruleId}`,
})

export const restore = act({
  deed: 'rule.change',
  schema: namedRuleInput,
  verb: restoreRule,
  watches: (tx, actor, { ruleId }) => watchedRule(tx, actor, ruleId),
  done: ({ ruleId }) => `/office/rules/${ruleId}?just=restored`,
})
