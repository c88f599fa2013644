'use server'

import { sealNotice, sealNoticeInput } from '@/lib/months/seal-notice'
import { watchedMonths } from '@/lib/months/watched-months'
import { act } from '@/lib/request/act'

export const seal = act({
  deed: 'month.close',
  schema: sealNoticeInput,
  verb: sealNotice,
  watches: watchedMonths,
  done: ({ firstMonth }) => `/office/notices/${firstMonth}?just=sealed`,
})
