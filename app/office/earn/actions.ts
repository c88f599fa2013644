'use server'

import { hrefWith } from '@/components/ui/href-with'
import { reminderInput, sheetInput } from '@/lib/earning/input'
import { recordReminder } from '@/lib/earning/record-reminder'
import { recordSheet } from '@/lib/earning/record-sheet'
import { watchedSheet } from '@/lib/earning/watched-claims'
import { watchedReminder } from '@/lib/earning/watched-reminder'
import { act } from '@/lib/request/act'
import { fieldsOf, rowsOf } from '@/lib/request/form-data'
import { starRule, starRuleInput } from '@/lib/rules/star-rule'
import { watchedStar } from '@/lib/rules/watched-star'

export const saveSheet = act({
  deed: 'claim.record',
  schema: sheetInput,
  fields: (form) => ({ ...fieldsOf(form), line: rowsOf(form, 'line') }),
  verb: recordSheet,
  watches: watchedSheet,
  done: ({ sheetId }) => `/office/earn/mine/${sheetId}?saved=yes`,
})

export const remind = act({
  deed: 'claim.record',
  schema: reminderInput,
  verb: recordReminder,
  watches: (tx, actor, { reminderId }) => watchedReminder(tx, actor, reminderId),
  done: ({ number }) => `/office/earn/remind?reminded=${number}`,
})

export const star = act({
  deed: 'claim.record',
  schema: starRuleInput,
  verb: starRule,
  watches: (tx, actor, { ruleId }) => watchedStar(tx, actor, ruleId),
  done: (_, { input }) => hrefWith('/office/earn', { on: input.on }),
})
