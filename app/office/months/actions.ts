'use server'

import { closeMonths, closeMonthsInput } from '@/lib/months/close-months'
import { completedWith } from '@/lib/months/month-range'
import { postNotice, postNoticeInput } from '@/lib/months/post-notice'
import { act } from '@/lib/request/act'
import { monthsBetween } from '@/lib/shared/civil-date'

/** Leads to the totals of the quarter when its last month was closed, else of the month. */
export const close = act({
  deed: 'month.close',
  schema: closeMonthsInput,
  verb: closeMonths,
  watches: async (_tx, _actor, _input, months) =>
    months ? { facts: { closed: months.map(({ month }) => month) } } : null,
  done: (_, { input }) => `/office/months/${completedWith(input.through)[0]}?closed=yes`,
})

export const post = act({
  deed: 'month.close',
  schema: postNoticeInput,
  verb: postNotice,
  watches: async (_tx, _actor, { through }, posted) =>
    posted ? { facts: { noticed: monthsBetween(posted.firstMonth, through) } } : null,
  done: ({ firstMonth }) => `/office/notices/${firstMonth}?just=posted`,
})
