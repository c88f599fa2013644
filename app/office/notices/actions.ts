'use server'

import { sealNotice, sealNoticeInput } from '@/lib/months/seal-notice'
import { toldMonths } from '@/lib/months/told-months'
import { act } from '@/lib/request/act'

export const seal = act({
  deed: 'month.close',
  schema: sealNoticeInput,
  verb: sealNotice,
  watches: { told: ({ months }) => toldMonths(months) },
  done: ({ firstMonth }) => `/office/notices/${firstMonth}?just=sealed`,
})
