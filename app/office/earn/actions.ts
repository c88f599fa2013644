'use server'

import { sheetInput } from '@/lib/earning/input'
import { recordSheet } from '@/lib/earning/record-sheet'
import { act } from '@/lib/request/act'
import { fieldsOf, rowsOf } from '@/lib/request/form-data'

export const saveSheet = act({
  deed: 'claim.record',
  schema: sheetInput,
  fields: (form) => ({ ...fieldsOf(form), line: rowsOf(form, 'line') }),
  verb: recordSheet,
  done: ({ sheetId }) => `/office/earn/mine/${sheetId}?saved=yes`,
})
