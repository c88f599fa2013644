'use server'

import { closeMonths, closeMonthsInput } from '@/lib/months/close-months'
import { completedWith } from '@/lib/months/month-range'
import { postNotice, postNoticeInput } from '@/lib/months/post-notice'
import { watchedMonths } from '@/lib/months/watched-months'
import { act } from '@/lib/request/act'

/** Leads to the totals of the quarter when its last month was closed, else of the month. */
export const close = act({
  deed: 'month.close',
  schema: closeMonthsInput,
  verb: closeMonths,
  watches: watchedMonths,
  done: (_, { input }) => `/office/months/${completedWith(input.through)[0]}?closed=yes`,
})

export const post = act({
  deed: 'month.close',
  schema: postNoticeInput,
  verb: postNotice,
  watches: watchedMonths,
  done: ({ firstMonth }) => `/office/notices/${firstMonth}?just=posted`,
})
