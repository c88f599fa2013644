'use server'

import { closeMonths, closeMonthsInput } from '@/lib/months/close-months'
import { act } from '@/lib/request/act'
import { monthsOf, quarterOf } from '@/lib/shared/civil-date'

/** Leads to the totals of the quarter when its last month was closed, else of the month. */
export const close = act({
  deed: 'month.close',
  schema: closeMonthsInput,
  verb: closeMonths,
  done: (_, { input: { through } }) => {
    const quarter = quarterOf(through)
    const period = monthsOf(quarter).at(-1) === through ? quarter : through
    return `/office/months/${period}?closed=yes`
  },
})
