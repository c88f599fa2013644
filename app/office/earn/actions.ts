'use server'

import { hrefWith } from '@/components/ui/href-with'
import { reminderInput, sheetInput } from '@/lib/earning/input'
import { recordReminder } from '@/lib/earning/record-reminder'
import { recordSheet } from '@/lib/earning/record-sheet'
import { act } from '@/lib/request/act'
import { fieldsOf, rowsOf } from '@/lib/request/form-data'
import { starRule, starRuleInput } from '@/lib/rules/star-rule'

export const saveSheet = act({
  deed: 'claim.record',
  schema: sheetInput,
  fields: (form) => ({ ...fieldsOf(form), line: rowsOf(form, 'line') }),
  verb: recordSheet,
  done: ({ sheetId }) => `/office/earn/mine/${sheetId}?saved=yes`,
})

export const remind = act({
  deed: 'claim.record',
  schema: reminderInput,
  verb: recordReminder,
  done: ({ number }) => `/office/earn/remind?reminded=${number}`,
})

export const star = act({
  deed: 'claim.record',
  schema: starRuleInput,
  verb: starRule,
  done: (_, { input }) => hrefWith('/office/earn', { on: input.on }),
})
