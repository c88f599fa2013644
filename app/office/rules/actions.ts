'use server'

import { act } from '@/lib/request/act'
import { archiveRule, restoreRule } from '@/lib/rules/archive-rule'
import { amendRuleInput, namedRuleInput, ruleInput } from '@/lib/rules/input'
import { adoptRule, amendRule } from '@/lib/rules/save-rule'

export const adopt = act({
  deed: 'rule.change',
  schema: ruleInput,
  verb: adoptRule,
  done: ({ ruleId }) => `/office/rules/${ruleId}?just=written`,
})

export const amend = act({
  deed: 'rule.change',
  schema: amendRuleInput,
  verb: amendRule,
  done: ({ ruleId }) => `/office/rules/${ruleId}?just=written`,
})

export const archive = act({
  deed: 'rule.change',
  schema: namedRuleInput,
  verb: archiveRule,
  done: ({ ruleId }) => `/office/rules/${ruleId}`,
})

export const restore = act({
  deed: 'rule.change',
  schema: namedRuleInput,
  verb: restoreRule,
  done: ({ ruleId }) => `/office/rules/${ruleId}?just=restored`,
})
