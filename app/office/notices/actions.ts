'use server'

import { sealNotice, sealNoticeInput } from '@/lib/months/seal-notice'
import { act } from '@/lib/request/act'

export const seal = act({
  deed: 'month.close',
  schema: sealNoticeInput,
  verb: sealNotice,
  done: ({ firstMonth }) => `/office/notices/${firstMonth}?just=sealed`,
})
