import type { SameShape } from '../same-shape'
import type { yearEnd as zh } from '../zh-CN/year-end'

export const yearEnd: SameShape<typeof zh> = {
  title: 'The end of the year',
  titleOf: 'The end of {year}',
  lead: 'One step after the other; each stands on the one before.',
  states: { done: 'Done', next: 'This is next', later: 'Not yet' },
  steps: {
    close: 'Close December',
    redList: 'Red list of the fourth quarter',
    honours: 'Honours',
    certificates: 'Print certificates',
    window: 'Year-end window',
  },
  hints: {
    close: 'Close every month of the year: the lists and decisions stand on it.',
    redList: 'Once the quarter is closed, its red list can be published.',
    honours: '{decided, number} of {honours, number} decided.',
    noHonours: 'The [village] has no honours yet. Set them up first.',
    certificates: 'Once honours are decided, all certificates print in one go.',
    window: 'Plan, open and close the year-end window.',
  },
} as const
