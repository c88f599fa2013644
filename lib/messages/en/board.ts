import type { SameShape } from '../same-shape'
import type { board as zh } from '../zh-CN/board'

export const board: SameShape<typeof zh> = {
  titleOf: 'Notice board of {village}',
  parts: {
    redList: 'Red list',
    months: 'Points',
    goods: 'Goods',
    window: 'Redeem',
    own: 'Our own points',
  },
  redList: {
    none: 'No red list yet. When a quarter is closed, its first five places are published here.',
    all: 'Earlier red lists',
    title: 'Red list of {period}',
    tabs: 'Red lists',
    earlier: 'Edition {edition, number}',
    earlierHint: 'A corrected edition followed; this one stays as it was published.',
  },
  window: {
    title: 'Redeem',
    open: 'Open now',
    next: 'Next time',
    day: '{first}',
    days: '{first} to {last}',
    cutoff:
      'Points up to {month} count; later ones are kept for {open, select, true {the next time} other {the time after}}.',
    expires: 'Points left over at year-end expire on {date}. Please use them on redemption day.',
    none: 'The next days are not fixed yet. They will be announced here.',
  },
  months: {
    title: 'Points of every household',
    lead: 'When a month is closed, its points are published here.',
    none: 'No month is closed yet. Points are published here after closing.',
    pageTitle: 'Points of every household, {period}',
    tabs: 'Closed months',
    caption:
      'Points of every household in {period}; {count, plural, one {# household} other {# households}}',
  },
  goods: {
    title: 'What there is',
    none: 'The shelf is empty. Goods are announced here when they arrive.',
    each: 'each ({unit})',
    left: '{count, number} left ({unit})',
    gone: 'None left',
    limit: 'At most {limit, number} per household each time ({unit})',
  },
  donations: {
    title: 'Donations',
    lead: 'Who gave goods to the store. Thank you all.',
    none: 'Nothing was donated yet. If you want to give something, please say so at the counter.',
    good: '{name} × {quantity, number} ({unit})',
    all: 'All donations',
  },
  archive: {
    title: 'Archive',
    titleOf: 'Archive of {year}',
    all: 'All that was published before',
    lead: 'What hung here before, by year and quarter.',
    years: 'Which year',
    none: 'Nothing was published in {year} yet.',
    notices: 'Notices before closing',
    services: 'Services',
    first: 'There were many announcements; the last {count, number} are shown.',
  },
  own: { title: 'Our own points' },
  signIn: 'Office sign-in',
  villages: { title: 'Notice boards', lead: 'Please choose a place.' },
}
