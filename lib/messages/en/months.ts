import type { SameShape } from '../same-shape'
import type { months as zh } from '../zh-CN/months'

export const months: SameShape<typeof zh> = {
  title: 'Months',
  lead: 'A month whose deeds are recorded and reviewed is posted on a notice, then closed. Its figures never move again; what was forgotten is a late entry of a later month.',
  leadAtOnce:
    'A month whose deeds are recorded and reviewed is closed at once; this [village] posts no notice before. Its figures never move again; what was forgotten is a late entry of a later month.',
  noticeSetting: 'Change the days on notice in the settings',
  range: '{first} to {last}',
  years: 'Years',
  closeNext: 'Close {range}',
  postNext: 'Post {range}',
  seeNotice: 'On notice: {range}',
  toNotice: 'See the notice',
  states: {
    RUNNING: 'Not over yet',
    OPEN: 'Can be closed',
    NOTICE: 'On notice',
    SEALED: 'Closed',
  },
  waiting: '{count, number} waiting for review',
  waitingLate: '{count, number} waiting, to be late entries',
  noneWaiting: 'Nothing waits for review',
  closedOn: 'Closed {date}',
  closedBy: 'By {name}, {count, plural, one {# line} other {# lines}}',
  quarterTotals: 'Totals of the quarter',
  yearTotals: 'Totals of {year}',
  period: {
    title: 'Totals of {period}',
    tabs: 'Other months',
    sealed: 'Closed: these figures do not move any more.',
    open: 'Not closed yet: these figures may change.',
    noticed: 'On notice and not closed yet: what upheld objections correct still comes in.',
    seals: 'Check code of {month}',
    office:
      'For the office and the supervisors: it has deductions and debts. Do not hang it up; print the table for the wall instead.',
    caption:
      'Points of every household in {period}; {count, plural, one {# household} other {# households}}',
    toWall: 'Table for the wall',
    toClose: 'Close these months',
    all: 'All households on one page (for the file)',
    paged: 'Page by page',
    waiting:
      '{count, plural, one {# deed still waits for review and is} other {# deeds still wait for review and are}} not in here.',
    toReview: 'Review them',
    none: 'There were no households in this time yet.',
  },
  columns: {
    number: 'No.',
    head: 'Head',
    opening: 'Opening',
    net: 'Net earned',
    redeemed: 'Redeemed',
    other: 'Other',
    notSpendable: 'Not spendable',
    closing: 'Closing',
    total: '{count, plural, one {The # household} other {All # households}}',
  },
  closing: {
    title: 'Close {range}',
    lead: 'Look twice. Closing cannot be undone.',
    figures: 'Months to be closed',
    month: 'Month',
    lines: 'Lines',
    earned: 'Earned',
    deducted: 'Deducted',
    redeemed: 'Redeemed',
    waiting: 'Waiting',
    otherwise: 'Or close only up to:',
    meansTitle: 'After closing',
    meansSealed:
      'The lines of these months never move again. Each month gets a check code, printed with its table, that anybody can compare.',
    meansLater:
      'A mistake found later is corrected by a line in {month} or later; closed months stay.',
    meansNext:
      'Then the table for the wall can be printed, the red list published, a window opened.',
    leave:
      '{count, plural, one {# deed still waits} other {# deeds still wait}} for review: leave for later, as late entries',
    leaveHint: 'Or have them reviewed first and come back.',
    submit: 'Close',
    nothing: 'No month can be closed now. {month} has to be over first.',
  },
  closed: {
    title: '{range} is closed',
    body: 'The check codes stand above the tables and are printed with them; the supervisors can compare them.',
    publish: 'Publish the red list',
  },
  wall: {
    title: 'Points of {village}, {period}',
    previewTitle: 'Points of {village}, {period} (preview, not closed yet)',
    sealed: 'code {code}',
    lead: 'Every household in one table, printed in landscape: two columns on A4, three on A3.',
    caption: 'Points of every household in {period}',
    net: 'Net earned',
    closing: 'Points in all',
    total: 'Total',
    whole:
      'The whole table ({count, plural, one {# household} other {# households}}), for printing',
    notWhole:
      'This is not the whole table; the total is of all {count, plural, one {# household} other {# households}}. To print them all, open “The whole table” below it first.',
    draft: 'Not closed yet, figures may change. Please raise doubts now.',
    zero: 'What is below 0 is written as 0; the totals add up what stands here.',
    own: 'Deductions and redemptions are told to the household alone: scan your card, or ask at the [village] office.',
    ownAtDesk:
      'Deductions and redemptions are told to the household alone: ask at the [village] office.',
    doubt: 'If you doubt a figure, tell the [village] supervisors.',
    printedOn: 'Printed {date}',
  },
}
