'use server'

import { closeMonths, closeMonthsInput } from '@/lib/months/close-months'
import { completedWith } from '@/lib/months/month-range'
import { act } from '@/lib/request/act'

/** Leads to the totals of the quarter when its last month was closed, else of the month. */
export const close = act({
  deed: 'month.close',
  schema: closeMonthsInput,
  verb: closeMonths,
  done: (_, { input }) => `/office/months/${completedWith(input.through)[0]}?closed=yes`,
})
