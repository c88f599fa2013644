'use server'

import { sealNotice, sealNoticeInput } from '@/lib/months/seal-notice'
import { act } from '@/lib/request/act'

export const seal = act({
  deed: 'month.close',
  schema: sealNoticeInput,
  verb: sealNotice,
  watches: async (_tx, _actor, _input, sealed) =>
    sealed ? { facts: { closed: sealed.months.map(({ month }) => month) } } : null,
  done: ({ firstMonth }) => `/office/notices/${firstMonth}?just=sealed`,
})
