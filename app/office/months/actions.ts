'use server'

import { closeMonths, closeMonthsInput } from '@/lib/months/close-months'
import { completedWith } from '@/lib/months/month-range'
import { postNotice, postNoticeInput } from '@/lib/months/post-notice'
import { toldMonths } from '@/lib/months/told-months'
import { act } from '@/lib/request/act'
import { monthsBetween } from '@/lib/shared/civil-date'

/** Leads to the totals of the quarter when its last month was closed, else of the month. */
export const close = act({
  deed: 'month.close',
  schema: closeMonthsInput,
  verb: closeMonths,
  watches: { told: toldMonths },
  done: (_, { input }) => `/office/months/${completedWith(input.through)[0]}?closed=yes`,
})

export const post = act({
  deed: 'month.close',
  schema: postNoticeInput,
  verb: postNotice,
  watches: {
    told: ({ firstMonth }, { through }) => ({
      facts: { noticed: monthsBetween(firstMonth, through) },
    }),
  },
  done: ({ firstMonth }) => `/office/notices/${firstMonth}?just=posted`,
})
