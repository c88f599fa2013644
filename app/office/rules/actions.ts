'use server'

import { act } from '@/lib/request/act'
import { amendRuleInput, archiveRuleInput, ruleInput } from '@/lib/rules/input'
import { adoptRule, amendRule, archiveRule } from '@/lib/rules/save-rule'

export const adopt = act({
  deed: 'rule.change',
  schema: ruleInput,
  verb: adoptRule,
  done: ({ ruleId }) => `/office/rules/${ruleId}`,
})

export const amend = act({
  deed: 'rule.change',
  schema: amendRuleInput,
  verb: amendRule,
  done: ({ ruleId }) => `/office/rules/${ruleId}`,
})

export const archive = act({
  deed: 'rule.change',
  schema: archiveRuleInput,
  verb: archiveRule,
  done: ({ ruleId }) => `/office/rules/${ruleId}`,
})
