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
    none: 'No month is closed yet. Points are published here after closing.',
    pageTitle: 'Points of every household, {period}',
    whole:
      'The whole table of {period}, {count, plural, one {# household} other {all # households}}',
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
  book: {
    title: 'Checking the book',
    link: 'Checking the book: anybody can',
    lead: 'Whether anybody changed the book and whether it adds up: anybody can look here. There are sums and codes alone, and no household’s figures.',
    sums: 'Does it add up',
    counts:
      'The book has {lines, plural, one {# line} other {# lines}} and {households, plural, one {# household} other {# households}}.',
    inSealed:
      '{sealed, number} of them are in closed months and under a seal; the months of {open, number} are not closed yet.',
    inLines: 'All lines together: {points, plural, one {# point} other {# points}}',
    inBalances: 'All balances together: {points, plural, one {# point} other {# points}}',
    equal: 'They are equal.',
    unequal: 'They are not equal. Please tell the supervision committee.',
    care: 'Checks and backups',
    notYet: 'not yet',
    audited: 'Everything was last recomputed: {when}',
    sound:
      '{checked, plural, one {# figure was} other {# figures were}} recomputed, and all agree.',
    unsound:
      '{checked, plural, one {# figure was} other {# figures were}} recomputed, and some differ. Please tell the supervision committee.',
    since:
      '{checked, plural, one {# figure was} other {# figures were}} recomputed then, and nothing was amiss; the two sums above differ now, so that came later.',
    failed:
      'It was to be recomputed again {when}, which did not succeed; the [village] office has to see to it.',
    found: 'What differs: {what}.',
    daily: 'Recomputed each time: {what}.',
    demo: 'This is the demo: nothing is recomputed or backed up by itself. Checks and backups carry the time of this computer’s clock, everything else that of the demo’s.',
    backedUp: 'Last backup: {when}',
    drilled: 'Last restore drill: {when}',
    restored:
      'Restored {when} from the backup of {made}, which goes up to line {line}. What was written after it is not in this book.',
    keptElsewhere: 'The book lies in a PostgreSQL database; whoever keeps that backs it up.',
    failing: 'Something is wrong with the backups; the [village] office has to see to it.',
    seals: 'The seal of every month',
    sealsLead:
      'Every closed month has a seal, computed from each of its lines and the seal of the month before. Whoever changes any earlier line breaks every seal after it. The notices on the wall carry the same codes.',
    recompute:
      'You can compute them without this program, by the ten lines that the web page shows here:',
    steps: {
      list: 'Ask the supervision committee for the table “Lines under the seals”, as CSV, and call the file {file}. Do not open and save it in Excel or WPS before: that changes it.',
      run: 'Save the ten lines as {program} in the same folder. The computer needs Python (3.9 or newer); open a command line in that folder and run: {command} (on Windows py instead of python3).',
      compare:
        'Each month is printed on a line, “ok” where it agrees. Compare the seals with this page and with the notices on the wall.',
    },
    recipe: 'The ten lines, in Python',
    noSeals: 'No month is closed yet. Once one is, its seal stands here.',
    sealed: '{count, plural, one {# line} other {# lines}}, sealed {when}',
    code: 'Check code',
  },
  own: { title: 'Our own points' },
  signIn: 'Office sign-in',
  villages: { title: 'Notice boards', lead: 'Please choose a place.' },
}
